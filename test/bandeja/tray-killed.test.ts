import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NewMessage, TrayUnreachable } from '@valija/client';
import { until } from '../support/until.js';
import { derivacion, ong, TrayStage } from './stage.js';

const times = 6;
let stage: TrayStage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-ong');
}, 120_000);
afterAll(() => stage?.close());

const message = (folio: string): NewMessage => ({
  type: 'derivacion.solicitada',
  recipient: ong,
  content: derivacion({ folio }),
});

describe('a request to send', () => {
  it('is made once under its key, however often and however much at once it is said', async () => {
    const client = stage.client('bandeja-pav');
    const options = { idempotencyKey: randomUUID() };
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => client.send(message('EJEMPLO-A-LA-VEZ'), options)),
    );
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    await expect(client.send(message('EJEMPLO-OTRO'), options)).rejects.toMatchObject({
      code: 'idempotency-key-reused',
      status: 409,
    });
    const { messages } = await client.messages();
    expect(messages).toHaveLength(1);
  });

  it(`survives a tray that is killed between request and answer, ${times} times at other moments: sent once each`, async () => {
    const process = stage.test.installation.process('bandeja-pav');
    const ids: string[] = [];
    let unanswered = 0;
    for (let at = 0; at < times; at++) {
      const options = { idempotencyKey: randomUUID() };
      const asked = message(`EJEMPLO-${at}`);
      const first = stage
        .client('bandeja-pav')
        .send(asked, options)
        .then(
          ({ id }) => id,
          (error: unknown) => error,
        );
      await new Promise((resolve) => setTimeout(resolve, 12 * at));
      await process.kill('SIGKILL');
      const outcome = await first;
      if (typeof outcome !== 'string') {
        expect(outcome).toBeInstanceOf(TrayUnreachable);
        unanswered++;
      }
      await process.restart();
      const { id } = await until('an answer', () =>
        stage
          .client('bandeja-pav')
          .send(asked, options)
          .catch(() => undefined),
      );
      if (typeof outcome === 'string') expect(id).toBe(outcome);
      ids.push(id);
    }
    expect(unanswered).toBeGreaterThan(0);
    for (const id of ids) await stage.shown('bandeja-ong', id, 'what was sent');
    // The first one of all may have been in work when the tray was killed: it comes when its lease ends.
    const messages = await until('all that was sent', async () => {
      const found = await stage.client('bandeja-ong').messages({ limit: 100 });
      return found.messages.length > times ? found.messages : undefined;
    });
    expect(messages).toHaveLength(times + 1);
    expect(new Set(ids).size).toBe(times);
  }, 120_000);

  it('of two decisions at once lets one through', async () => {
    const { messages } = await stage.client('bandeja-ong').messages({ limit: 1 });
    const id = messages[0]?.id ?? '';
    const receptor = { institucion: 'Corporación Acogida (ficticia)', unidad: 'Sede Ficticia' };
    const client = stage.client('bandeja-ong');
    const fechaRecepcion = '2026-11-20T10:00:00-03:00';
    await client.answer(id, { type: 'derivacion.acusada', content: { receptor, fechaRecepcion } });
    const content = {
      receptor,
      fechaDecision: '2026-11-20T11:00:00-03:00',
      motivo: 'PERSONA_FUERA_DE_PERFIL',
      fundamento: 'Ejemplo: no corresponde al perfil.',
    };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => client.answer(id, { type: 'derivacion.rechazada', content })),
    );
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
    expect(refused).toEqual(['answer-decided', 'answer-decided', 'answer-decided']);
  });
});
