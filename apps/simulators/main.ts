import { announcePort, closeOnSignal } from '@valija/runtime';
import { readSimulatorConfig } from './config.js';
import { createSystem } from './systems.js';

const config = readSimulatorConfig(process.env);
const server = await createSystem(config);
closeOnSignal(() => server.close());
await server.listen({ host: config.VALIJA_HTTP_HOST, port: config.VALIJA_HTTP_PORT });
announcePort((server.server.address() as { port: number }).port);
