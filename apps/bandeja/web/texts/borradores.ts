import { counted } from '@valija/words';

/** Texts of writing: drafts, recipient, review, sending. */
export const draftTexts = {
  title: 'Borradores',
  none: 'No tiene borradores.',
  noneHelp: 'Lo que empieza a escribir queda aquí, guardado, hasta que lo envía. Nadie más lo ve.',
  sentence: (count: number) =>
    `Tiene ${counted(count, 'borrador', 'borradores')} sin enviar. Sólo usted los ve.`,
  sentenceTo: (name: string) => `Se enviará a ${name}.`,
  columns: { what: 'Qué es', saved: 'Guardado', until: 'Se conserva hasta' },
  kinds: { new: 'Nueva', answer: 'Respuesta', correction: 'Corrección' },
  discard: 'Borrar borrador',
  discardTitle: 'Borrar este borrador',
  discardText: 'Se borra lo que ha escrito, también los documentos que adjuntó. No se puede deshacer.',
  keep: 'Conservar',
  save: {
    kept: 'Guardado',
    saving: 'Guardando…',
    unsaved: 'Escribiendo…',
    failed: 'No se pudo guardar. Se intentará de nuevo; no cierre esta página.',
    changedElsewhere:
      'Este borrador cambió en otra ventana o equipo. Elija con cuál seguir: lo que no elija se pierde.',
    overwrite: 'Seguir con lo escrito aquí',
    reload: 'Traer lo de la otra ventana',
  },
  steps: 'Partes del formulario',
  review: 'Revisar y enviar',
  sender: 'Quién envía y cuándo',
  senderHelp: 'Viene completado con sus datos; puede cambiarlo.',
  wrong: {
    title: (count: number) => (count === 1 ? 'Falta revisar 1 dato' : `Falta revisar ${count} datos`),
  },
  recipient: {
    title: 'A quién se envía',
    can: 'Puede recibirla',
    cannot: (count: number) =>
      count === 1 ? 'Por qué no 1 institución' : `Por qué no otras ${count} instituciones`,
    none: 'Con lo escrito hasta ahora, ninguna institución puede recibirla.',
    missing: 'Elija a quién se envía.',
    protocol: 'Prestación del Protocolo Intersectorial',
    hint: 'Es una ayuda para elegir: quien la recibe decide si la acepta.',
    urgent: 'irá como urgente',
    same: 'quien recibió la anterior',
  },
  preview: {
    willGet: (name: string) => `Esto recibirá ${name}`,
    urgent: 'Es urgente',
    urgentHelp: 'Avisa de inmediato a quien la recibe y acorta sus plazos.',
    willBeSent: 'Esto se enviará',
    document: 'Documento adjunto',
  },
  doubts: {
    title: (count: number) =>
      count === 1 ? 'Revise 1 dato antes de enviar' : `Revise ${count} datos antes de enviar`,
    run: 'parece un RUN',
    shelter: 'parece la dirección de un lugar de acogida',
    account: 'parece un relato de los hechos',
    past: 'ya pasó',
    why: {
      run: 'El RUN va sólo en la identificación de la persona.',
      shelter: 'La dirección de un lugar de acogida nunca va en un mensaje (Anexo 1 del Protocolo B).',
      account:
        'Los formularios no llevan relato de los hechos ni lo que la persona dijo (Protocolo B §5.7.1).',
      past: 'Quien lo reciba no alcanzaría a cumplirlo ni a usarlo.',
    },
    confirm: 'Lo revisé y puede enviarse así',
    back: 'Corregir',
    mustConfirm: 'Corríjalo o confirme que lo revisó.',
  },
  send: {
    to: (name: string) => `Enviar a ${name}`,
    plain: 'Enviar',
    unknown: 'No sabemos si alcanzó a salir',
    unknownDetail: 'Puede volver a intentarlo sin cuidado: se envía una sola vez.',
    again: 'Intentar de nuevo',
    back: 'Volver a corregir',
  },
  sent: {
    title: (what: string) => `${what}: enviada`,
    sentence: (name: string) => `Salió hacia ${name}. Aquí verá cuando la reciba.`,
    delivered: (name: string) => `La tiene ${name}.`,
    refused: (name: string) => `${name} no la pudo recibir. Ábrala para ver por qué y corregirla.`,
    open: 'Ver el mensaje',
    another: 'Pedir otra prestación para la misma persona',
    residence: 'Pedir la residencia para la misma persona',
    elsewhere: 'Derivar a otra institución',
    toDo: 'Volver a Por hacer',
    stations: {
      out: 'Enviada',
      accepted: 'En camino',
      received: 'Recibida',
      delivered: 'Entregada',
    },
  },
  notAdmissible: 'Ya no se puede enviar',
} as const;

/** Texts of beginning something new, answering and correcting. */
export const beginTexts = {
  title: 'Nueva',
  sentence: 'Elija para qué escribe. Después elegirá a quién.',
  none: 'Su institución no puede iniciar mensajes ahora.',
  noneHelp: 'Los mensajes que puede iniciar dependen de los acuerdos vigentes con otras instituciones.',
  recipients: (count: number) =>
    count === 1 ? 'Puede recibirla 1 institución.' : `Pueden recibirla ${count} instituciones.`,
  unit: 'Desde qué unidad',
  preparing: 'Preparando…',
  answer: 'Responder',
  correction: 'Corregir',
} as const;
