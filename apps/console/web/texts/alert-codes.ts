import type { Alert, AlertCode } from '@valija/ops-api';

/** What an alert of one code says to whoever has to act. */
export interface AlertText {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What is behind it, and when it ends by itself. */
  readonly means: string;
  /** What one does next. */
  readonly helps: string;
  /** Where one does it. */
  readonly next: (about: Alert['about']) => { readonly text: string; readonly to: string } | undefined;
}

type Next = AlertText['next'];

const toEndpoint: Next = ({ endpoint }) =>
  endpoint ? { text: 'Ver la parte', to: `/partes/${endpoint}` } : { text: 'Ver las partes', to: '/partes' };
const toStuck: Next = ({ endpoint, message }) => {
  if (message)
    return {
      text: 'Ver el mensaje',
      to: `/mensajes/${message.id}?source=${encodeURIComponent(message.source)}`,
    };
  return endpoint
    ? { text: 'Ver la parte', to: `/partes/${endpoint}` }
    : { text: 'Ver lo detenido', to: '/mensajes?stuck=true' };
};
const toFailures: Next = () => ({ text: 'Ver las fallas', to: '/fallas' });
const toNow: Next = () => ({ text: 'Ir a Ahora', to: '/ahora' });
const toAgreement: Next = ({ agreement }) => ({
  text: 'Ver el acuerdo',
  to: agreement ? `/acuerdos?acuerdo=${agreement}` : '/acuerdos',
});
const toTerms: Next = () => ({ text: 'Ver los plazos', to: '/plazos' });

/** Each code of an alert. A type holds it complete: one more code does not compile without its text. */
export const alertTexts: Readonly<Record<AlertCode, AlertText>> = {
  'age-over-limit': {
    title: 'Hay mensajes que esperan más de lo debido',
    means:
      'Lo más antiguo sin recibir pasó su límite, 2 minutos lo urgente y 15 minutos lo normal, o la parte lo recibió y no lo termina. Se resuelve sola cuando sale.',
    helps:
      'Mire el estado de la parte. Si no responde, llame a su teléfono de turno; lo urgente puede avisarse por teléfono mientras tanto. Nada se pierde.',
    next: toStuck,
  },
  'failure-rate': {
    title: 'Una parte falla más que de costumbre',
    means:
      'De lo que recibió hace poco, una parte inusual terminó apartada o rechazada. Se resuelve sola cuando baja.',
    helps:
      'Vea si las fallas tienen una misma causa y si empezaron con una versión nueva. Corregida la causa, reenvíe el grupo probando primero con uno.',
    next: toFailures,
  },
  'messages-parked': {
    title: 'Hay mensajes apartados que esperan a una persona',
    means:
      'Un punto de conexión apartó mensajes que no puede aplicar sin ayuda. Cada uno detiene sólo su propio hilo.',
    helps:
      'Abra la falla: dice qué significa y qué suele ayudar. Corregida la causa, reenvíe; lo que espera detrás sigue solo.',
    next: toFailures,
  },
  'endpoint-silent': {
    title: 'Un punto de conexión no da señales',
    means:
      'Hace más de 2 minutos que no llega su informe firmado: está detenido, sin red, o sin acceso al bus. Se resuelve sola con el siguiente.',
    helps:
      'Avise a la institución o a quien aloja ese proceso. Lo que va para ella espera aquí y se entrega cuando vuelva.',
    next: toEndpoint,
  },
  'circuit-open': {
    title: 'El sistema de una institución no responde',
    means:
      'Tras varias fallas seguidas su punto de conexión dejó de insistir y prueba con un mensaje cada cierto tiempo. Se resuelve sola cuando uno pasa.',
    helps:
      'Avise a la institución. No hace falta reenviar nada: cuando su sistema vuelva, lo pendiente sigue en orden.',
    next: toEndpoint,
  },
  'certificate-expiring': {
    title: 'Un certificado está por vencer',
    means: 'Al vencer, ese proceso no podrá conectarse. Avisa a 30, a 7 y a 1 día.',
    helps:
      'Emita el certificado nuevo y reemplace los archivos: se leen de nuevo en la conexión siguiente, sin reiniciar.',
    next: toEndpoint,
  },
  'key-expiring': {
    title: 'Una llave está por vencer',
    means: 'Al vencer, lo que firme o lo que se le selle con ella se rechazará. Avisa a 30, a 7 y a 1 día.',
    helps:
      'Pida a la institución que rote su llave («keys rotate»). La anterior sigue valiendo 24 horas para lo que va en camino.',
    next: toEndpoint,
  },
  'database-size': {
    title: 'La base de datos se acerca a su tamaño máximo',
    means: 'Con el disco lleno no se aceptaría nada nuevo. Lo aceptado está a salvo.',
    helps:
      'Amplíe el disco o el límite configurado, y revise si algo crece de más: adjuntos sin mensaje o un remitente en bucle.',
    next: toNow,
  },
  'broker-blocked': {
    title: 'El broker no acepta más mensajes',
    means:
      'RabbitMQ levantó una alarma de memoria o de disco. Lo aceptado espera en la base de datos y sale solo después.',
    helps:
      'Libere memoria o disco en el nodo de RabbitMQ. Si una cola creció, mire qué parte no está recibiendo.',
    next: toNow,
  },
  'broker-unreachable': {
    title: 'El broker no responde',
    means:
      'La compuerta no puede entregar ni recibir por el bus. Lo aceptado está en la base de datos; nada se pierde.',
    helps:
      'Revise el nodo de RabbitMQ, la red y el certificado. Cuando vuelva, todo se publica otra vez sin duplicarse.',
    next: toNow,
  },
  'broker-drift': {
    title: 'El broker y la base de datos no coinciden',
    means:
      'Hay mensajes publicados que ya no están en su cola, o colas con más de lo que la base conoce. Los que faltan se publican de nuevo solos.',
    helps:
      'Mire qué cola difiere y si alguien la vació o la borró. Si no disminuye en una hora, revise los permisos del bus.',
    next: toNow,
  },
  'security-incident': {
    title: 'Ocurrió un incidente de seguridad',
    means:
      'Llegó algo que un participante correcto no envía, como dos mensajes distintos con el mismo identificador. No se aplicó.',
    helps:
      'Llame a la institución hoy. Si la llave está en duda, retírela o suspenda el acuerdo: basta una firma.',
    next: toFailures,
  },
  'messages-quarantined': {
    title: 'Hay mensajes en cuarentena',
    means: 'No se puede creer que vengan de quien dicen. Se guardaron sin responder; no se reenvían.',
    helps:
      'Vea la causa: casi siempre es una llave que cambió a medias. Confirme con la institución por teléfono.',
    next: toFailures,
  },
  'quota-exceeded': {
    title: 'Un acuerdo agotó su cuota del día',
    means: 'Lo normal se rechaza hasta mañana, por la hora de Chile; lo urgente pasa igual.',
    helps:
      'Si el volumen es anormal, llame a la institución: puede ser un programa en bucle o una llave robada. Si es normal, proponga otra cuota.',
    next: toAgreement,
  },
  'revocation-unacknowledged': {
    title: 'Una revocación no ha sido confirmada',
    means:
      'Una institución que recibió datos al amparo de una autorización revocada no confirma que dejó de usarlos.',
    helps: 'Llame a su teléfono de turno. Se resuelve sola cuando confirma.',
    next: toEndpoint,
  },
  'suspension-unratified': {
    title: 'Una suspensión espera a la segunda persona',
    means:
      'El acuerdo ya está suspendido con una firma. Falta que otra persona la ratifique, o que dos la levanten.',
    helps: 'Lea el motivo en Firmas y ratifíquela, o proponga levantarla.',
    next: () => ({ text: 'Ir a Firmas', to: '/firmas' }),
  },
  'own-key-missing': {
    title: 'Falta una llave privada de la compuerta o de una parte',
    means:
      'El directorio publica una llave que su archivo no tiene. Sin ella no firma o no abre; nada se pierde mientras tanto.',
    helps:
      'Lleve a esa máquina el archivo de la última rotación. Si nadie rotó, alguien publicó una llave ajena: es un incidente.',
    next: toEndpoint,
  },
  'notice-undelivered': {
    title: 'Un aviso de plazo no se pudo entregar',
    means: 'El correo o el sistema al que se avisa no lo recibió, tras varios intentos.',
    helps: 'Corrija la dirección en los contactos de la institución y avise por teléfono lo que vence hoy.',
    next: toTerms,
  },
  'operator-term-near': {
    title: 'Un plazo legal del operador está por vencer',
    means: 'Un incidente informado exige una alerta, una actualización o un informe, y su plazo se acerca.',
    helps: 'Haga lo que falta e infórmelo; se resuelve sola al registrarlo.',
    next: toTerms,
  },
  'operator-term-overdue': {
    title: 'Venció un plazo legal del operador',
    means: 'Un incidente informado exigía una alerta, una actualización o un informe, y el plazo pasó.',
    helps: 'Hágalo ahora e infórmelo, con el motivo del atraso.',
    next: toTerms,
  },
};

export const isAlertCode = (code: string): code is AlertCode => Object.hasOwn(alertTexts, code);
