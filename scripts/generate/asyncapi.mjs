/**
 * `contracts/asyncapi.json`: the bus as an institution's endpoint sees it. The payload of every message is the wire form, an
 * envelope and a sealed content; what the sealed content holds is told by `x-content`, a schema among the components.
 * @see AsyncAPI 3.0.0, AMQP 0-9-1 bindings 0.3.0
 */
import { everyMessage, exampleFilesOf, idOf } from './messages.mjs';
import { readJson, readSchemas } from './sources.mjs';
import { importTypeScript } from './typescript.mjs';
import { wireSchemas } from './wire-schemas.mjs';

const bus = await importTypeScript('libs/bus/topology.ts');
const { messageMediaType, receiptsMediaType } = await importTypeScript('libs/envelope/message.ts');
const { reportMediaType } = await importTypeScript('libs/envelope/report.ts');
const { replayMediaType } = await importTypeScript('libs/envelope/replay-request.ts');

const bindingVersion = '0.3.0';
const ref = (path) => ({ $ref: `#/${path}` });
const schemaRef = (name) => ref(`components/schemas/${name}`);
const endpoint = '{extremo}';
const laneNames = { normal: 'Normal', urgent: 'Urgente' };

export async function asyncapi() {
  const messages = everyMessage();
  const document = {
    asyncapi: '3.0.0',
    id: 'urn:valija:bus',
    info: {
      title: 'Valija: el bus, visto desde el extremo de una institución',
      version: readJson('package.json').version,
      description:
        'Generado desde `schemas/`, `contracts/messages.json` y la topología del bus. Un extremo publica mensajes sellados, consume sus colas y confirma con recibos firmados; sólo la compuerta declara exchanges y colas. Toda publicación es persistente y `mandatory`, lleva `messageId` y espera la confirmación del broker. Los mensajes de un canal se distinguen por el atributo `type` del sobre firmado, no por su forma: para la compuerta todos son iguales.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: messageMediaType,
    servers: {
      local: {
        host: '127.0.0.1:{puerto}',
        pathname: '/{vhost}',
        protocol: 'amqp',
        protocolVersion: '0-9-1',
        description: 'Instalación local; una de verdad usa AMQPS, con un usuario por extremo.',
        variables: {
          puerto: { default: '5672', description: 'La instalación local lo elige al partir.' },
          vhost: { default: 'valija', description: 'Cada instalación tiene el suyo.' },
        },
        security: [ref('components/securitySchemes/usuario')],
      },
    },
    channels: channelsOf(messages),
    operations: operationsOf(messages),
    components: {
      securitySchemes: {
        usuario: {
          type: 'userPassword',
          description: 'Del extremo: escribe en los dos exchanges hacia la compuerta y lee sólo sus colas.',
        },
      },
      messages: Object.fromEntries([
        ...messages.map((message) => [message.key, messageOf(message)]),
        ['recibos', signedMessage('Recibos', 'Recibos firmados de un mensaje')],
        ['solicitudes', signedMessage('Solicitudes', 'Solicitudes firmadas de un mensaje que falta')],
        ['informe', signedMessage('Informe', 'Lo que un extremo informa de sí', reportMediaType)],
        [
          'reintento',
          signedMessage('Reintento', 'Solicitud firmada de intentar un mensaje otra vez', replayMediaType),
        ],
      ]),
      schemas: { ...wireSchemas(), ...contentSchemas() },
    },
  };
  return [{ path: 'contracts/asyncapi.json', text: `${JSON.stringify(document, null, 2)}\n` }];
}

const inLane = (messages, lane) => messages.filter(({ use }) => use.lane === 'either' || use.lane === lane);
const isGatewayOwn = ({ use }) => use.senders.every((kind) => kind === 'compuerta');
const keysSent = (messages, lane) =>
  inLane(messages, lane)
    .filter((message) => !isGatewayOwn(message))
    .map(({ key }) => key);
const keysReceived = (messages, lane) => [
  ...inLane(messages, lane).map(({ key }) => key),
  'recibos',
  ...(lane === 'urgent' ? ['reintento'] : []),
];
const everyKey = (messages) => [...messages.map(({ key }) => key), 'recibos', 'reintento'];

function channelsOf(messages) {
  const exchange = (name) => ({
    is: 'routingKey',
    exchange: { name, type: 'direct', durable: true, autoDelete: false },
  });
  const queue = { is: 'queue', queue: { durable: true, exclusive: false, autoDelete: false } };
  const channel = (address, description, binding, keys) => ({
    address,
    description,
    servers: [ref('servers/local')],
    messages: Object.fromEntries(keys.map((key) => [key, ref(`components/messages/${key}`)])),
    ...(address.includes(endpoint)
      ? {
          parameters: {
            extremo: {
              description: 'Nombre del extremo en el directorio (`endpoint`).',
              examples: ['ninez'],
            },
          },
        }
      : {}),
    bindings: { amqp: { ...binding, bindingVersion } },
  });
  return Object.fromEntries([
    ...bus.lanes.flatMap((lane) => [
      [
        `intake${laneNames[lane]}`,
        channel(
          lane,
          `Mensajes hacia la compuerta, carril ${lane}; ella los consume de \`${bus.intakeQueue(lane)}\`.`,
          exchange(bus.intakeExchange),
          [...keysSent(messages, lane), ...(lane === 'normal' ? ['informe'] : [])],
        ),
      ],
      [
        `deliver${laneNames[lane]}`,
        channel(
          bus.deliverQueue(endpoint, lane),
          `Mensajes para un extremo, carril ${lane}, y los recibos de los suyos. La dirección es el nombre de la cola (quorum).`,
          queue,
          keysReceived(messages, lane),
        ),
      ],
    ]),
    [
      'receipt',
      channel(
        'receipt',
        `Recibos y solicitudes hacia la compuerta; ella los consume de \`${bus.receiptQueue}\`.`,
        exchange(bus.receiptExchange),
        ['recibos', 'solicitudes'],
      ),
    ],
    [
      'dead',
      channel(
        bus.deadQueue(endpoint),
        'Lo que el extremo rechazó o recibió diez veces sin confirmar. Él mismo lo consume: nada se pierde.',
        queue,
        everyKey(messages),
      ),
    ],
  ]);
}

function operationsOf(messages) {
  const operation = (action, channel, title, keys, more = {}) => ({
    action,
    channel: ref(`channels/${channel}`),
    title,
    messages: keys.map((key) => ref(`channels/${channel}/messages/${key}`)),
    bindings: { amqp: { ...(action === 'send' ? { deliveryMode: 2 } : { ack: true }), bindingVersion } },
    ...more,
  });
  return Object.fromEntries([
    ...bus.lanes.flatMap((lane) => {
      const deliver = `deliver${laneNames[lane]}`;
      const reply = {
        channel: ref(`channels/${deliver}`),
        messages: [ref(`channels/${deliver}/messages/recibos`)],
      };
      const [sent, received] = [keysSent(messages, lane), keysReceived(messages, lane)];
      return [
        [
          `enviar${laneNames[lane]}`,
          operation('send', `intake${laneNames[lane]}`, `Enviar un mensaje, carril ${lane}`, sent, { reply }),
        ],
        [
          `recibir${laneNames[lane]}`,
          operation('receive', deliver, `Recibir mensajes y recibos, carril ${lane}`, received),
        ],
      ];
    }),
    ['informar', operation('send', 'intakeNormal', 'Informar lo que espera y lo que falló', ['informe'])],
    ['enviarRecibos', operation('send', 'receipt', 'Dar recibo de lo recibido', ['recibos'])],
    ['pedirMensajes', operation('send', 'receipt', 'Pedir un mensaje que falta', ['solicitudes'])],
    ['recogerMuertos', operation('receive', 'dead', 'Recoger lo que no se pudo tratar', everyKey(messages))],
  ]);
}

function messageOf({ type, version, schema, use, older, key }) {
  return {
    name: `cl.valija.${type}`,
    title: `${schema.title} ${version}`,
    summary: schema.description,
    contentType: messageMediaType,
    tags: [{ name: use.flow }],
    ...(older ? { deprecated: true } : {}),
    payload: schemaRef('Mensaje'),
    'x-dataschema': schema.$id,
    'x-content': schemaRef(key),
    'x-content-examples': exampleFilesOf({ key, schema }).map((file) => file.replace('contracts/', '')),
    'x-use': use,
  };
}

const signedMessage = (payload, summary, contentType = receiptsMediaType) => ({
  name: payload.toLowerCase(),
  title: payload,
  summary,
  contentType,
  payload: schemaRef(payload),
});

/** Schemas of all contents and parts. AsyncAPI's `discriminator` is another than ours; the constant tags say the same. */
function contentSchemas() {
  const nameOf = ($id) => Object.values(idOf($id)).join('-');
  const inside = (value) => {
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    if (value.$ref) return schemaRef(nameOf(value.$ref));
    const { $schema, $id, discriminator, ...rest } = value;
    return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, inside(part)]));
  };
  return Object.fromEntries(readSchemas().map((schema) => [nameOf(schema.$id), inside(schema)]));
}
