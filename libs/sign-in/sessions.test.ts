import { describe, expect, it } from '@jest/globals';
import type { Database } from '@valija/store';
import { type Session, Sessions } from './index.js';

const minute = 60_000;
const start = Date.parse('2026-11-22T12:00:00Z');

const row: Session = {
  subject: 'persona-ficticia',
  name: 'Persona Ficticia',
  granted: [],
  csrf: 'x',
  idToken: 'x',
  openedAt: new Date(start),
  seenAt: new Date(start),
  endsAt: new Date(start + 30 * minute),
};

/** Sessions over a database that answers as the test says, at a moment that the test says. */
function stage() {
  const state = { at: start, answer: (): Session[] => [row] };
  const database = { query: async () => ({ rows: state.answer(), rowCount: 1 }) } as unknown as Database;
  const sessions = new Sessions(
    database,
    { idleMs: 15 * minute, msMax: 30 * minute },
    () => new Date(state.at),
  );
  return { state, find: () => sessions.find('token') };
}

const away = (): never => {
  throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
};

describe('a session', () => {
  it('ends when the person did nothing for long, or when its time is over', async () => {
    const { state, find } = stage();
    state.at = start + 15 * minute - 1;
    expect(await find()).toEqual(row);
    state.at = start + 15 * minute;
    expect(await find()).toBeUndefined();
    state.answer = () => [{ ...row, seenAt: new Date(start + 29 * minute) }];
    state.at = start + 30 * minute - 1;
    expect(await find()).toBeDefined();
    state.at = start + 30 * minute;
    expect(await find()).toBeUndefined();
  });

  it('counts for ten minutes more while the database is away, and no longer', async () => {
    const { state, find } = stage();
    await expect(stage().find()).resolves.toEqual(row);
    await find();
    state.answer = away;
    state.at = start + 10 * minute;
    expect(await find()).toEqual(row);
    state.at = start + 10 * minute + 1;
    await expect(find()).rejects.toThrow('away');
  });

  it('that nobody looked at before is not there while the database is away', async () => {
    const { state, find } = stage();
    state.answer = away;
    await expect(find()).rejects.toThrow('away');
  });

  it('that was ended does not come back when the database goes away', async () => {
    const { state, find } = stage();
    await find();
    state.answer = () => [];
    expect(await find()).toBeUndefined();
    state.answer = away;
    await expect(find()).rejects.toThrow('away');
  });
});
