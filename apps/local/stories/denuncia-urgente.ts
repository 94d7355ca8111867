import { communicationOn } from './communication.js';

/** F1 with a factor of urgency. @see Ley 21.057 art. 4; Protocolo B §5.2 */
export const denunciaUrgente = communicationOn(
  'urgent',
  'PDI y Carabineros comunican por el carril urgente cada una una denuncia con factores de urgencia',
);
