import type { IncomingRefusal } from '@valija/adapter-kit';
import type { SafSchemas } from '@valija/contracts';
import { catalogue } from '@valija/errors';

type Refusal = Pick<IncomingRefusal['receipt'], 'id' | 'code' | 'pointers' | 'at'>;

/** Most pointers that SAF takes. @see contracts/saf.openapi.json */
const punterosMax = 20;

/** Says in SAF's words that something will not arrive and why, by the receipt of its refusal. */
export function toNoEntregada(receipt: Refusal): SafSchemas['NovedadNoEntregada'] {
  const { id: idMensaje, code: codigo = 'internal', pointers = [], at: fechaHora } = receipt;
  const { title: titulo, detail: detalle } = catalogue[codigo];
  const punteros = pointers.filter((pointer) => pointer !== '').slice(0, punterosMax);
  return { clase: 'NO_ENTREGADA', idMensaje, fechaHora, codigo, titulo, detalle, punteros };
}
