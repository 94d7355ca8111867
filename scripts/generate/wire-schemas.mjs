/** What goes over the wire, as schemas of the AsyncAPI document: forms and limits are those of `libs/envelope` itself. */
import { importTypeScript } from './typescript.mjs';

const { envelopeRules } = await importTypeScript('libs/envelope/envelope.ts');
const { receiptKinds } = await importTypeScript('libs/envelope/receipt.ts');
const { parkedMax, quarantineMax, refusalSource, reportCharsMax } =
  await importTypeScript('libs/envelope/report.ts');
const { digest, endpointName, hashPart, moment, party, pointer, rule, token, uuid } =
  await importTypeScript('libs/envelope/form.ts');
const { sealedCharsMax, signedCharsMax } = await importTypeScript('libs/envelope/limits.ts');
const { catalogue } = await importTypeScript('libs/errors/catalogue.ts');

const text = (pattern, description) => ({ type: 'string', pattern: pattern.source, description });
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });

const attributes = {
  specversion: 'Versión de CloudEvents.',
  id: 'UUIDv7. Con `source`, la identidad del mensaje para siempre.',
  source: 'URN de la parte que envía.',
  recipient: 'URN de la parte que recibe.',
  type: 'Tipo del mensaje.',
  dataschema: 'URN del esquema del contenido, con su versión.',
  subject: 'Seudónimo de una víctima: 128 bits al azar, en hexadecimal.',
  correlationid: 'Identificador del mensaje que abrió el hilo.',
  causationid: 'Identificador del mensaje al que éste responde.',
  time: 'Momento del envío (RFC 3339, UTC).',
  expires: 'Último momento en que la compuerta recibe el mensaje.',
  lane: 'Carril.',
  purpose: 'Finalidad, un código de `contracts/messages.json`.',
  legalbasis: 'Base legal.',
  authorization: 'Referencia opaca de una autorización, donde se exige.',
  clockbase: 'Momento desde el que corre un plazo legal.',
  supersedes: 'Identificador del mensaje que éste reemplaza.',
  contentdigest: 'SHA-256 de sal y contenido, en base64url.',
  sealdigest: 'SHA-256 de los caracteres del JWE, en base64url.',
  attachments:
    'Resúmenes SHA-256, en base64url, de los adjuntos sellados que el contenido nombra, separados por un espacio; hasta dieciséis, cada uno una vez.',
  traceparent: 'Contexto de traza (W3C Trace Context).',
};

const statement = {
  by: text(party, 'URN de la parte que lo dice.'),
  source: text(party, 'URN de quien envió el mensaje.'),
  id: text(uuid, 'Identificador del mensaje.'),
  at: text(moment, 'Cuándo (RFC 3339, UTC).'),
};

const signed = (description, decoded, maxLength = signedCharsMax) => ({
  description,
  type: 'string',
  maxLength,
  pattern: '^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
  contentMediaType: 'application/jose',
  'x-payload': ref(decoded),
});

const object = (title, description, required, properties) => ({
  title,
  description,
  type: 'object',
  required,
  properties,
});

const number = (description) => ({ type: 'integer', minimum: 0, description });
const orNull = ({ type, ...schema }) => ({ type: [type, 'null'], ...schema });
const parkedSource = {
  type: 'string',
  anyOf: [{ pattern: party.source }, { const: refusalSource }],
  description: `URN de quien envió el mensaje; \`${refusalSource}\` es el rechazo de uno propio que su sistema no supo.`,
};

/** What an endpoint says of itself. */
function report() {
  const at = (description) => text(moment, description);
  const parked = {
    source: parkedSource,
    id: statement.id,
    digest: text(digest, 'SHA-256 del sobre firmado, o del rechazo.'),
    code: text(token, 'Por qué; vea docs/errors.md.'),
    errorClass: { type: 'string', description: 'Clase del error; vacía si no la hubo.' },
    stackHash: {
      type: 'string',
      pattern: `^$|${hashPart.source}`,
      description: 'Resumen de dónde ocurrió; vacío si no lo hubo.',
    },
    attempts: number('Intentos, también los anteriores a un reenvío.'),
    firstFailedAt: at('Primera falla.'),
    lastFailedAt: at('Última falla.'),
    parkedAt: at('Cuándo quedó estacionado.'),
    handler: text(token, 'Quién lo trató.'),
    blocks: number('Cuántos de su hilo esperan tras él.'),
    replay: text(uuid, 'Último reenvío que se atendió: después volvió a quedar estacionado.'),
  };
  const counted = {
    code: parked.code,
    count: number('Cuántos.'),
    firstAt: at('El primero.'),
    lastAt: at('El último.'),
  };
  const listOf = (items, maxItems) => ({ type: 'array', maxItems, items });
  const part = (properties, optional = []) => ({
    type: 'object',
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  });
  const properties = {
    endpoint: text(endpointName, 'Nombre del extremo.'),
    party: text(party, 'URN de su parte, cuya llave firma.'),
    at: at('Cuándo (RFC 3339, UTC), según su reloj; vale el más nuevo.'),
    version: text(token, 'Versión del programa.'),
    startedAt: at('Cuándo partió el proceso.'),
    inbox: part({
      pending: number('Sin terminar, y nadie los trata.'),
      inWork: number('En curso.'),
      parked: number('Estacionados.'),
      oldestPendingAt: orNull(at('Cuándo llegó el más antiguo sin terminar.')),
    }),
    outbox: part({
      unaccepted: number('Mensajes propios sin recibo de la compuerta.'),
      oldestAt: orNull(at('El más antiguo.')),
    }),
    circuit: {
      ...part({
        state: { type: 'string', enum: ['open', 'half-open'] },
        since: at('Desde cuándo.'),
        nextTryAt: at('Cuándo prueba con un mensaje.'),
      }),
      type: ['object', 'null'],
      description: 'Si deja en paz al sistema de la institución porque no responde; `null` si no.',
    },
    parked: listOf(part(parked, ['handler', 'replay']), parkedMax),
    parkedTotal: number('Todos los estacionados; la lista trae los más antiguos.'),
    quarantine: listOf(part(counted), quarantineMax),
  };
  const description = 'Lo que espera y lo que está estacionado en un extremo; nunca contenido.';
  return object('InformeDeExtremo', description, Object.keys(properties), properties);
}

/** Components by name; those that end in `Firmado` are strings on the wire, and `x-payload` is what the signature covers. */
export function wireSchemas() {
  const unknown = Object.keys(envelopeRules).find((name) => !attributes[name]);
  if (unknown) throw new Error(`the attribute ${unknown} of the envelope is not described`);
  return {
    Mensaje: object(
      'Mensaje',
      'Sobre firmado y contenido sellado; en lo que entrega la compuerta, también `accepted`, su recibo.',
      ['envelope', 'sealed'],
      {
        envelope: ref('SobreFirmado'),
        sealed: {
          type: 'string',
          maxLength: sealedCharsMax,
          contentMediaType: 'application/jose',
          description:
            'JWE compacto (ECDH-ES+A256KW, A256GCM) para la llave del destinatario. El texto en claro son 4 octetos de largo, 32 de sal, el contenido en JSON y ceros hasta un múltiplo de 4096; qué contenido es lo dice `x-content` del mensaje.',
        },
        accepted: ref('ReciboFirmado'),
      },
    ),
    Recibos: object('Recibos', 'De uno a dieciséis recibos firmados.', ['receipts'], {
      receipts: { type: 'array', minItems: 1, maxItems: 16, items: ref('ReciboFirmado') },
    }),
    Solicitudes: object('Solicitudes', 'De una a dieciséis solicitudes firmadas.', ['requests'], {
      requests: { type: 'array', minItems: 1, maxItems: 16, items: ref('SolicitudFirmada') },
    }),
    Informe: object('Informe', 'Lo que un extremo informa de sí, firmado.', ['report'], {
      report: ref('InformeFirmado'),
    }),
    Reintento: object('Reintento', 'Una solicitud firmada de la compuerta.', ['replay'], {
      replay: ref('ReintentoFirmado'),
    }),
    InformeFirmado: signed('JWS compacto; `typ` es `valija-report+jwt`.', 'InformeDeExtremo', reportCharsMax),
    ReintentoFirmado: signed('JWS compacto; `typ` es `valija-replay+jwt`.', 'SolicitudDeReintento'),
    InformeDeExtremo: report(),
    SolicitudDeReintento: object(
      'SolicitudDeReintento',
      'Pide intentar otra vez un mensaje que espera en el extremo: el mismo, con el mismo identificador.',
      ['by', 'recipient', 'source', 'id', 'envelopedigest', 'replay', 'at'],
      {
        by: text(party, 'URN de la compuerta.'),
        recipient: text(party, 'URN de la parte a cuyo extremo se pide.'),
        source: parkedSource,
        id: statement.id,
        envelopedigest: text(digest, 'SHA-256 del sobre firmado, o del rechazo, que se nombra.'),
        replay: text(uuid, 'Identificador de esta solicitud: se atiende una sola vez.'),
        at: statement.at,
      },
    ),
    SobreFirmado: signed('JWS compacto; `typ` es `valija-envelope+jws`.', 'Sobre'),
    ReciboFirmado: signed('JWS compacto; `typ` es `valija-receipt+jws`.', 'Recibo'),
    SolicitudFirmada: signed('JWS compacto; `typ` es `valija-request+jws`.', 'Solicitud'),
    Sobre: {
      ...object(
        'Sobre',
        'Atributos de CloudEvents 1.0: todo lo que la compuerta sabe de un mensaje.',
        Object.keys(envelopeRules).filter((name) => envelopeRules[name].required),
        Object.fromEntries(
          Object.entries(envelopeRules).map(([name, { pattern }]) => [name, text(pattern, attributes[name])]),
        ),
      ),
      additionalProperties: false,
    },
    Recibo: object(
      'Recibo',
      'Lo que una parte afirma de un mensaje, ligado a los caracteres exactos de su sobre.',
      ['kind', ...Object.keys(statement), 'envelopedigest'],
      {
        kind: { type: 'string', enum: receiptKinds, description: 'Qué afirma.' },
        ...statement,
        envelopedigest: text(digest, 'SHA-256 de los caracteres del sobre firmado, en base64url.'),
        previous: {
          type: ['object', 'null'],
          description: 'En `accepted`: el mensaje anterior del hilo para el mismo destinatario.',
          required: ['source', 'id'],
          properties: { source: statement.source, id: statement.id },
        },
        misfit: text(
          rule,
          'En `accepted`: la regla a la que se opone en el curso de su hilo, si no calza; se entrega igual, y no se aplica sin que lo vea una persona. Vea docs/derivacion.md.',
        ),
        code: {
          type: 'string',
          enum: Object.keys(catalogue),
          description:
            'En `refused`: por qué; vea docs/errors.md. En `withheld`: `agreement-suspended` (sigue al levantarse) o `authorization-revoked` (termina). En `abandoned`: `abandoned`.',
        },
        pointers: {
          type: 'array',
          description: 'En `refused`: punteros JSON a lo que está mal, sin valores.',
          items: text(pointer, 'Puntero JSON (RFC 6901).'),
        },
      },
    ),
    Solicitud: object(
      'Solicitud',
      'Pide de nuevo un mensaje que otros de su hilo esperan.',
      ['kind', ...Object.keys(statement)],
      { kind: { type: 'string', const: 'asked' }, ...statement },
    ),
  };
}
