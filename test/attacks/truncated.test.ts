import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  digestOf,
  type Envelope,
  generatePrivateJwk,
  importKey,
  messageMediaType,
  openContent,
  parseJson,
  peekPayload,
  sealContent,
  toPublicJwk,
  verifyEnvelope,
  type WireMessage,
} from '@valija/envelope';
import { readConfig, readTls, tlsVariables } from '@valija/runtime';
import { append, begin, chunkBytes, find, makePdf, read, sealTo } from '../support/attachments.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { expectRefusedOverHttp } from '../support/outcome.js';
import { idOf, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('a signed envelope that was cut', () => {
  it('is believed at no length but its whole', async () => {
    const { envelope: jws } = await party.make();
    const resolve = async () => party.signer;
    const codes = new Set<string>();
    for (let length = 0; length < jws.length; length += 1)
      codes.add(await codeOf(verifyEnvelope(jws.slice(0, length), resolve)));
    expect([...codes].sort()).toEqual(['signature-invalid', 'signature-missing']);
    expect(await codeOf(verifyEnvelope(jws, resolve))).toBe('accepted');
  });
});

describe('a seal that was cut', () => {
  it('opens at no length but its whole, even where the envelope names the cut one', async () => {
    const jwk = await generatePrivateJwk('seal');
    const [opening, sealing] = [await importKey(jwk), await importKey(toPublicJwk(jwk))];
    const message = { source: party.urn, id: 'x', recipient: ninez };
    const { sealed, contentdigest } = await sealContent({ nota: 'ficticia' }, sealing, message);
    const open = (cut: string): Promise<string> =>
      codeOf(openContent(cut, { ...message, contentdigest, sealdigest: digestOf(cut) }, () => opening));
    const ends = Array.from({ length: sealed.length }, (_, length) => length);
    // Every length around the dots, and every hundredth in the ciphertext.
    const dots = ends.filter((at) => sealed[at] === '.');
    const lengths = ends.filter((at) => at % 97 === 0 || dots.some((dot) => Math.abs(dot - at) < 4));
    for (const length of [...lengths, sealed.length - 1])
      expect(await open(sealed.slice(0, length))).toBe('content-unopenable');
    expect(await open(sealed)).toBe('accepted');
  });

  it('is refused by the gateway where the envelope names the whole', async () => {
    const wire = await party.make();
    const cut = { ...wire, sealed: wire.sealed.slice(0, -100) };
    await expectRefusedOverHttp(stage, party, cut, 'seal-digest-mismatch');
  });
});

describe('a body that was cut', () => {
  it('is JSON at no length but its whole', async () => {
    const body = Buffer.from(JSON.stringify(await party.make()));
    const whole: number[] = [];
    for (
      let length = 0;
      length <= body.length;
      length += length < 200 || length > body.length - 200 ? 1 : 101
    ) {
      try {
        parseJson(body.subarray(0, length));
        whole.push(length);
      } catch (error) {
        expect(error).toMatchObject({ code: 'malformed-json' });
      }
    }
    expect(whole).toEqual([body.length]);
  });

  it('leaves nothing where the line breaks before its end, and is taken in when it comes whole', async () => {
    const wire = await party.make();
    await postHalf(wire);
    expect(await party.look(idOf(wire))).toBeUndefined();
    expect(stage.log('gateway')).not.toContain(idOf(wire));
    expect((await party.post(wire)).status).toBe(201);
  });
});

describe('an upload that was cut', () => {
  it('is not there for its message, and can be gone on with', async () => {
    const attachment = await sealTo(party, ninez, makePdf(1_200_000));
    await begin(party, attachment.digest, attachment.sealed.length);
    await append(party, attachment.digest, 0, attachment.sealed.subarray(0, chunkBytes));
    expect((await read(party, attachment.digest)).status).toBe(404);
    const named = await party.make({ attachments: attachment.digest });
    expect(peekPayload(named.envelope) as Envelope).toMatchObject({ attachments: attachment.digest });
    const { offset } = await find(party, attachment.digest);
    const rest = attachment.sealed.subarray(offset);
    expect((await append(party, attachment.digest, offset ?? 0, rest)).status).toBe(204);
    expect((await party.post(named)).status).toBe(201);
  });

  it('is gone where its last part is cut to the announced length of another', async () => {
    const attachment = await sealTo(party, ninez, makePdf(1_000));
    const announced = attachment.sealed.length - 10;
    await begin(party, attachment.digest, announced);
    const cut = attachment.sealed.subarray(0, announced);
    expect(await append(party, attachment.digest, 0, cut)).toMatchObject({ code: 'attachment-mismatch' });
    expect((await find(party, attachment.digest)).status).toBe(404);
  });
});

/** Says a message to the gateway and breaks the line in its middle. */
async function postHalf(wire: WireMessage): Promise<void> {
  const { host, hostname, port } = new URL(stage.installation.url('gateway'));
  const token = await party.token('cl.valija.derivacion.solicitada');
  const body = Buffer.from(JSON.stringify(wire));
  const head = [
    'POST /v1/messages HTTP/1.1',
    `host: ${host}`,
    `authorization: Bearer ${token}`,
    `content-type: ${messageMediaType}`,
    `content-length: ${body.length}`,
  ];
  const tls = readTls(readConfig(tlsVariables, stage.installation.endpointEnvironment('fiscalia')));
  const socket = connect({ ...tls, host: hostname, port: Number(port) });
  await new Promise<void>((resolve) => socket.once('secureConnect', resolve));
  const write = (bytes: string | Uint8Array) =>
    new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  await write(`${head.join('\r\n')}\r\n\r\n`);
  await write(body.subarray(0, body.length - 1));
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
}
