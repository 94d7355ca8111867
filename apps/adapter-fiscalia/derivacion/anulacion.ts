import type { SafSchemas } from '@valija/contracts';
import { type DerivacionAnulada, Doubts, type Untranslatable } from '@valija/messages';
import { codes } from '../codes.js';
import { intervinienteOf } from '../fields.js';

/**
 * Says in the words of `derivacion.anulada` that SAF withdraws a derivación.
 *
 * @param document valid against the contract of SAF (`anularDerivacion`)
 * @param derivacion id of the message that asked for it
 * @returns content that is still to be validated against its schema, or what could not be translated
 */
export function toAnulacion(
  { fechaAnulacion, uravit, codMotivo, fundamento }: SafSchemas['Anulacion'],
  derivacion: string,
): { readonly ok: true; readonly content: DerivacionAnulada } | Untranslatable {
  const doubts = new Doubts();
  const motivo = doubts.lookup(codes.motivosAnulacion, codMotivo, '/codMotivo');
  if (!motivo) return doubts.refusal();
  const derivante = intervinienteOf(uravit.nombre, uravit.profesional);
  return { ok: true, content: { derivacion, fechaAnulacion, derivante, motivo, fundamento } };
}
