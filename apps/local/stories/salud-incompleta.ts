import { derived, deriveTo, healthCast } from './salud.js';
import type { Scenario } from './scenario.js';

/** F3 with too little to decide: the centre says so, and takes the completed one. @see Protocolo B §5.7.2 */
export const saludIncompleta: Scenario = {
  title: 'Un CESFAM rechaza por antecedentes insuficientes, URAVIT los completa y el CESFAM acepta',
  cast: healthCast,
  says: [...derived('rechazada'), ...derived('aceptada')],
  holds: { saf: ['ACUSE', 'RECHAZO', 'ACUSE', 'ACEPTACION'], cesfam: ['DERIVACION', 'DERIVACION', 'CITA'] },
  async play(stage) {
    const { folio } = await deriveTo(stage, 'cesfam', 'rechazar-por-antecedentes');
    await deriveTo(stage, 'cesfam', 'aceptar', folio);
  },
};
