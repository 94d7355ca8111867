import { announcePort, closeOnSignal } from '@valija/runtime';
import { readSimulatorConfig } from './config.js';
import { createNinez } from './ninez.js';
import { createSaf } from './saf.js';

const config = readSimulatorConfig(process.env);
const server = await (config.VALIJA_SIM_SYSTEM === 'saf' ? createSaf(config) : createNinez(config));
closeOnSignal(() => server.close());
await server.listen({ host: config.VALIJA_HTTP_HOST, port: config.VALIJA_HTTP_PORT });
announcePort((server.server.address() as { port: number }).port);
