import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Endpoint } from '@valija/adapter-kit';
import { migrate } from '@valija/store';
import { Tareas, tareaMigrations } from '../../apps/adapter-salud/tareas.js';
import { idOf, openDatabase } from '../events/stage.js';

describe('the Tasks of messages', () => {
  let stage: Awaited<ReturnType<typeof openDatabase>>;
  let tareas: Tareas;
  const made = { asunto: 'derivacion', deis: '111100', taskId: 'a', version: '1' } as const;
  beforeAll(async () => {
    stage = await openDatabase();
    await migrate(stage.db, tareaMigrations);
    tareas = new Tareas({ db: stage.db } as Endpoint);
    await tareas.open({ ...made, messageId: idOf(1) });
    await tareas.open({ ...made, messageId: idOf(2), taskId: 'b', asunto: 'traslado' });
    await tareas.open({ ...made, messageId: idOf(3), deis: '114301' });
  });
  afterAll(() => stage.close());

  it('are found by message, and by centre and Task', async () => {
    const first = { ...made, messageId: idOf(1), told: null, annulled: false };
    expect(await tareas.findByMessage(idOf(1))).toEqual(first);
    expect(await tareas.findByTask('111100', 'a')).toEqual(first);
    expect(await tareas.findByTask('114301', 'a')).toMatchObject({ messageId: idOf(3) });
    expect(await tareas.findByTask('111100', 'c')).toBeUndefined();
    expect(await tareas.findByMessage(idOf(9))).toBeUndefined();
  });

  it('keep the first Task of a message', async () => {
    await tareas.open({ ...made, messageId: idOf(1), taskId: 'z', version: '7' });
    expect(await tareas.findByMessage(idOf(1))).toMatchObject({ taskId: 'a', version: '1' });
  });

  it('are never of two messages', async () => {
    await expect(tareas.open({ ...made, messageId: idOf(4) })).rejects.toMatchObject({
      code: 'native-contract-broken',
      handling: 'park',
    });
  });

  it('know how far they were followed; what was told stays until something else is', async () => {
    await tareas.seen(idOf(2), '2', 'received');
    await tareas.seen(idOf(2), '3');
    expect(await tareas.findByMessage(idOf(2))).toMatchObject({ version: '3', told: 'received' });
  });

  it('are not seen further where the transaction that tells it fails', async () => {
    const fault = new Error('cut off');
    const telling = stage.db.transaction(async (tx) => {
      await tareas.seen(idOf(3), '2', 'accepted', tx);
      throw fault;
    });
    await expect(telling).rejects.toBe(fault);
    expect(await tareas.findByMessage(idOf(3))).toMatchObject({ version: '1', told: null });
  });

  it('are annulled one by one', async () => {
    await tareas.annul(idOf(1));
    expect(await tareas.findByMessage(idOf(1))).toMatchObject({ annulled: true });
    expect(await tareas.findByMessage(idOf(2))).toMatchObject({ annulled: false });
  });
});
