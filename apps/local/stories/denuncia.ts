import { communicationOn } from './communication.js';

/** F1 without urgency. @see Ley 21.057 art. 4; Protocolo B §5.1 */
export const denuncia = communicationOn(
  'normal',
  'PDI y Carabineros reciben cada una una denuncia y la comunican al Fiscal con sus factores de riesgo',
);
