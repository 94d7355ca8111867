import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivacion, example, ong, TrayStage } from './stage.js';

let stage: TrayStage;
beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong');
}, 120_000);
afterAll(() => stage?.close());

const type = 'derivacion.solicitada';
/** After how long in the broker a message is left alone until what was said of it meanwhile came too: `Receiver`, with a little more. */
const lateMs = 5_200;
const waitToBeLate = (sinceMs: number) =>
  new Promise((resolve) => setTimeout(resolve, sinceMs + lateMs - Date.now()));
const pav = () => stage.client('bandeja-pav');
const away = () => stage.test.installation.process('bandeja-ong');

describe('a message that was not delivered yet', () => {
  it('is corrected by a message in its place, and never shown to whom it was for', async () => {
    await away().kill('SIGKILL');
    const old = await pav().send({ type, recipient: ong, content: derivacion() });
    await stage.shown('bandeja-pav', old.id, 'it accepted', ({ estado }) => estado === 'aceptado');
    const accepted = Date.now();
    const key = randomUUID();
    const content = derivacion();
    const newer = await pav().correct(old.id, { content }, { idempotencyKey: key });
    expect(await pav().correct(old.id, { content }, { idempotencyKey: key })).toMatchObject({ id: newer.id });
    expect(newer).toMatchObject({
      type,
      recipient: { urn: ong },
      subject: old.subject,
      correlationid: old.correlationid,
      purpose: old.purpose,
      legalbasis: old.legalbasis,
    });
    await expect(pav().correct(old.id, { content })).rejects.toMatchObject({ code: 'superseded-too-late' });

    await waitToBeLate(accepted);
    await away().restart();
    const shown = await stage.shown('bandeja-ong', newer.id, 'the correction');
    expect(shown).toMatchObject({ supersedes: old.id, pendiente: { debe: 'nosotros' } });
    await stage.shown('bandeja-pav', newer.id, 'it delivered', ({ estado }) => estado === 'entregado');
    const refused = await stage.shown(
      'bandeja-pav',
      old.id,
      'the old one refused',
      ({ rechazo }) => !!rechazo,
    );
    expect(refused).toMatchObject({ estado: 'rechazado', rechazo: { code: 'superseded' } });
    const ids = [];
    for await (const { id } of stage.client('bandeja-ong').eachMessage()) ids.push(id);
    expect(ids).toEqual([newer.id]);
  });

  it('may be an answer, and is answered for in its matter once', async () => {
    const [opening] = (await stage.client('bandeja-ong').messages()).messages;
    const id = opening?.id ?? '';
    const acuse = { ...example('derivacion.acusada:1.0.0'), derivacion: id };
    const process = stage.test.installation.process('bandeja-pav');
    await process.kill('SIGKILL');
    const client = stage.client('bandeja-ong');
    const old = await client.answer(id, { type: 'derivacion.acusada', content: acuse });
    await stage.shown('bandeja-ong', old.id, 'it accepted', ({ estado }) => estado === 'aceptado');
    const accepted = Date.now();
    const newer = await client.correct(old.id, { content: acuse });
    await expect(client.answer(id, { type: 'derivacion.acusada', content: acuse })).rejects.toMatchObject({
      code: 'answer-repeated',
    });
    await waitToBeLate(accepted);
    await process.restart();
    const shown = await stage.shown('bandeja-pav', newer.id, 'the correction');
    expect(shown).toMatchObject({ answers: id, supersedes: old.id });
    const seen = [];
    for await (const message of pav().eachMessage()) seen.push(message.id);
    expect(seen).not.toContain(old.id);
  });
});

describe('what cannot be corrected', () => {
  it('is what was delivered', async () => {
    const { id } = await pav().send({ type, recipient: ong, content: derivacion() });
    await stage.shown('bandeja-pav', id, 'it delivered', ({ estado }) => estado === 'entregado');
    await expect(pav().correct(id, { content: derivacion() })).rejects.toMatchObject({
      code: 'superseded-too-late',
      status: 409,
    });
  });

  it('is what another sent', async () => {
    const { messages } = await stage.client('bandeja-ong').messages({ direction: 'received' });
    const received = messages[0]?.id ?? '';
    await expect(
      stage.client('bandeja-ong').correct(received, { content: derivacion() }),
    ).rejects.toMatchObject({ code: 'supersedes-unknown', status: 422 });
  });

  it('is anything by a content that is not of its type', async () => {
    await away().kill('SIGKILL');
    const { id } = await pav().send({ type, recipient: ong, content: derivacion() });
    await expect(pav().correct(id, { content: { otra: 'cosa' } })).rejects.toMatchObject({
      code: 'schema-violation',
    });
    await away().restart();
  });
});
