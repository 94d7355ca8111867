import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addSignature,
  emptyChain,
  extendCopy,
  type KeyEntry,
  Pins,
  readStatement,
  type SignedStatement,
  signStatement,
} from '@valija/directory';
import { generatePrivateJwk, importKey, toPublicJwk } from '@valija/envelope';
import { catalogue, type ErrorCode } from '@valija/errors';
import { type Founders, foundDirectory, makeFounders, pinsOf } from '../../apps/local/founding.js';
import { getDirectory, postStatement, publishKey } from '../support/directory.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let founders: Founders;
/** The key of who would like to read what is sealed to Mejor Niñez. */
let spy: Awaited<ReturnType<typeof generatePrivateJwk>>;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  founders = stage.installation.provisioned.founders;
  spy = await generatePrivateJwk('seal');
}, 60_000);
afterAll(() => stage.close());

const day = 86_400_000;
const entryOf = (jwk: typeof spy, changes: Partial<KeyEntry> = {}): KeyEntry => ({
  party: ninez,
  use: 'seal',
  jwk: toPublicJwk(jwk),
  notbefore: new Date(Date.now() - 1_000).toISOString(),
  notafter: new Date(Date.now() + 365 * day).toISOString(),
  ...changes,
});
const saying = (entry: KeyEntry) => ({
  kind: 'key' as const,
  at: new Date().toISOString(),
  why: 'Llave ficticia',
  entry,
});
const signers: [string, ErrorCode, () => Promise<readonly object[]>][] = [
  [
    'by the gateway’s own root',
    'statement-unauthorized',
    async () => [founders.roots[founders.gateway] ?? {}],
  ],
  ['by another party’s root', 'statement-unauthorized', async () => [founders.roots[fiscalia] ?? {}]],
  ['by both administrators', 'statement-unauthorized', async () => Object.values(founders.administrators)],
  ['by a root that nobody pinned', 'key-unknown', async () => [await generatePrivateJwk('root')]],
  [
    'by a root of the spy under the pinned one’s kid',
    'signature-invalid',
    async () => [{ ...(await generatePrivateJwk('root')), kid: founders.roots[ninez]?.kid }],
  ],
];

async function signedBy(jwks: readonly object[], entry = entryOf(spy)): Promise<SignedStatement> {
  const [first, ...others] = await Promise.all(jwks.map((jwk) => importKey(jwk)));
  if (!first) throw new Error('somebody must sign');
  let signed = await signStatement(saying(entry), first);
  for (const other of others) signed = await addSignature(signed, other);
  return signed;
}

describe('a key that another slips in for a party', () => {
  it.each(signers)('is not published: signed %s', async (whose, code, jwks) => {
    const before = await getDirectory(stage.installation);
    const { status, body } = await postStatement(stage.installation, await signedBy(await jwks()));
    // What administrators say waits for the party's own signature, and is nothing until then.
    const waits = { status: 202, body: { kind: 'proposed' } };
    const refused = { status: catalogue[code].status, body: expect.objectContaining({ code }) };
    expect({ status, body }).toEqual(whose === 'by both administrators' ? waits : refused);
    expect((await getDirectory(stage.installation)).statements).toEqual(before.statements);
  });

  it.each(signers)(
    'is believed by no endpoint, though a dishonest gateway publishes it: signed %s',
    async (_whose, code, jwks) => {
      const own = await makeFounders(founders.gateway, [founders.gateway, ninez, fiscalia]);
      const pins = await Pins.build({
        ...pinsOf(own),
        parties: pinsOf(founders).parties,
        administrators: pinsOf(founders).administrators,
      });
      const signer = await generatePrivateJwk('sign');
      const gatewayKey: KeyEntry = { ...entryOf(signer), party: founders.gateway, use: 'sign' };
      const honest = await foundDirectory(founders, {
        parties: [],
        agreements: [],
        keys: [gatewayKey],
        signer: await importKey(signer),
      });
      const copy = await extendCopy(emptyChain(pins), honest, pins, Date.now());
      const slipped = await signedBy(await jwks());
      const dishonest = { ...honest, statements: [slipped] };
      await expect(extendCopy(copy, dishonest, pins, Date.now())).rejects.toMatchObject({ code });
    },
  );

  it('is published where its own root signed it', async () => {
    const entry = entryOf(await generatePrivateJwk('seal'));
    await publishKey(stage.installation, entry);
    const last = (await getDirectory(stage.installation)).statements.at(-1);
    expect(last && readStatement(last)).toMatchObject({ kind: 'key', entry });
  });
});

describe('a key of a party’s own root', () => {
  it.each([
    ['under a kid that is not its thumbprint', 'key-unknown', () => entryOf({ ...spy, kid: 'A'.repeat(43) })],
    [
      'that is another party’s already',
      'statement-conflict',
      async () => {
        const [theirs] = (await TestParty.open(stage.installation, 'fiscalia')).keyringFile.seal;
        return entryOf(theirs as typeof spy);
      },
    ],
    ['to seal with, which signs', 'key-unknown', async () => entryOf(await generatePrivateJwk('sign'))],
    ['with its private part', 'malformed-message', () => ({ ...entryOf(spy), jwk: spy })],
  ] as [string, ErrorCode, () => Promise<KeyEntry>][])('is not published %s', async (_what, code, make) => {
    const root = founders.roots[ninez] ?? {};
    const sign = async () => signedBy([root], await make());
    const refusal = await sign().then(
      async (signed) => (await postStatement(stage.installation, signed)).body as { code: string },
      (error: { code: string }) => error,
    );
    expect(refusal.code).toBe(code);
  });
});
