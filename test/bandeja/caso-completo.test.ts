import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerOptions, SentMessage } from '@valija/client';
import { memoryMbMax, memoryOf } from '../../apps/local/memory.js';
import { until } from '../support/until.js';
import { derivacion, example, ong, pav, TrayStage } from './stage.js';

/** Texts of contents: none of them may lie open anywhere. */
const canaries = [
  'Canario Ficticio del Motivo',
  'Canario Ficticio de la Decisión',
  'Canario Ficticio del Informe',
  'Canario Ficticio del Cierre',
];
const ongOficina = { institucion: 'Corporación Acogida (ficticia)', unidad: 'Sede Ficticia' };

let stage: TrayStage;
let asked: SentMessage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong');
}, 120_000);
afterAll(() => stage?.close());

const admissible = ({ answers }: AnswerOptions): string[] =>
  answers.filter((each) => each.admissible).map(({ type }) => type);

/** Gives an answer in the tray of the NGO and waits until PAV has it. */
async function answer(type: string, content: Record<string, unknown>): Promise<SentMessage> {
  const sent = await stage.client('bandeja-ong').answer(asked.id, { type, content });
  await stage.shown('bandeja-pav', sent.id, type);
  await stage.shown('bandeja-ong', sent.id, `${type} delivered`, ({ estado }) => estado === 'entregado');
  return sent;
}

describe('a derivación from tray to tray', () => {
  it('knows who may receive it, and why others may not', async () => {
    const client = stage.client('bandeja-pav');
    const recipients = await client.recipients('derivacion.solicitada');
    expect(recipients.find(({ urn }) => urn === ong)).toMatchObject({
      puede: true,
      motivos: [],
      bases: [{ purpose: 'proteccion-intersectorial', legalbasis: 'protocolo-intersectorial:derivacion' }],
    });
    expect((await client.recipients('derivacion.acusada')).find(({ urn }) => urn === ong)).toBeUndefined();
    const [first] = await stage.client('bandeja-ong').recipients('derivacion.solicitada');
    expect(first).toMatchObject({ urn: pav, puede: false });
    expect(first?.motivos).toContain('Su institución no es de las que envían este tipo de mensaje.');
    expect((await client.self()).party).toMatchObject({ urn: pav, kind: 'pav' });
  });

  it('is sent with its basis and lane by the rules, and waits for the NGO', async () => {
    const content = derivacion({ observacionesMotivo: canaries[0] });
    asked = await stage
      .client('bandeja-pav')
      .send({ type: 'derivacion.solicitada', recipient: ong, content });
    expect(asked).toMatchObject({
      lane: 'urgent',
      purpose: 'proteccion-intersectorial',
      legalbasis: 'protocolo-intersectorial:derivacion',
      recipient: { urn: ong },
    });
    const here = await stage.shown(
      'bandeja-pav',
      asked.id,
      'delivered',
      ({ estado }) => estado === 'entregado',
    );
    expect(here).toMatchObject({
      direction: 'sent',
      atencion: 'en_espera',
      official: 'Funcionaria Ficticia de Turno',
      pendiente: {
        types: ['derivacion.acusada'],
        accion: 'Acusar recibo',
        debe: 'contraparte',
        vencido: false,
      },
    });
  });

  it('stands first in the other tray, to be acknowledged within the hour', async () => {
    const client = stage.client('bandeja-ong');
    const { messages } = await client.messages({ atencion: 'por_hacer' });
    expect(messages[0]).toMatchObject({ id: asked.id, direction: 'received', seen: false, lane: 'urgent' });
    const plazo = Date.parse(messages[0]?.pendiente?.plazo ?? '');
    expect(plazo - Date.parse(messages[0]?.time ?? '')).toBe(3_600_000);
    expect(await client.summary()).toMatchObject({ porHacer: 1, porHacerUrgentes: 1, porHacerVencidos: 0 });
  });

  it('is read there, and the view recorded', async () => {
    const client = stage.client('bandeja-ong');
    const message = await client.read(asked.id);
    expect(message.content).toMatchObject({ observacionesMotivo: canaries[0] });
    expect(message).toMatchObject({
      seen: true,
      contentschema: 'urn:valija:schema:derivacion.solicitada:2.0.0',
    });
    expect(message.receipts.map(({ kind, verified }) => [kind, verified])).toEqual([
      ['received', true],
      ['delivered', true],
    ]);
    expect(await client.views(asked.id)).toMatchObject([
      { official: 'Funcionaria Ficticia de Turno', what: 'content' },
    ]);
    expect(await stage.client('bandeja-pav').views(asked.id)).toEqual([]);
  });

  it('admits the acuse first, and tells why not the rest', async () => {
    const client = stage.client('bandeja-ong');
    const options = await client.answers(asked.id);
    expect(admissible(options)).toEqual(['derivacion.acusada']);
    expect(options.answers.find(({ type }) => type === 'derivacion.aceptada')).toMatchObject({
      recipient: { urn: pav },
      reference: { field: 'derivacion', value: asked.id },
      motivo: { code: 'answer-too-early', falta: ['derivacion.acusada'] },
    });
    expect(options.answers.map(({ type }) => type)).not.toContain('derivacion.anulada');
    await answer('derivacion.acusada', { fechaRecepcion: '2026-11-20T10:00:00-03:00', receptor: ongOficina });
    expect(admissible(await client.answers(asked.id))).toEqual([
      'derivacion.aceptada',
      'derivacion.rechazada',
    ]);
    // In the tray of whoever asked, it may still be withdrawn.
    expect(admissible(await stage.client('bandeja-pav').answers(asked.id))).toEqual(['derivacion.anulada']);
  });

  it('is accepted once: a second decision is refused', async () => {
    const decision = example('derivacion.aceptada:1.0.0', { receptor: ongOficina, fundamento: canaries[1] });
    const { derivacion: _, ...content } = decision;
    const sent = await answer('derivacion.aceptada', content);
    const client = stage.client('bandeja-ong');
    const rejection = example('derivacion.rechazada:1.0.0', { derivacion: asked.id });
    await expect(
      client.answer(asked.id, { type: 'derivacion.rechazada', content: rejection }),
    ).rejects.toMatchObject({
      code: 'answer-decided',
      status: 409,
    });
    await expect(client.answer(asked.id, { type: 'derivacion.aceptada', content })).rejects.toMatchObject({
      code: 'answer-decided',
    });
    await expect(client.answer(asked.id, { type: 'seguimiento.periodico', content })).rejects.toMatchObject({
      code: 'answer-too-early',
    });
    const told = await stage.client('bandeja-pav').read(sent.id);
    expect(told).toMatchObject({
      answers: asked.id,
      correlationid: asked.id,
      content: { fundamento: canaries[1] },
    });
    expect(told.content).toMatchObject({ derivacion: asked.id });
  });

  it('goes on with its reports and is closed, and nothing follows', async () => {
    const client = stage.client('bandeja-ong');
    expect((await client.answers(asked.id)).pendiente).toMatchObject({ types: ['intervencion.iniciada'] });
    const report = { derivacion: asked.id };
    await answer(
      'intervencion.iniciada',
      example('intervencion.iniciada:1.0.0', { ...report, manifestacionEspontanea: undefined }, 1),
    );
    const periodic = example('seguimiento.periodico:1.0.0', report);
    delete periodic.manifestacionEspontanea;
    (periodic.formulario as Record<string, unknown>).reporteProcesoIntervencion = canaries[2];
    await answer('seguimiento.periodico', periodic);
    await answer('seguimiento.periodico', periodic);
    const closure = example('intervencion.cerrada:1.0.0', { ...report, fundamento: canaries[3] });
    delete closure.manifestacionEspontanea;
    await answer('intervencion.cerrada', closure);
    expect(admissible(await client.answers(asked.id))).toEqual([]);
    await expect(
      client.answer(asked.id, { type: 'intervencion.cerrada', content: closure }),
    ).rejects.toMatchObject({
      code: 'answer-ended',
    });
    expect(await stage.shown('bandeja-ong', asked.id, 'resolved')).toMatchObject({ atencion: 'resuelto' });
  });

  it('shows the whole thread on both sides, with the sender’s receipts verified', async () => {
    const types = [
      'derivacion.solicitada',
      'derivacion.acusada',
      'derivacion.aceptada',
      'intervencion.iniciada',
      'seguimiento.periodico',
      'seguimiento.periodico',
      'intervencion.cerrada',
    ];
    for (const tray of ['bandeja-pav', 'bandeja-ong'] as const) {
      const thread = await stage.client(tray).thread(asked.id);
      expect(thread.messages.map(({ type }) => type)).toEqual(types);
    }
    const { receipts } = await until('all receipts', async () => {
      const message = await stage.client('bandeja-pav').read(asked.id);
      return message.receipts.length === 3 ? message : undefined;
    });
    expect(receipts.map(({ kind, verified }) => [kind, verified])).toEqual([
      ['accepted', true],
      ['received', true],
      ['delivered', true],
    ]);
    const { threads } = await stage.client('bandeja-pav').threads();
    expect(threads).toMatchObject([
      { id: asked.id, messages: 7, opening: { type: 'derivacion.solicitada' } },
    ]);
  });

  it('asks of PAV to read what was decided and reported, and no more once somebody did', async () => {
    const client = stage.client('bandeja-pav');
    const todo = [];
    for await (const message of client.eachMessage({ atencion: 'por_hacer', limit: 2 })) todo.push(message);
    expect(todo.map(({ type }) => type).sort()).toEqual([
      'intervencion.cerrada',
      'intervencion.iniciada',
      'seguimiento.periodico',
      'seguimiento.periodico',
    ]);
    for (const { id } of todo) await client.read(id);
    expect(await client.summary()).toMatchObject({ porHacer: 0, enEspera: 0 });
  });

  it('leaves its content in no table and in no log', async () => {
    for (const endpoint of ['pav', 'ong', 'gateway']) {
      expect(await stage.tablesWith(endpoint, [asked.id])).not.toEqual([]);
      expect(await stage.tablesWith(endpoint, canaries)).toEqual([]);
    }
    for (const name of ['bandeja-pav', 'bandeja-ong', 'gateway'] as const) {
      const log = stage.test.log(name);
      expect(log).toContain(asked.id);
      for (const canary of canaries) expect(log).not.toContain(canary);
    }
  });

  it('takes less than 200 MB of memory in each process', () => {
    for (const [name, mb] of memoryOf(stage.test.installation))
      expect([name, mb < memoryMbMax, mb]).toEqual([name, true, mb]);
  });
});
