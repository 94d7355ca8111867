import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { messageBytesMax, messageMediaType, parseJson } from '@valija/envelope';
import { announcePort, closeOnSignal, Log, ProblemFilter, readConfig } from '@valija/runtime';
import { chunkMediaType } from './attachments/attachments.controller.js';
import { chunkBytesMax } from './attachments/uploads.js';
import { gatewayVariables } from './config.js';
import { Gateway } from './gateway.js';
import { gatewayModule } from './gateway.module.js';

const log = Log.create('gateway');
const config = readConfig(gatewayVariables, process.env);
const gateway = await Gateway.open(config, log);
const adapter = new FastifyAdapter({ bodyLimit: messageBytesMax, requestTimeout: 30_000 });
const app = await NestFactory.create<NestFastifyApplication>(gatewayModule(gateway), adapter, {
  logger: ['error', 'warn'],
  bodyParser: false,
});
const http = adapter.getInstance();
// A message has one media type, a part of an upload another: the server's own parsers would let them in under others.
http.removeAllContentTypeParsers();
http.addContentTypeParser(messageMediaType, { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) =>
  parseJson(body),
);
http.addContentTypeParser(
  chunkMediaType,
  { parseAs: 'buffer', bodyLimit: chunkBytesMax },
  async (_request: unknown, body: Buffer) => body,
);
app.useGlobalFilters(new ProblemFilter(log));
await app.listen(config.VALIJA_HTTP_PORT, config.VALIJA_HTTP_HOST);
gateway.start();
announcePort(Number(new URL(await app.getUrl()).port));
closeOnSignal(async () => {
  await app.close();
  await gateway.close();
});
