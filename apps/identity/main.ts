/**
 * An identity provider of demonstrations: whoever is at this machine chooses who to be, and nobody of them exists. It serves
 * on loopback and nowhere else.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announcePort, closeOnSignal, Log, readConfig } from '@valija/runtime';
import { IdentityClients } from './clients.js';
import { identityVariables } from './config.js';
import { choicePage } from './page.js';
import { openProvider } from './provider.js';

const bodyBytesMax = 1_024;

const log = Log.create('identity');
const config = readConfig(identityVariables, process.env);
const clients = IdentityClients.read(config.VALIJA_IDENTITY_CLIENTS_FILE);
const provider = await openProvider(config.VALIJA_IDENTITY_ISSUER, clients);
const handle = provider.callback();

const server = createServer((request, response) => {
  const choosing = /^\/entrar\/([\w-]{1,64})$/.exec(request.url ?? '');
  if (request.url === '/health/ready') response.end('{"status":"ok"}');
  else if (!choosing) void handle(request, response);
  else
    choose(request, response).catch((error: unknown) => {
      log.warn('no sign-in', { error });
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Vuelva a empezar.');
    });
});

async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const client = clients.find(params.client_id);
  if (!client) throw new Error('no client of that name');
  if (request.method !== 'POST') {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(choicePage(request.url ?? '', client));
    return;
  }
  const chosen = new URLSearchParams(await readBody(request)).get('persona') ?? '';
  const person = clients.findPerson(chosen, client);
  if (!person) throw new Error('nobody of that name');
  await provider.interactionFinished(request, response, { login: { accountId: person.sub } });
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > bodyBytesMax) throw new Error('too long');
  }
  return body;
}

server.listen(config.VALIJA_HTTP_PORT, '127.0.0.1', () =>
  announcePort((server.address() as AddressInfo).port),
);
closeOnSignal(async () => {
  server.closeAllConnections();
  server.close();
});
