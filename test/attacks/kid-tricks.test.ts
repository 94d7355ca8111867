import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  digestOf,
  frameContent,
  generatePrivateJwk,
  importKey,
  openContent,
  sealContent,
  signCompact,
  toPublicJwk,
  verifyEnvelope,
} from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { CompactEncrypt } from 'jose';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectUnbelievedOverHttp } from '../support/outcome.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { forgeCompact, forgeMessage, honestHeader } from './forge.js';

let stage: TestInstallation;
let party: TestParty;
let other: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  other = await TestParty.open(stage.installation, 'ninez');
}, 60_000);
afterAll(() => stage.close());

const { privateKey } = generateKeyPairSync('ed25519');
const byForger = (bytes: Buffer) => sign(null, bytes, privateKey);
const bySender = (bytes: Buffer) => sign(null, bytes, party.signer.key);

const kids: [string, () => unknown][] = [
  ['a path', () => '../../../../dev/null'],
  ['an absolute path', () => '/etc/passwd'],
  ['SQL', () => "x' UNION SELECT 'secret' --"],
  ['a shell', () => '|sleep 5'],
  ['a URL', () => 'http://127.0.0.1:1/key'],
  ['a member of every object', () => '__proto__'],
  ['another one', () => 'constructor'],
  ['nothing', () => ''],
  ['a NUL', () => `${party.signer.kid}\u0000`],
  ['a space behind', () => `${party.signer.kid} `],
  ['capitals', () => party.signer.kid.toUpperCase()],
  ['padding', () => `${party.signer.kid}=`],
  ['a list', () => [party.signer.kid]],
  ['an object', () => ({ kid: party.signer.kid })],
  ['a number', () => 0],
  ['null', () => null],
  ['none at all', () => undefined],
  ['four thousand characters', () => 'k'.repeat(4_000)],
];

describe('a kid that is none of the sender’s', () => {
  it.each(kids)('finds no key: %s', async (_what, kid) => {
    const header = { ...honestHeader(party), kid: kid() };
    const { wire, id } = await forgeMessage(party, { header, sign: byForger });
    await expectUnbelievedOverHttp(stage, party, wire, id, 'key-unknown');
  });

  it('finds no key where it is another party’s, signed by that party', async () => {
    const wire = await party.sign(await party.seal({}), other.signer);
    await expectUnbelievedOverHttp(stage, party, wire, idOf(wire), 'key-unknown');
  });

  it('finds no key where it is the sender’s own, to seal with', async () => {
    const header = { ...honestHeader(party), kid: party.keyringFile.seal[0]?.kid };
    const { wire, id } = await forgeMessage(party, { header, sign: byForger });
    await expectUnbelievedOverHttp(stage, party, wire, id, 'key-unknown');
  });

  it('finds the sender’s key where it is its own', async () => {
    const { wire } = await forgeMessage(party, { header: honestHeader(party), sign: bySender });
    expect((await party.post(wire)).status).toBe(201);
  });
});

/** Both members are there: who takes the first reads another thing than who takes the last. */
describe('a member that is there twice', () => {
  const headers: [string, () => string, ErrorCode][] = [
    [
      'kid, the forger’s first',
      () => `{"kid":"forjada","alg":"EdDSA","typ":"valija-envelope+jws","kid":"${party.signer.kid}"}`,
      'signature-missing',
    ],
    [
      'kid, the forger’s last',
      () => `{"kid":"${party.signer.kid}","alg":"EdDSA","typ":"valija-envelope+jws","kid":"forjada"}`,
      'signature-missing',
    ],
    [
      'alg, none first',
      () => `{"alg":"none","kid":"${party.signer.kid}","typ":"valija-envelope+jws","alg":"EdDSA"}`,
      'signature-missing',
    ],
    [
      'alg, once with an escape',
      () => `{"\\u0061lg":"none","kid":"${party.signer.kid}","typ":"valija-envelope+jws","alg":"EdDSA"}`,
      'signature-missing',
    ],
  ];

  it.each(headers)(
    'makes a header unreadable, though its signature is the sender’s: %s',
    async (_what, header, code) => {
      const { wire, id } = await forgeMessage(party, { header: header(), sign: bySender });
      await expectUnbelievedOverHttp(stage, party, wire, id, code);
    },
  );

  it('makes an envelope no message, though its signature is the sender’s', async () => {
    const { wire } = await forgeMessage(party, {
      header: honestHeader(party),
      payload: (envelope) => JSON.stringify(envelope).replace('{', '{"lane":"urgent",'),
      sign: bySender,
    });
    const { status, body } = await party.post(wire);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed-message' });
  });

  it('is no fault of members of the same name in different objects, nor of values', async () => {
    const jwk = await generatePrivateJwk('sign');
    const signer = await importKey(jwk);
    const harmless = { source: 'urn:"lane":', lane: '"lane":', previous: { source: 'a', lane: '{' } };
    const jws = await signCompact('valija-envelope+jws', harmless, signer);
    // Believed, and then no envelope.
    await expect(verifyEnvelope(jws, async () => signer)).rejects.toMatchObject({
      pointers: expect.arrayContaining(['/envelope/id']),
    });
    const twice = forgeCompact(
      { alg: 'EdDSA', kid: jwk.kid, typ: 'valija-envelope+jws' },
      '{"a":[{"b":1,"\\u0062" :2}]}',
      (bytes) => sign(null, bytes, signer.key),
    );
    await expect(verifyEnvelope(twice, async () => signer)).rejects.toMatchObject({
      code: 'malformed-message',
      pointers: [],
    });
  });

  it('makes content unreadable at its recipient', async () => {
    const jwk = await generatePrivateJwk('seal');
    const [opening, sealing] = [await importKey(jwk), await importKey(toPublicJwk(jwk))];
    const message = { source: party.urn, id: 'x', recipient: ninez };
    const honest = await sealText('{"folio":"1"}', sealing, message);
    expect(await openContent(honest.sealed, { ...message, ...honest }, () => opening)).toEqual({
      folio: '1',
    });
    const { sealed, ...digests } = await sealText('{"folio":"1","folio":"2"}', sealing, message);
    await expect(openContent(sealed, { ...message, ...digests }, () => opening)).rejects.toMatchObject({
      code: 'malformed-json',
    });
  });
});

describe('a kid of a seal', () => {
  const message = { source: 'urn:valija:cl:minpublico:uravit-13', id: 'x', recipient: ninez };

  it.each([
    ['a path', '../../keys/ninez.json'],
    ['SQL', "' OR 1=1 --"],
    ['a member of every object', '__proto__'],
    ['nothing', ''],
    ['a list', ['x']],
    ['none at all', undefined],
  ])('opens nothing: %s', async (_what, kid) => {
    const jwk = await generatePrivateJwk('seal');
    const [opening, sealing] = [await importKey(jwk), await importKey(toPublicJwk(jwk))];
    const held = new Map([[opening.kid, opening]]);
    const { sealed, ...digests } = await sealContent({}, { ...sealing, kid: kid as string }, message);
    await expect(
      openContent(sealed, { ...message, ...digests }, (asked) => held.get(asked)),
    ).rejects.toMatchObject({ code: 'content-unopenable' });
    const honest = await sealContent({}, sealing, message);
    expect(await openContent(honest.sealed, { ...message, ...honest }, (asked) => held.get(asked))).toEqual(
      {},
    );
  });
});

async function sealText(
  text: string,
  recipient: Awaited<ReturnType<typeof importKey>>,
  message: { source: string; id: string; recipient: string },
) {
  const { frame, contentdigest } = frameContent(new TextEncoder().encode(text));
  const sealed = await new CompactEncrypt(frame)
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: recipient.kid })
    .setKeyManagementParameters({
      apu: Buffer.from(`${message.source} ${message.id}`),
      apv: Buffer.from(message.recipient),
    })
    .encrypt(recipient.key);
  return { sealed, contentdigest, sealdigest: digestOf(sealed) };
}
