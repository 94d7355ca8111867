import 'reflect-metadata';
import { announcePort, closeOnSignal, Log, readConfig } from '@valija/runtime';
import { signInMigrations } from '@valija/sign-in';
import { Database, migrate } from '@valija/store';
import { openGatewayClient } from './client.js';
import { consoleVariables } from './config.js';
import { openHttp } from './http.js';

const log = Log.create('console');
const config = readConfig(consoleVariables, process.env);
const database = new Database(config.VALIJA_DATABASE_URL, {
  connectionsMax: 4,
  onError: (error) => log.warn('database connection lost', { error }),
});
await migrate(database, signInMigrations);
const gateway = await openGatewayClient(config);
const { app, close } = await openHttp({ config, database, gateway, log });
await app.listen(config.VALIJA_HTTP_PORT, config.VALIJA_HTTP_HOST);
announcePort(Number(new URL(await app.getUrl()).port));
closeOnSignal(async () => {
  await close();
  await gateway.close();
  await database.close();
});
