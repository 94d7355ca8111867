import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newSubject } from '@valija/adapter-kit';
import type { NewMessage, SentMessage } from '@valija/client';
import { grant, newReference } from '../support/authorization.js';
import { openEndpoint } from '../support/endpoint.js';
import { consulado, derivacion, example, ong, TrayStage } from './stage.js';

const secret = 'Canario Ficticio que no debe volver';
let stage: TrayStage;
/** A message that PAV sent to the NGO, and that a third institution must not see. */
let known: SentMessage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong', 'bandeja-sernameg');
  known = await stage.client('bandeja-pav').send(toOng());
  await stage.shown('bandeja-ong', known.id, 'the derivación');
}, 120_000);
afterAll(() => stage?.close());

const toOng = (changes: Partial<NewMessage> = {}): NewMessage => ({
  type: 'derivacion.solicitada',
  recipient: ong,
  content: derivacion(),
  ...changes,
});

describe('whoever is no client', () => {
  it.each([['no-es-una-credencial-vigente'], ['x']])('gets nothing: %s', async (token) => {
    const client = stage.client('bandeja-ong', { token });
    for (const call of [
      () => client.self(),
      () => client.messages(),
      () => client.read(known.id),
      () => client.send(toOng()),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'unauthenticated', status: 401 });
  });

  it('gets nothing without a token, under whatever spelling of the address', async () => {
    for (const path of ['/v1/messages', '/%761/messages', '//v1/messages', '/v1/../v1/messages', '/nada']) {
      const response = await fetch(`${stage.test.installation.url('bandeja-ong')}${path}`);
      expect([path, response.status]).toEqual([path, 401]);
    }
    expect((await fetch(`${stage.test.installation.url('bandeja-ong')}/health/ready`)).status).toBe(200);
  });

  it('is not read: a large body without a token is answered before it is whole', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
    });
    const response = await fetch(`${stage.test.installation.url('bandeja-ong')}/v1/attachments`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body,
      duplex: 'half',
      signal: AbortSignal.timeout(10_000),
    } as RequestInit).then(
      ({ status }) => status,
      () => 'broken off',
    );
    expect([401, 'broken off']).toContain(response);
  });
});

describe('a message that cannot be sent', () => {
  it.each<[string, Partial<NewMessage>, object]>([
    ['of an unknown type', { type: 'derivacion.inventada' }, { code: 'unknown-type', pointers: ['/type'] }],
    [
      'that is only an answer',
      { type: 'derivacion.aceptada' },
      { code: 'answer-unfit', pointers: ['/type'] },
    ],
    [
      'to nobody that the directory knows',
      { recipient: 'urn:valija:cl:nadie:ficticio' },
      { code: 'recipient-unknown', pointers: ['/recipient'] },
    ],
    ['to whom no agreement lets it', { recipient: consulado }, { code: 'recipient-unknown' }],
    ['on another basis', { legalbasis: 'ley-21057:art-4' }, { code: 'no-agreement', status: 403 }],
    ['for another purpose', { purpose: 'denuncia' }, { code: 'no-agreement' }],
    [
      'about an unknown person',
      { subject: newSubject() },
      { code: 'schema-violation', pointers: ['/subject'] },
    ],
    [
      'by the normal lane though it is urgent',
      { lane: 'normal' },
      { code: 'schema-violation', pointers: ['/lane'] },
    ],
    [
      'to a programme that the recipient does not run',
      { programme: 'PRM' },
      { code: 'schema-violation', pointers: ['/programme'] },
    ],
    [
      'with content that its schema does not allow',
      { content: derivacion({ folio: 7, relato: secret }) },
      { code: 'schema-violation', status: 422, pointers: ['/content', '/content/folio'] },
    ],
    [
      'with a wrong RUN',
      {
        content: derivacion({
          victima: { calidad: 'VICTIMA', identificacion: { tipo: 'RUN', run: '11111111-2' } },
        }),
      },
      { code: 'invalid-run' },
    ],
    [
      'with a document that was not uploaded',
      {
        type: 'documento.solicitado',
        recipient: undefined,
        content: example('documento.solicitado:0.1.0'),
      } as unknown as Partial<NewMessage>,
      { code: 'schema-violation', pointers: ['/recipient'] },
    ],
  ])('%s', async (_, changes, problem) => {
    const sending = stage.client('bandeja-pav').send(toOng(changes));
    await expect(sending).rejects.toMatchObject(problem);
    await expect(sending).rejects.not.toMatchObject({ problem: { detail: expect.stringContaining(secret) } });
  });

  it('by an institution that does not send such a type', async () => {
    const sending = stage.client('bandeja-ong').send({ ...toOng(), recipient: 'urn:valija:cl:pav:rm' });
    await expect(sending).rejects.toMatchObject({ code: 'no-agreement' });
  });

  it('is told by pointers alone: no value comes back', async () => {
    const body = JSON.stringify(
      toOng({ content: derivacion({ folio: 7, [secret]: secret, planVigente: { institucion: [secret] } }) }),
    );
    const response = await stage.raw('bandeja-pav', '/v1/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body,
    });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).not.toContain(secret);
    expect(stage.test.log('bandeja-pav')).not.toContain(secret);
  });

  it.each<[string, RequestInit, number, string]>([
    ['without a key', {}, 400, 'idempotency-key-missing'],
    ['with a key that is none', { headers: { 'idempotency-key': 'a b' } }, 400, 'idempotency-key-missing'],
    ['that is no JSON', { body: '{', headers: { 'idempotency-key': randomUUID() } }, 400, 'malformed-json'],
    [
      'in another media type',
      { headers: { 'content-type': 'text/plain', 'idempotency-key': randomUUID() } },
      415,
      'unsupported-media-type',
    ],
    [
      'as a document',
      { headers: { 'content-type': 'application/pdf', 'idempotency-key': randomUUID() } },
      415,
      'unsupported-media-type',
    ],
    [
      'with more than the contract names',
      {
        body: JSON.stringify({ ...toOng(), official: 'Otra' }),
        headers: { 'idempotency-key': randomUUID() },
      },
      422,
      'schema-violation',
    ],
    [
      'with brackets within brackets',
      {
        body: `{"type":"derivacion.solicitada","content":{"folio":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
        headers: { 'idempotency-key': randomUUID() },
      },
      422,
      'schema-violation',
    ],
    [
      'over one mebibyte',
      {
        body: JSON.stringify(toOng({ content: { relleno: 'x'.repeat(1_200_000) } })),
        headers: { 'idempotency-key': randomUUID() },
      },
      413,
      'too-large',
    ],
  ])('%s', async (_, { headers, body = JSON.stringify(toOng()) }, status, code) => {
    const response = await stage.raw('bandeja-pav', '/v1/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('leaves no trace of itself', async () => {
    const { messages } = await stage.client('bandeja-pav').messages({ direction: 'sent' });
    expect(messages.map(({ id }) => id)).toEqual([known.id]);
  });
});

describe('a message of others', () => {
  it('does not exist for a third institution', async () => {
    const client = stage.client('bandeja-sernameg');
    expect((await client.messages()).messages).toEqual([]);
    const content = {
      receptor: { institucion: 'Ejemplo', unidad: 'Ejemplo' },
      fechaRecepcion: '2026-11-20T10:00:00-03:00',
    };
    for (const call of [
      () => client.read(known.id),
      () => client.thread(known.correlationid),
      () => client.answers(known.id),
      () => client.views(known.id),
      () => client.answer(known.id, { type: 'derivacion.acusada', content }),
      () => client.download(known.id, 'A'.repeat(43)),
      () => client.read('no-es-un-identificador'),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('lists', () => {
  it.each([
    ['/v1/messages?limit=0', '/limit'],
    ['/v1/messages?limit=muchos', '/limit'],
    ['/v1/messages?estado=perdido', '/estado'],
    ['/v1/messages?cursor=eyJhIjoxfQ', '/cursor'],
    ['/v1/messages?cursor=MSB8IDk5OTktOTktOTkgOTk6OTk6OTkrOTkgfCAz', '/cursor'],
    ['/v1/threads?cursor=JzsgRFJPUA', '/cursor'],
    ['/v1/recipients?type=DERIVACION', '/type'],
    ['/v1/recipients', '/type'],
  ])('refuse a parameter that they do not know: %s', async (path, pointer) => {
    const response = await stage.raw('bandeja-pav', path);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'schema-violation', pointers: [pointer] });
  });
});

describe('an answer that was refused by the other side', () => {
  it('shows code and what to do, asks to be looked at, and may be given again', async () => {
    // Whoever plays the NGO's endpoint says what its tray would not let it say.
    await stage.test.installation.process('bandeja-pav').kill('SIGTERM');
    const endpoint = await openEndpoint(stage.test.installation, 'pav', {
      handlers: {
        'cl.valija.derivacion.acusada': async () => ({
          kind: 'refuse',
          code: 'thread-unknown',
          pointers: ['/derivacion'],
        }),
      },
    });
    try {
      const client = stage.client('bandeja-ong');
      const content = {
        receptor: { institucion: 'Ejemplo', unidad: 'Ejemplo' },
        fechaRecepcion: '2026-11-20T10:00:00-03:00',
      };
      const sent = await client.answer(known.id, { type: 'derivacion.acusada', content });
      const refused = await stage.shown(
        'bandeja-ong',
        sent.id,
        'a refusal',
        ({ estado }) => estado === 'rechazado',
      );
      expect(refused).toMatchObject({
        atencion: 'por_hacer',
        rechazo: {
          code: 'thread-unknown',
          title: 'El mensaje no calza con ningún caso conocido',
          pointers: ['/derivacion'],
          by: { urn: 'urn:valija:cl:pav:rm' },
        },
      });
      expect((await client.summary()).rechazados).toBe(1);
      await stage.shown(
        'bandeja-ong',
        known.id,
        'to be acknowledged again',
        ({ pendiente }) => pendiente?.types[0] === 'derivacion.acusada',
      );
      expect((await client.answers(known.id)).answers[0]).toMatchObject({
        type: 'derivacion.acusada',
        admissible: true,
      });
      await client.read(sent.id);
      expect(await stage.shown('bandeja-ong', sent.id, 'seen', ({ seen }) => seen)).toMatchObject({
        atencion: 'resuelto',
      });
    } finally {
      await endpoint.close();
      await stage.test.installation.process('bandeja-pav').restart();
    }
  });
});

describe('an authorisation', () => {
  it('is granted under its own reference and revoked at the gateway, and nothing is sent under it after that', async () => {
    const reference = newReference();
    const client = stage.client('bandeja-pav');
    const { content } = grant(reference, ong);
    const granted = await client.send({
      type: 'autorizacion.otorgada',
      recipient: ong,
      content: content as Record<string, unknown>,
    });
    await stage.shown('bandeja-ong', granted.id, 'the authorisation');
    const content2 = derivacion({ folio: 'EJEMPLO-AUT' });
    await expect(client.send({ type: 'autorizacion.revocada', content: {} })).rejects.toMatchObject({
      code: 'schema-violation',
      pointers: ['/authorization'],
    });
    const revoked = await client.answer(granted.id, { type: 'autorizacion.revocada', content: {} });
    expect(revoked).toMatchObject({
      recipient: { urn: 'urn:valija:cl:valija:gateway' },
      lane: 'urgent',
      subject: granted.subject,
    });
    await stage.shown(
      'bandeja-pav',
      revoked.id,
      'the revocation taken',
      ({ estado }) => estado === 'entregado',
    );
    await expect(
      client.answer(granted.id, { type: 'autorizacion.revocada', content: {} }),
    ).rejects.toMatchObject({
      code: 'answer-ended',
    });
    const late = await client.send({ ...toOng({ content: content2 }), authorization: reference });
    const shown = await stage.shown(
      'bandeja-pav',
      late.id,
      'a refusal',
      ({ estado }) => estado === 'rechazado',
    );
    expect(shown.rechazo).toMatchObject({ code: 'authorization-revoked' });
  });
});
