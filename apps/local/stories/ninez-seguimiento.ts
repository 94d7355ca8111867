import { accepted, deriveToPrm, ninezCast } from './ninez.js';
import type { Scenario } from './scenario.js';

/** What the programme reports, and the novedad that SAF gets of it. */
const reports = [
  ['iniciar', 'INICIO'],
  ['informar-periodico', 'SEGUIMIENTO'],
  ['informar-relevante', 'SITUACION_RELEVANTE'],
  ['copiar-informe', 'INFORME_FAMILIA'],
  ['cerrar', 'CIERRE'],
] as const;

/** F4 and F5 at a programme that lasts: start, each three months, a relevant situation, the report to the court, closure. @see Protocolo B §5.7.3, §5.8 y Anexo 1 */
export const ninezSeguimiento: Scenario = {
  title:
    'Un PRM inicia la intervención, informa a los tres meses y ante una situación relevante, copia su informe al tribunal y egresa',
  cast: ninezCast,
  says: [
    ...accepted,
    { type: 'intervencion.iniciada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
    { type: 'seguimiento.periodico', from: 'ninez', to: 'fiscalia', lane: 'normal' },
    { type: 'seguimiento.relevante', from: 'ninez', to: 'fiscalia', lane: 'urgent' },
    { type: 'informe-familia.copiado', from: 'ninez', to: 'fiscalia', lane: 'normal' },
    { type: 'intervencion.cerrada', from: 'ninez', to: 'fiscalia', lane: 'normal' },
  ],
  holds: {
    saf: ['ACUSE', 'ACEPTACION', 'DOCUMENTO', ...reports.map(([, novedad]) => novedad)],
    ninez: ['INGRESO'],
  },
  async play(stage) {
    const { folio, idMensaje } = await deriveToPrm(stage);
    for (const [accion, novedad] of reports) {
      await stage.order('ninez', 'seguimientos', { referencia: idMensaje, accion });
      await stage.done(
        'saf',
        `la novedad ${novedad} a SAF`,
        (effect) => effect.folio === folio && effect.clase === novedad,
      );
    }
  },
};
