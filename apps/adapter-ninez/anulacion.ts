import type { NinezSchemas } from '@valija/contracts';
import type { DerivacionAnulada } from '@valija/messages';
import { codeOf, codes } from './codes.js';
import { solicitanteOf } from './fields.js';

/** Says in their words that whoever derived withdraws. @param idAviso id of the message that says so */
export const toAnulacion = (idAviso: string, content: DerivacionAnulada): NinezSchemas['Anulacion'] => ({
  idAviso,
  fechaAnulacion: content.fechaAnulacion,
  solicitadaPor: solicitanteOf(content.derivante),
  causalAnulacion: codeOf(codes.motivosAnulacion, content.motivo, '/motivo'),
  fundamento: content.fundamento,
});
