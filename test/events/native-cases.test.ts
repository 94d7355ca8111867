import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseMigrations, NativeCases } from '@valija/adapter-kit';
import { migrate } from '@valija/store';
import { idOf, openDatabase } from './stage.js';

describe('the cases of an existing system', () => {
  let stage: Awaited<ReturnType<typeof openDatabase>>;
  let cases: NativeCases;
  beforeAll(async () => {
    stage = await openDatabase();
    await migrate(stage.db, caseMigrations);
    cases = new NativeCases(stage.db);
    await cases.open(idOf(1), 'A-1');
    await cases.open(idOf(2), 'A-2');
  });
  afterAll(() => stage.close());

  it('are found by their number, and by number and message together', async () => {
    expect(await cases.find('A-1')).toEqual({ messageId: idOf(1), closedBy: null });
    expect(await cases.find('A-2', idOf(2))).toEqual({ messageId: idOf(2), closedBy: null });
    expect(await cases.find('A-3')).toBeUndefined();
    expect(await cases.find('A-3', idOf(3))).toBeUndefined();
  });

  it.each([
    ['a known number with the message of another case', 'A-1', 2],
    ['a known number with an unknown message', 'A-1', 3],
    ['an unknown number with a known message', 'A-3', 1],
  ])('are not found where they contradict each other: %s', async (_, number, message) => {
    await expect(cases.find(number, idOf(message))).rejects.toMatchObject({ code: 'thread-unknown' });
  });

  it('keep the first number and the first end', async () => {
    await cases.open(idOf(1), 'A-9');
    await cases.close(idOf(1), 'first');
    await cases.close(idOf(1), 'second');
    expect(await cases.find('A-1')).toEqual({ messageId: idOf(1), closedBy: 'first' });
  });
});
