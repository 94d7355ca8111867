import { PlainList } from '../listas/plain-list.js';
import { lists } from '../texts/listas.js';

/** What is done? */
export function Component() {
  return (
    <PlainList atencion="resuelto" texts={lists.resueltas} sentence={[lists.resueltas.sentence]} last="at" />
  );
}
