import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectUnbelievedOverBus, expectUnbelievedOverHttp } from '../support/outcome.js';
import { TestParty } from '../support/party.js';
import { type Forgery, forgeMessage, honestHeader } from './forge.js';

let stage: TestInstallation;
let party: TestParty;
/** The forger's own server, which publishes the forger's key. */
let server: Server;
let asked = 0;

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const jwk = { ...publicKey.export({ format: 'jwk' }), alg: 'EdDSA', kid: 'forjada' };
const byForger = (bytes: Buffer) => sign(null, bytes, privateKey);

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/jwk-set+json');
    response.end(JSON.stringify({ keys: [{ ...jwk, kid: party.signer.kid }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(async () => {
  await stage.close();
  await new Promise((resolve) => server.close(resolve));
});

const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;

/** Each brings a key of the forger along, or asks to be read otherwise. */
const members: [string, () => object][] = [
  ['jwk', () => ({ jwk: { ...jwk, kid: party.signer.kid } })],
  ['jku', () => ({ jku: url() })],
  ['x5u', () => ({ x5u: url() })],
  ['x5c', () => ({ x5c: [publicKey.export({ type: 'spki', format: 'der' }).toString('base64')] })],
  ['x5t#S256', () => ({ 'x5t#S256': 'A'.repeat(43) })],
  ['crit', () => ({ crit: ['exp'], exp: 1 })],
  ['b64', () => ({ b64: false, crit: ['b64'] })],
  ['zip', () => ({ zip: 'DEF' })],
  ['cty', () => ({ cty: 'JWT' })],
  ['__proto__', () => JSON.parse('{"__proto__":{"alg":"none"}}')],
];

describe('a key that comes with the message', () => {
  it.each(members)('is not believed, in %s', async (_member, more) => {
    const forgery: Forgery = { header: { ...honestHeader(party), ...more() }, sign: byForger };
    const { wire, id } = await forgeMessage(party, forgery);
    await expectUnbelievedOverHttp(stage, party, wire, id, 'signature-invalid');
  });

  it('is not believed over the bus', async () => {
    const header = { ...honestHeader(party), jwk: { ...jwk, kid: party.signer.kid } };
    const { wire, id } = await forgeMessage(party, { header, sign: byForger });
    await expectUnbelievedOverBus(stage, party, wire, id, 'signature-invalid');
  });

  it.each(members.slice(0, -1))('makes an honest signature unbelieved too, in %s', async (_member, more) => {
    const header = { ...honestHeader(party), ...more() };
    const { wire, id } = await forgeMessage(party, {
      header,
      sign: (bytes) => sign(null, bytes, party.signer.key),
    });
    await expectUnbelievedOverHttp(stage, party, wire, id, 'signature-invalid');
  });

  it('is never fetched', async () => {
    expect(asked).toBe(0);
    // The server would have answered.
    expect((await fetch(url())).status).toBe(200);
    expect(asked).toBe(1);
  });

  it('is not needed: the same message without it is taken in', async () => {
    const { wire } = await forgeMessage(party, {
      header: honestHeader(party),
      sign: (bytes) => sign(null, bytes, party.signer.key),
    });
    expect((await party.post(wire)).status).toBe(201);
  });
});
