/**
 * An endpoint in a process of its own, which a test may stop or kill. It is configured by its environment, as every endpoint. What comes in of
 * the type `TYPE` it tells its parent, who is its existing system: `{ id, mayHaveActed }`; it is done when that answers `{ id }`.
 */
import { Endpoint, endpointVariables } from '../../dist/libs/adapter-kit/index.js';
import { Log, readConfig } from '../../dist/libs/runtime/index.js';

const waiting = new Map();
process.on('message', ({ id }) => waiting.get(id)?.());
const handle = async ({ envelope: { id }, mayHaveActed }) => {
  const answered = new Promise((resolve) => waiting.set(id, resolve));
  process.send({ id, mayHaveActed });
  await answered;
  return { kind: 'done', answers: [] };
};

const endpoint = await Endpoint.open(
  readConfig(endpointVariables, process.env),
  Log.create('endpoint-program'),
  [],
);
endpoint.server.addHandler(process.env.TYPE, handle, true);
endpoint.server.listen(() => process.send({ listening: true }));
