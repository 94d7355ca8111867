import 'reflect-metadata';
import { announcePort, closeOnSignal, Log, readConfig, startTelemetry } from '@valija/runtime';
import { gatewayVariables } from './config.js';
import { Gateway } from './gateway.js';
import { openHttp } from './http.js';
import { measureGateway } from './metrics/gauges.js';

const log = Log.create('gateway');
const config = readConfig(gatewayVariables, process.env);
// Clients of the operator may ask for metrics over HTTPS too.
const telemetry = await startTelemetry('gateway', config, config.VALIJA_OPS_CLIENTS_FILE !== undefined);
const gateway = await Gateway.open(config, log);
if (telemetry.metrics) measureGateway(telemetry.metrics, gateway);
const app = await openHttp(gateway, telemetry, config, log);
await app.listen(config.VALIJA_HTTP_PORT, config.VALIJA_HTTP_HOST);
gateway.start();
announcePort(Number(new URL(await app.getUrl()).port));
closeOnSignal(async () => {
  await app.close();
  await gateway.close();
  await telemetry.close();
});
