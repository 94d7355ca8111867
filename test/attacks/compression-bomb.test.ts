import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, messageMediaType, peekPayload, type WireMessage } from '@valija/envelope';
import { CompactEncrypt } from 'jose';
import { v7 as uuidv7 } from 'uuid';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilQuarantined, untilRefusedByRecipient } from '../support/outcome.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { untilState } from '../support/state.js';
import { honestHeader } from './forge.js';

const mebibyte = 2 ** 20;

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-ninez', 'sim-ninez'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

/** Most memory that a process ever took, in bytes. @see proc(5), VmHWM */
function peakOf(name: 'gateway' | 'adapter-ninez'): number {
  const status = readFileSync(`/proc/${stage.installation.process(name).pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

/** How much a process grew over something that would be hundreds of MiB when inflated. */
async function growthOf(name: 'gateway' | 'adapter-ninez', act: () => Promise<unknown>): Promise<number> {
  const before = peakOf(name);
  await act();
  return peakOf(name) - before;
}

/** A message whose seal holds whatever plaintext, with `zip` where the test says. */
async function sealPlaintext(plaintext: Uint8Array, header: object = {}): Promise<WireMessage> {
  const id = uuidv7();
  const key = party.directory.sealingKey(ninez, new Date());
  const sealed = await new CompactEncrypt(plaintext)
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: key.kid, ...header })
    .setKeyManagementParameters({ apu: Buffer.from(`${party.urn} ${id}`), apv: Buffer.from(ninez) })
    .encrypt(key.key);
  const { envelope } = await party.seal({}, { id, correlationid: id, sealdigest: digestOf(sealed) });
  return party.sign({ envelope, sealed });
}

describe('a seal that says to be compressed', () => {
  it('is refused by its recipient, which inflates nothing', async () => {
    // 256 MiB of zeros, in a seal of a few hundred KiB.
    const wire = await sealPlaintext(Buffer.alloc(256 * mebibyte), { zip: 'DEF' });
    expect(wire.sealed.length).toBeLessThan(mebibyte);
    const grown = await growthOf('adapter-ninez', async () => {
      expect((await party.post(wire)).status).toBe(201);
      expect(await untilRefusedByRecipient(party, wire)).toMatchObject({ code: 'content-unopenable' });
    });
    expect(grown).toBeLessThan(64 * mebibyte);
  }, 60_000);

  it('is refused also where it would be small', async () => {
    const wire = await sealPlaintext(Buffer.alloc(4096), { zip: 'DEF' });
    await party.post(wire);
    expect(await untilRefusedByRecipient(party, wire)).toMatchObject({ code: 'content-unopenable' });
  });
});

describe('JSON that nests without end', () => {
  const deep = (open: string, close: string, times: number): string =>
    open.repeat(times) + close.repeat(times);

  it.each([
    ['lists', deep('[', ']', 400_000)],
    ['objects', `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`],
  ])('is refused as content, by a recipient that lives on: %s', async (_what, text) => {
    const framed = Buffer.alloc(Math.ceil((36 + text.length) / 4096) * 4096);
    framed.writeUInt32BE(text.length);
    framed.write(text, 36);
    const wire = await sealPlaintext(framed);
    const honest = await party.sign({
      envelope: { ...peekPayload(wire.envelope), contentdigest: digestOf(Buffer.alloc(32), text) },
      sealed: wire.sealed,
    });
    await party.post(honest);
    expect(await untilRefusedByRecipient(party, honest)).toMatchObject({ code: 'malformed-json' });
  });

  it.each([
    ['in the body', (text: string) => `{"envelope":${text},"sealed":"x"}`],
    ['around it', (text: string) => text],
    ['beside it', (text: string) => `{"envelope":"a.b.c","sealed":"x","más":${text}}`],
  ])('is a 400 at the gateway: %s', async (_where, wrap) => {
    const { status, body } = await party.postRaw(wrap(deep('[', ']', 400_000)));
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed-json' });
  });

  it('is a 401 or a 400 at the gateway in what is signed', async () => {
    const nested = Buffer.from(deep('[', ']', 1_500)).toString('base64url');
    const header = Buffer.from(JSON.stringify(honestHeader(party))).toString('base64url');
    const inHeader = await party.post({ envelope: `${nested}.e30.AAAA`, sealed: 'x' });
    expect(inHeader.body.code).toBe('signature-missing');
    const inPayload = await party.post({ envelope: `${header}.${nested}.AAAA`, sealed: 'x' });
    expect(inPayload.body.code).toBe('malformed-message');
  });

  it('is quarantined by the gateway over the bus', async () => {
    const body = Buffer.from(`{"receipts":${deep('[', ']', 300_000)}}`);
    await party.publish('valija.intake.v1', 'normal', body);
    expect(await untilQuarantined(stage, 'gateway', body)).toMatchObject({ code: 'malformed-json' });
  });
});

describe('a compressed body', () => {
  const encodings: [string, (bytes: Buffer) => Buffer][] = [
    ['gzip', (bytes) => gzipSync(bytes)],
    ['deflate', (bytes) => deflateSync(bytes)],
    ['br', (bytes) => brotliCompressSync(bytes)],
  ];

  it.each(encodings)('is not inflated by the gateway, honest or not: %s', async (encoding, compress) => {
    const wire = await party.make();
    for (const bytes of [Buffer.from(JSON.stringify(wire)), Buffer.alloc(64 * mebibyte, 32)]) {
      const grown = await growthOf('gateway', async () => {
        const response = await party.fetch('/v1/messages', {
          method: 'POST',
          headers: {
            'content-type': messageMediaType,
            'content-encoding': encoding,
            authorization: `Bearer ${await party.token('cl.valija.derivacion.solicitada')}`,
          },
          body: compress(bytes),
        });
        expect([400, 415]).toContain(response.status);
        await response.body?.cancel();
      });
      expect(grown).toBeLessThan(32 * mebibyte);
    }
    expect(await party.look(idOf(wire))).toBeUndefined();
    expect((await party.post(wire)).status).toBe(201);
  });
});

describe('gateway and endpoint', () => {
  it('carry an honest message after all of it', async () => {
    const solicitud = toSolicitud(fixture('prm-agresion-intrafamiliar'));
    if (!solicitud.ok) throw new Error(solicitud.code);
    const wire = await party.make({}, solicitud.content);
    await party.post(wire);
    await untilState(party, idOf(wire), 'delivered');
  });
});
