import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let party: TestParty;
let system: Server;
/** What the existing system answers to every call. */
let status = 422;
let calls = 0;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-ninez'] });
  party = await TestParty.open(stage.installation);
  system = createServer((request, response) => {
    calls += 1;
    request.resume();
    response.writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '1' });
    response.end('{"title":"Ficticia Canelo"}');
  });
  await new Promise<void>((resolve) =>
    system.listen(stage.installation.ports['sim-ninez'], '127.0.0.1', resolve),
  );
}, 60_000);
afterAll(async () => {
  system.close();
  await stage.close();
});

async function derive(): Promise<string> {
  const solicitud = toSolicitud(fixture('prm-agresion-intrafamiliar'));
  if (!solicitud.ok) throw new Error(solicitud.code);
  const wire = await party.make({}, solicitud.content);
  expect((await party.post(wire)).status).toBe(201);
  return idOf(wire);
}

const readInbox = async (id: string) => {
  const sql = 'SELECT state, error_code FROM inbox WHERE id = $1 AND error_code IS NOT NULL';
  const [row] = await stage.rows<{ state: string; error_code: string }>('ninez', sql, [id]);
  return row;
};

describe('an existing system that does not take the data', () => {
  it('by its contract: the message is parked for a person at once, and the sender is told nothing', async () => {
    status = 422;
    calls = 0;
    const id = await derive();
    expect(await until('the end of it', () => readInbox(id))).toEqual({
      state: 'parked',
      error_code: 'native-refused',
    });
    expect(calls).toBe(1);
    const state = await until('its receipt', async () => {
      const seen = (await party.look(id))?.state;
      return seen === 'accepted' ? undefined : seen;
    });
    expect(state).toBe('received');
    expect(stage.log('adapter-ninez')).not.toContain('Canelo');
  });

  it('out of its contract: the message is parked for a person at once', async () => {
    status = 201;
    const id = await derive();
    expect(await until('the end of it', () => readInbox(id))).toEqual({
      state: 'parked',
      error_code: 'native-contract-broken',
    });
  });

  it('for now: the message is tried again by the schedule', async () => {
    status = 503;
    const id = await derive();
    expect(await until('the first try', () => readInbox(id))).toEqual({
      state: 'pending',
      error_code: 'native-unavailable',
    });
  });
});
