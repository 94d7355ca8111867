import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import { v7 as uuidv7 } from 'uuid';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilRefusedByRecipient } from '../support/outcome.js';
import { ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;
let own: UsableKey;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-ninez'] });
  party = await TestParty.open(stage.installation);
  own = party.directory.sealingKey(ninez, new Date());
}, 60_000);
afterAll(() => stage.close());

const otherKey = async (): Promise<UsableKey> => importKey(toPublicJwk(await generatePrivateJwk('seal')));

/** Sealed to a key, with the JWE's header changed. */
async function sealWithHeader(id: string, change: (header: { epk: object }) => object): Promise<string> {
  const [header, ...rest] = (await party.seal({}, { id }, own)).sealed.split('.');
  const parsed = JSON.parse(Buffer.from(header ?? '', 'base64url').toString('utf8'));
  return [Buffer.from(JSON.stringify(change(parsed))).toString('base64url'), ...rest].join('.');
}

describe('content that the recipient cannot open', () => {
  const ways: [string, (id: string) => Promise<string>][] = [
    ['sealed to another key', async (id) => (await party.seal({}, { id }, await otherKey())).sealed],
    ['sealed for another message', async () => (await party.seal({})).sealed],
    [
      'sealed to another key under the recipient’s kid',
      async (id) => (await party.seal({}, { id }, { ...(await otherKey()), kid: own.kid })).sealed,
    ],
    ['no JWE', async () => 'x'.repeat(4_000)],
    [
      'changed ciphertext',
      async (id) =>
        (await party.seal({}, { id }, own)).sealed.replace(/\.[^.]{8}([^.]+)\.([^.]+)$/, '.AAAAAAAA$1.$2'),
    ],
    [
      'an ephemeral key that is none',
      (id) => sealWithHeader(id, (header) => ({ ...header, epk: { ...header.epk, x: 'AAAA' } })),
    ],
    [
      'an ephemeral key of low order',
      (id) =>
        sealWithHeader(id, (header) => ({
          ...header,
          epk: { ...header.epk, x: Buffer.alloc(32).toString('base64url') },
        })),
    ],
    ['another algorithm', (id) => sealWithHeader(id, (header) => ({ ...header, alg: 'dir' }))],
  ];

  it.each(ways)('is refused by it, signed, and the refusal reaches the sender: %s', async (_how, seal) => {
    const id = uuidv7();
    const sealed = await seal(id);
    const { envelope } = await party.seal({}, { id, correlationid: id, sealdigest: digestOf(sealed) });
    const wire = await party.sign({ envelope, sealed });
    expect((await party.post(wire)).status).toBe(201);
    expect(await untilRefusedByRecipient(party, wire)).toMatchObject({
      code: 'content-unopenable',
      pointers: [],
    });
  });
});
