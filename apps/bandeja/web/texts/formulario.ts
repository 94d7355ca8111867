/** What forms say to whoever writes. */
export const formTexts = {
  optional: 'opcional',
  none: 'No consta',
  yes: 'Sí',
  no: 'No',
  choose: 'Elija',
  add: (what: string) => `Agregar ${what.toLocaleLowerCase('es-CL')}`,
  remove: (what: string) => `Quitar ${what.toLocaleLowerCase('es-CL')}`,
  notFound: 'Nada coincide.',
  lettersLeft: (count: number) => `Quedan ${count.toLocaleString('es-CL')} letras.`,
  item: (what: string, at: number) => `${what} ${at}`,
  wrong: {
    title: (count: number) =>
      count === 1 ? 'Falta 1 dato antes de seguir' : `Faltan ${count} datos antes de seguir`,
    missing: 'Complete este dato.',
    mustBeTrue: 'Debe confirmarlo para poder enviar.',
    choose: 'Elija una de las opciones.',
    tooLong: (max: number) => `Acorte el texto: caben ${max.toLocaleString('es-CL')} letras.`,
    tooMany: (max: number) => `Quite alguno: caben ${max}.`,
    twice: 'Está dos veces lo mismo.',
    number: 'Escriba un número.',
    phone: 'Escriba un teléfono, por ejemplo +56 2 2345 6789.',
    link: 'Quite el enlace: los mensajes no llevan enlaces.',
    other: 'Revise este dato.',
    range: (min: number | undefined, max: number | undefined) =>
      min !== undefined && max !== undefined
        ? `Escriba un número entre ${min.toLocaleString('es-CL')} y ${max.toLocaleString('es-CL')}.`
        : 'Revise este número.',
    formats: {
      run: 'El RUN no es correcto: revise los números y el dígito verificador, por ejemplo 12345678-5.',
      ruc: 'El RUC no es correcto: revise los números y el dígito verificador, por ejemplo 2600000001-8.',
      pais: 'Elija un país de la lista.',
      comuna: 'Elija una comuna de la lista.',
      region: 'Elija una región de la lista.',
      email: 'Escriba un correo electrónico, por ejemplo nombre@institucion.cl.',
      date: 'Escriba una fecha.',
      'date-time': 'Escriba fecha y hora.',
      texto: 'Escriba el texto, sin enlaces a otras páginas.',
    } as Readonly<Record<string, string>>,
  },
  attachment: {
    choose: 'Elegir documento',
    kinds: 'PDF o imagen, hasta 10 MB. Nunca una grabación.',
    uploading: 'Guardando el documento…',
    kept: (kib: string) => `Documento guardado · ${kib}`,
    replace: 'Cambiar documento',
    remove: 'Quitar documento',
    tooLarge: 'El documento es demasiado grande: pueden ser hasta 10 MB.',
    wrongKind: 'Sólo se pueden adjuntar documentos PDF e imágenes JPEG o PNG.',
    title: 'Nombre del documento, sin nombres de personas',
  },
  checklist: {
    unmarked: 'Sin marcar',
    states: {
      ACOMPANADO: 'Va adjunto',
      PENDIENTE: 'Pendiente',
      NO_CORRESPONDE: 'No corresponde',
    } as Readonly<Record<string, string>>,
    asked: 'Se pide',
    detail: 'Detalle',
  },
} as const;
