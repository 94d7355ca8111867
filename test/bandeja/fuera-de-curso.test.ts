import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { derivacion, example, ong, TrayStage } from './stage.js';

let stage: TrayStage;
beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong');
}, 120_000);
afterAll(() => stage?.close());

const pav = () => stage.client('bandeja-pav');
const oficina = () => stage.client('bandeja-ong');
const answer = (type: string, id: string) => ({
  type,
  content: example(`${type}:1.0.0`, { derivacion: id }),
});

/** PAV derives to the NGO, which acknowledges. */
async function derive(): Promise<string> {
  const { id } = await pav().send({ type: 'derivacion.solicitada', recipient: ong, content: derivacion() });
  await stage.shown('bandeja-ong', id, 'the derivación');
  const { id: acuse } = await oficina().answer(id, answer('derivacion.acusada', id));
  await stage.shown('bandeja-pav', acuse, 'the acuse');
  return id;
}

describe('an acceptance that crossed the annulment', () => {
  it('is shown at both trays with the rule and what to do, and counts for nothing', async () => {
    const id = await derive();
    // The gateway has an annulment already of which the NGO cannot know yet.
    await stage.test.rows('gateway', "UPDATE course SET state = 'ANULADA' WHERE correlationid = $1", [id]);
    const acceptance = await oficina().answer(id, answer('derivacion.aceptada', id));

    const observacion = {
      regla: 'derivacion-anulada',
      titulo: 'La derivación ya estaba anulada',
      detalle: expect.stringContaining('Las dos instituciones deben hablar'),
    };
    const shown = await stage.shown('bandeja-pav', acceptance.id, 'the acceptance');
    expect(shown).toMatchObject({ observacion, atencion: 'por_hacer' });
    const own = await stage.shown(
      'bandeja-ong',
      acceptance.id,
      'the observation',
      (message) => message.observacion !== undefined,
    );
    expect(own).toMatchObject({ observacion, direction: 'sent' });
    for (const tray of ['bandeja-pav', 'bandeja-ong'] as const) {
      // Each is told by a message of its own.
      const messages = await until(`what is told to ${tray}`, async () => {
        const found = await stage.client(tray).messages({ thread: id, type: 'mensaje.observado' });
        return found.messages.length > 0 ? found.messages : undefined;
      });
      expect(messages).toHaveLength(1);
      const { content } = await stage.client(tray).read(messages[0]?.id ?? '');
      expect(content).toEqual({
        hilo: id,
        mensaje: acceptance.id,
        tipo: 'derivacion.aceptada',
        regla: 'derivacion-anulada',
        estado: 'ANULADA',
      });
    }
    for (const tray of ['bandeja-pav', 'bandeja-ong'] as const) {
      const standing = await stage.shown(tray, id, 'the derivación');
      expect(standing.pendiente?.types).toEqual(['derivacion.aceptada', 'derivacion.rechazada']);
    }
    await pav().read(acceptance.id);
    expect((await stage.shown('bandeja-pav', acceptance.id, 'it', ({ seen }) => seen)).atencion).toBe(
      'resuelto',
    );
  }, 120_000);
});
