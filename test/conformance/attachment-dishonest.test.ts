import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Adjunto, done, type Endpoint, type Incoming } from '@valija/adapter-kit';
import {
  digestOf,
  type Envelope,
  generatePrivateJwk,
  importKey,
  type Receipt,
  toPublicJwk,
} from '@valija/envelope';
import type { ErrorCode } from '@valija/errors';
import { CompactEncrypt } from 'jose';
import { castWith } from '../../apps/local/programs.js';
import { makePdf, noise, upload } from '../support/attachments.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, sermig, TestParty } from '../support/party.js';
import { draftWith, requestNaming, solicitada, trata } from '../support/residencia.js';
import { until } from '../support/until.js';

const mebibyte = 1024 * 1024;
const executable = Buffer.concat([Buffer.from('\x7fELF', 'latin1'), noise(1_000)]);
const pdf = makePdf(1_000);

let stage: TestInstallation;
let party: TestParty;
let fiscalia: Endpoint;
let recipient: Endpoint;
const opened: Buffer[] = [];

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith(['saf', 'sermig']), only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  fiscalia = await openEndpoint(stage.installation, 'fiscalia');
  recipient = await openEndpoint(stage.installation, 'sermig', {
    handlers: {
      'cl.valija.residencia.solicitada': async (message: Incoming) => {
        for (const digest of message.envelope.attachments?.split(' ') ?? [])
          opened.push(await message.attachment(digest));
        return done();
      },
    },
  });
}, 60_000);
afterAll(async () => {
  await fiscalia?.close();
  await recipient?.close();
  await stage.close();
});

/** Uploads a document in the frame of an attachment, without looking at it, and names it as the test says. */
async function uploadAnything(
  document: Uint8Array,
  changes: Partial<Adjunto> = {},
  key = party.directory.sealingKey(sermig, new Date()),
): Promise<Adjunto> {
  const frame = Buffer.concat([Buffer.alloc(4), document]);
  frame.writeUInt32BE(document.length);
  const header = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: key.kid, typ: 'valija-attachment+jwe' };
  const jwe = await new CompactEncrypt(frame)
    .setProtectedHeader(header)
    .setKeyManagementParameters({ apu: Buffer.from(party.urn), apv: Buffer.from(sermig) })
    .encrypt(key.key);
  const sealed = Buffer.from(jwe);
  const digest = digestOf(sealed);
  expect((await upload(party, { digest, sealed })).status).toBe(204);
  return {
    documento: 'INFORME_MITP',
    tipo: 'application/pdf',
    digest,
    bytes: document.length,
    ...changes,
  };
}

/** Sends a request of residence and returns how it ended at its recipient. */
async function send(named: readonly Adjunto[], listed: readonly string[]): Promise<Receipt | undefined> {
  const changes: Partial<Envelope> = {
    recipient: sermig,
    type: 'cl.valija.residencia.solicitada',
    dataschema: solicitada,
    ...trata,
    ...(listed.length > 0 ? { attachments: listed.join(' ') } : {}),
  };
  const key = party.directory.sealingKey(sermig, new Date());
  const wire = await party.sign(await party.seal(requestNaming(...named), changes, key));
  expect((await party.post(wire)).status).toBe(201);
  const receipts = await until('its end', async () => {
    const seen = await party.look(idOf(wire));
    return seen && ['refused', 'delivered'].includes(seen.state) ? seen.receipts : undefined;
  });
  return (await party.read(receipts, wire)).at(-1);
}

const otherKey = async () => importKey(toPublicJwk(await generatePrivateJwk('seal')));

const adjuntoAt = (at: number): string => `/solicitud/antecedentes/${at}/adjunto`;
const refused = (code: ErrorCode, ...pointers: readonly string[]) => ({
  kind: 'refused',
  by: sermig,
  code,
  pointers,
});

describe('a recipient does not believe a sender that its own adapter would have stopped', () => {
  it('and opens what is as it is named', async () => {
    const adjunto = await uploadAnything(pdf);
    expect(await send([adjunto], [adjunto.digest])).toMatchObject({ kind: 'delivered' });
    expect(opened.at(-1)?.equals(pdf)).toBe(true);
  });

  it.each([
    ['an executable called a PDF', () => uploadAnything(executable), 'attachment-type'],
    ['a PDF called a PNG', () => uploadAnything(pdf, { tipo: 'image/png' }), 'attachment-type'],
    ['a PDF of another size', () => uploadAnything(pdf, { bytes: 999 }), 'attachment-mismatch'],
    [
      'a PDF sealed to another key',
      async () => uploadAnything(pdf, {}, await otherKey()),
      'content-unopenable',
    ],
  ] as [string, () => Promise<Adjunto>, ErrorCode][])('nor opens %s', async (_what, make, code) => {
    const [good, bad] = [await uploadAnything(pdf), await make()];
    const end = await send([good, bad], [good.digest, bad.digest]);
    expect(end).toMatchObject(refused(code, adjuntoAt(1)));
  });

  it('nor takes a content that names other documents than its envelope', async () => {
    const [one, other] = [await uploadAnything(pdf), await uploadAnything(pdf)];
    expect(await send([one, other], [one.digest])).toMatchObject(refused('attachment-unnamed', adjuntoAt(1)));
    const third = await uploadAnything(pdf);
    expect(await send([], [third.digest])).toMatchObject(refused('attachment-unnamed'));
    expect(await send([await uploadAnything(pdf)], [])).toMatchObject(
      refused('attachment-unnamed', adjuntoAt(0)),
    );
  });
});

describe('a sender is stopped at its own edge', () => {
  const about = { documento: 'INFORME_MITP', titulo: 'informe.pdf' };

  it('with an executable called a PDF, or a PDF called a PNG', async () => {
    await expect(fiscalia.attach(executable, about, sermig)).rejects.toMatchObject({
      code: 'attachment-type',
    });
    const claim = { ...about, tipo: 'image/png' };
    await expect(fiscalia.attach(pdf, claim, sermig)).rejects.toMatchObject({ code: 'attachment-type' });
  });

  it('with an eleventh MiB', async () => {
    const large = makePdf(10 * mebibyte + 1);
    await expect(fiscalia.attach(large, about, sermig)).rejects.toMatchObject({
      code: 'attachment-too-large',
    });
  });

  it('with a document that its content does not name, or one that it names and does not attach', async () => {
    const [one, other] = await Promise.all([
      fiscalia.attach(pdf, about, sermig),
      fiscalia.attach(pdf, about, sermig),
    ]);
    const draft = draftWith(one, other);
    await expect(fiscalia.seal({ ...draft, attachments: [one] })).rejects.toMatchObject({
      code: 'attachment-unnamed',
      pointers: [adjuntoAt(1)],
    });
    await expect(fiscalia.seal({ ...draftWith(one), attachments: [one, other] })).rejects.toMatchObject({
      code: 'attachment-unnamed',
      pointers: [],
    });
  });

  it('with a party that nobody knows', async () => {
    await expect(fiscalia.attach(pdf, about, 'urn:valija:cl:nadie:rm')).rejects.toMatchObject({
      code: 'recipient-unknown',
    });
  });
});

describe('an attachment that the gateway refuses', () => {
  it('lets its message go, whose refusal the sender’s existing system hears as any other', async () => {
    const attachment = await fiscalia.attach(pdf, { documento: 'INFORME_MITP' }, sermig);
    // The bytes are spoilt in the sender's own database: what comes up has another digest.
    const sealed = Buffer.from(attachment.sealed);
    sealed[sealed.length - 1] = sealed.at(-1) === 65 ? 66 : 65;
    const draft = await fiscalia.seal(draftWith({ ...attachment, sealed }));
    await fiscalia.db.transaction(async (tx) => fiscalia.send(tx, draft));
    const { id } = draft.envelope;
    await until('its refusal', async () => ((await party.look(id))?.state === 'refused' ? true : undefined));
    const [row] = await until('the refusal at its sender', async () => {
      const rows = await stage.rows<{ jws: string }>(
        'fiscalia',
        `SELECT jws FROM receipt WHERE id = $1 AND kind = 'refused'`,
        [id],
      );
      return rows.length > 0 ? rows : undefined;
    });
    expect(await party.read([row?.jws ?? ''], draft.wire)).toMatchObject([{ code: 'attachment-missing' }]);
    expect(await stage.rows('fiscalia', 'SELECT 1 FROM upload WHERE id = $1', [id])).toEqual([]);
  });
});
