import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SentMessage, Uploaded } from '@valija/client';
import { consulado, example, TrayStage } from './stage.js';

const mebibyte = 1024 * 1024;
/** What a document says: it may lie open nowhere. */
const canary = 'Canario Ficticio dentro del documento';

let stage: TrayStage;
let asked: SentMessage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-consulado');
  asked = await ask();
}, 120_000);
afterAll(() => stage?.close());

async function ask(): Promise<SentMessage> {
  const content = example('documento.solicitado:0.1.0', {}, 1);
  const sent = await stage.client('bandeja-pav').send({ type: 'documento.solicitado', content });
  await stage.shown('bandeja-consulado', sent.id, 'the request');
  return sent;
}

/** A document that begins like a PDF, of so many bytes. */
function pdf(bytes: number): Uint8Array<ArrayBuffer> {
  const document = new Uint8Array(bytes);
  document.set(Buffer.from(`%PDF-1.7 ${canary}\n`));
  for (let at = 1_000; at < bytes; at += 65_536) document.set(randomBytes(Math.min(65_536, bytes - at)), at);
  return document;
}

const delivered = ({ digest, tipo, bytes }: Uploaded, changes: object = {}): Record<string, unknown> => ({
  ...example('documento.entregado:0.1.0', {}, 1),
  entrega: {
    forma: 'DIGITAL',
    adjunto: { documento: 'CONCENTRACION_NOTAS', tipo, digest, bytes, ...changes },
  },
  solicitud: undefined,
});

describe('a document', () => {
  it.each([
    ['a program', Buffer.from('MZ\x90\0'), 'application/pdf'],
    ['a page', Buffer.from('<html>'), 'image/png'],
    ['nothing', Buffer.alloc(0), 'application/pdf'],
  ])('is refused where it is none of the three types by its own bytes: %s', async (_, bytes, type) => {
    await expect(stage.client('bandeja-consulado').upload(new Uint8Array(bytes), type)).rejects.toMatchObject(
      { code: 'attachment-type', status: 422 },
    );
  });

  it.each([['application/zip'], ['application/json'], ['text/html']])('is refused as %s', async (type) => {
    const response = await stage.raw('bandeja-consulado', '/v1/attachments', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{}',
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'unsupported-media-type' });
  });

  it('is refused over 10 MiB, and taken at that', async () => {
    const client = stage.client('bandeja-consulado');
    await expect(client.upload(pdf(10 * mebibyte + 1), 'application/pdf')).rejects.toMatchObject({
      code: 'attachment-too-large',
      status: 413,
    });
    expect(await client.upload(pdf(10 * mebibyte), 'application/pdf')).toMatchObject({
      bytes: 10 * mebibyte,
    });
  }, 60_000);

  it('must be here to be sent, and be what the content says', async () => {
    const client = stage.client('bandeja-consulado');
    const uploaded = await client.upload(pdf(5_000), 'application/pdf');
    const pointers = ['/content/entrega/adjunto'];
    const send = (content: Record<string, unknown>) =>
      client.answer(asked.id, { type: 'documento.entregado', content });
    await expect(send(delivered({ ...uploaded, digest: 'A'.repeat(43) }))).rejects.toMatchObject({
      code: 'attachment-missing',
      pointers,
    });
    await expect(send(delivered(uploaded, { bytes: 4_999 }))).rejects.toMatchObject({
      code: 'attachment-mismatch',
      pointers,
    });
    await expect(send(delivered(uploaded, { tipo: 'image/png' }))).rejects.toMatchObject({
      code: 'attachment-mismatch',
    });
  });

  it('travels with an answer, is opened by whoever received it, and the view is recorded', async () => {
    const client = stage.client('bandeja-consulado');
    const document = pdf(3 * mebibyte);
    const uploaded = await client.upload(document, 'application/pdf');
    const sent = await client.answer(asked.id, { type: 'documento.entregado', content: delivered(uploaded) });
    const shown = await stage.shown('bandeja-pav', sent.id, 'the answer');
    expect(shown).toMatchObject({ attachmentCount: 1, answers: asked.id });

    const reader = stage.client('bandeja-pav');
    const { attachments } = await reader.read(sent.id);
    expect(attachments).toMatchObject([
      { documento: 'CONCENTRACION_NOTAS', bytes: 3 * mebibyte, disponible: true },
    ]);
    const digest = attachments[0]?.digest ?? '';
    expect(digest).not.toBe(uploaded.digest);
    const { bytes, type } = await reader.download(sent.id, digest);
    expect(type).toBe('application/pdf');
    expect(Buffer.from(bytes).equals(Buffer.from(document))).toBe(true);
    expect((await reader.views(sent.id)).map(({ what }) => what)).toEqual(['content', 'attachment']);
    await expect(reader.download(sent.id, 'A'.repeat(43))).rejects.toMatchObject({ code: 'not-found' });

    const response = await stage.raw('bandeja-pav', `/v1/messages/${sent.id}/attachments/${digest}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': 'attachment',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    await response.body?.cancel();
    // In the tray of whoever sent it, it is gone.
    const own = await stage.client('bandeja-consulado').read(sent.id);
    expect(own.attachments).toMatchObject([{ disponible: false }]);
    const [{ count } = { count: -1 }] = await stage.test.rows<{ count: number }>(
      'consulado',
      'SELECT count(*)::int AS count FROM tray_upload WHERE digest = $1',
      [uploaded.digest],
    );
    expect(count).toBe(0);
  }, 60_000);

  it('lies open in no table', async () => {
    for (const endpoint of ['pav', 'consulado', 'gateway'])
      expect(await stage.tablesWith(endpoint, [canary])).toEqual([]);
  }, 60_000);

  it('goes to the consulate by default: nobody else receives such a request', () => {
    expect(asked.recipient.urn).toBe(consulado);
  });
});
