import { useSummary } from '../counts.js';
import { PlainList } from '../listas/plain-list.js';
import { useUnit } from '../listas/use-matters.js';
import { answerWaiting, lists } from '../texts/listas.js';

/** Who owes what to my unit's matters? */
export function Component() {
  const { data: summary } = useSummary(useUnit());
  return (
    <PlainList atencion="en_espera" texts={lists.enEspera} sentence={answerWaiting(summary)} last="due" />
  );
}
