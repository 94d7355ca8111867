import { describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import { mensaje, Stage } from '../../../test/salud/stage.js';
import {
  accepted,
  appointment,
  closed,
  inicio,
  notes,
  periodico,
  received,
  rejected,
  requested,
  working,
} from '../../../test/salud/versions.js';

function stage(...ids: readonly string[]): Stage {
  const made = new Stage({ known: ids.length > 0 ? ids : ['t1'] });
  made.centre.others.set('Appointment/c1', appointment);
  return made;
}

const gone = new ValijaError('native-unavailable', 'HTTP 503');
const minute = 60_000;

describe('a look at a centre', () => {
  it('tells every state between two looks', async () => {
    const { centre, names, pass } = seen(stage());
    centre.write('t1', requested);
    await pass();
    centre.write('t1', received, accepted);
    await pass(5_000);
    expect(names()).toEqual(['acusada', 'aceptada']);
  });

  it('reads the history of what changed alone', async () => {
    const { centre, pass } = seen(stage('t1', 't2'));
    centre.write('t1', requested, received).write('t2', requested);
    await pass();
    await pass(5_000);
    expect(centre.histories).toBe(2);
    centre.write('t2', received);
    await pass(5_000);
    expect(centre.histories).toBe(3);
  });

  it('asks for our Tasks alone, with overlap to the last one it saw', async () => {
    const { centre, pass } = seen(stage());
    centre.write('t1', requested, received);
    await pass();
    await pass(minute);
    expect(centre.searches).toEqual([
      { identifier: 'urn:valija:mensaje|', _count: '100' },
      { identifier: 'urn:valija:mensaje|', _count: '100', _lastUpdated: 'ge2026-11-20T13:00:00.000Z' },
    ]);
  });

  it.each([
    ['an hour ahead', '2026-11-20T16:30:00.000Z'],
    ['an hour behind', '2026-11-20T14:00:00.000Z'],
  ])('finds what comes next on a server whose clock is %s', async (_, lastUpdated) => {
    const { centre, names, pass } = seen(stage());
    centre.write('t1', requested, { ...received, meta: { lastUpdated } });
    await pass();
    const next = new Date(Date.parse(lastUpdated) + 1_000).toISOString();
    centre.write('t1', { ...accepted, meta: { lastUpdated: next } });
    await pass(1_000);
    expect(names()).toEqual(['acusada', 'aceptada']);
  });

  it('is not misled for ever by one moment in the far future', async () => {
    const { db, centre, names, pass } = seen(stage('t1', 't2'));
    centre.write('t1', requested, { ...received, meta: { lastUpdated: '2036-01-01T00:00:00.000Z' } });
    await pass();
    expect(db.cursors.get('salud:000301')).toBe('2026-11-20T15:00:00.000Z');
    centre.write('t2', requested, { ...received, meta: { lastUpdated: '2026-11-20T15:00:01.000Z' } });
    await pass(2_000);
    expect(names()).toEqual(['acusada', 'acusada']);
  });

  it('finds on a review what was written with a clock set back', async () => {
    const { centre, names, pass } = seen(stage('t1', 't2'));
    centre.write('t1', requested, { ...received, meta: { lastUpdated: '2026-11-20T14:59:00.000Z' } });
    await pass();
    centre.write('t2', requested, { ...received, meta: { lastUpdated: '2026-11-20T12:00:00.000Z' } });
    await pass(5_000);
    expect(names()).toHaveLength(1);
    await pass(15 * minute);
    expect(names()).toHaveLength(2);
  });

  it('goes on where what a review asks for cannot be told', async () => {
    const { centre, names, pass } = seen(stage());
    centre.write('t1', requested, received);
    await pass();
    centre.fails = () =>
      [centre.searches.at(-1)?._lastUpdated].flat().some((bound) => bound?.startsWith('ge2026-11-13'))
        ? new ValijaError('native-contract-broken', 'answer is too large')
        : undefined;
    centre.write('t1', accepted);
    await pass(16 * minute);
    expect(names()).toEqual(['acusada']);
    for (let at = 0; at < 30; at++) await pass(1_000);
    expect(names()).toEqual(['acusada', 'aceptada']);
  });

  it('asks a centre that does not answer again after growing waits', async () => {
    const { centre, names, pass, logged } = seen(stage());
    centre.write('t1', requested, received);
    let asked = 0;
    centre.fails = () => {
      asked++;
      return gone;
    };
    for (let at = 0; at < 60; at++) await pass(1_000);
    expect(asked).toBeGreaterThan(4);
    expect(asked).toBeLessThan(9);
    expect(logged.every(({ msg }) => msg === 'a health centre will be read again')).toBe(true);
    centre.fails = undefined;
    await pass(2 * minute);
    expect(names()).toEqual(['acusada']);
  });
});

describe('a Task that cannot be followed now', () => {
  it('waits for itself alone, and the place does not move', async () => {
    const { db, centre, names, pass } = seen(stage('t1', 't2'));
    centre.write('t1', requested, received).write('t2', requested, received, received);
    centre.fails = (what) => (what === 'history t1' ? gone : undefined);
    for (let at = 0; at < 30; at++) await pass(10_000);
    expect(names()).toEqual(['acusada']);
    expect(db.cursors.size).toBe(0);
    expect(db.parked.size).toBe(0);
    centre.fails = undefined;
    await pass(2 * minute);
    expect(names()).toEqual(['acusada', 'acusada']);
    expect(db.cursors.get('salud:000301')).toBe('2026-11-20T13:03:00.000Z');
  });

  it('is told in part, and the rest as soon as its appointment can be read', async () => {
    const { db, centre, names, pass } = seen(stage());
    centre.write('t1', requested, accepted, inicio(1));
    centre.fails = (what) => (what === 'read Appointment/c1' ? gone : undefined);
    for (let at = 0; at < 20; at++) await pass(minute);
    expect(names()).toEqual(['acusada']);
    expect(db.parked.size).toBe(0);
    centre.fails = undefined;
    await pass(2 * minute);
    expect(names()).toEqual(['acusada', 'aceptada', 'iniciada']);
  });

  it('is parked where nobody knows it, and told as soon as somebody does', async () => {
    const { stage: known, db, centre, names, pass } = seen(stage('t2'));
    centre.write('t1', requested, received);
    await pass();
    await pass(5_000);
    expect([...db.parked]).toEqual([
      ['Task/t1/_history/2', { code: 'thread-unknown', pointers: [], times: 1 }],
    ]);
    known.known.add('t1');
    await pass(15 * minute);
    expect(names()).toEqual(['acusada']);
  });

  it('is followed again as soon as it has another version', async () => {
    const { stage: known, centre, names, pass } = seen(stage('t2'));
    centre.write('t1', requested, received);
    await pass();
    known.known.add('t1');
    centre.write('t1', accepted);
    await pass(5_000);
    expect(names()).toEqual(['acusada', 'aceptada']);
  });

  it('is parked where the message that it names is of no Task, once that had time to come', async () => {
    const { db, centre, pass } = seen(stage('t2'));
    const identifier = [{ system: 'urn:valija:mensaje', value: mensaje }];
    centre.write('t1', { ...requested, identifier }, { ...received, identifier });
    await pass();
    expect(db.parked.size).toBe(0);
    for (let at = 0; at < 12; at++) await pass(10_000);
    expect([...db.parked.values()]).toEqual([{ code: 'thread-unknown', pointers: [], times: 1 }]);
  });

  it('is told without a parked event where its message comes late', async () => {
    const { stage: known, db, centre, names, pass } = seen(stage('t2'));
    const identifier = [{ system: 'urn:valija:mensaje', value: mensaje }];
    centre.write('t1', requested, { ...received, identifier });
    await pass();
    known.known.add('t1');
    await pass(5_000);
    expect(names()).toEqual(['acusada']);
    expect(db.parked.size).toBe(0);
  });

  it('is parked after some tries where it fails for a reason nobody expected', async () => {
    const { db, centre, pass } = seen(stage());
    centre.write('t1', requested, received);
    centre.fails = (what) => (what === 'history t1' ? new TypeError('secret') : undefined);
    for (let at = 0; at < 12; at++) await pass(minute);
    expect([...db.parked.values()]).toEqual([{ code: 'internal', pointers: [], times: 1 }]);
  });
});

describe('a restart', () => {
  it('goes on where it was, without a word twice', async () => {
    const { stage: here, db, centre, names, pass } = seen(stage());
    centre.write('t1', requested, received);
    await pass();
    const reached = db.cursors.get('salud:000301');
    here.restart();
    centre.write('t1', accepted, inicio(1));
    await pass(minute);
    expect(reached).toBe('2026-11-20T13:02:00.000Z');
    expect(names()).toEqual(['acusada', 'aceptada', 'iniciada']);
  });

  it.each([/INTO tarea_seguida/, /INTO event_cursor/, /FROM tarea_seguida/])(
    'after a death at %p neither loses nor repeats anything',
    async (dieAt) => {
      const { stage: here, db, centre, names, pass } = seen(stage());
      centre.write('t1', requested, received, accepted, inicio(1), periodico(2), closed(3));
      db.dieAt = dieAt;
      await pass();
      here.restart();
      await pass(minute);
      await pass(minute);
      expect(names()).toEqual(['acusada', 'aceptada', 'iniciada', 'periodico', 'cerrada']);
      expect(db.parked.size).toBe(0);
    },
  );
});

describe('a history as servers have them', () => {
  const all = [requested, received, accepted, inicio(1), periodico(2), closed(3)];
  const told = ['acusada', 'aceptada', 'iniciada', 'periodico', 'cerrada'];

  it('is told in order in whatever order it comes, and with copies', async () => {
    const { centre, names, pass, logged } = seen(stage());
    centre.write('t1', ...all);
    centre.shows = (versions) => [...versions.toReversed(), ...versions];
    await pass();
    expect(names()).toEqual(told);
    expect(logged).toEqual([]);
  });

  it('is told whole where versions have no id and two are of one second', async () => {
    const { centre, names, pass } = seen(stage());
    centre.write('t1', ...all);
    const blur = <T extends fhir4.Task>(task: T): T => ({
      ...task,
      meta: { lastUpdated: task.status === 'requested' ? '2026-11-20T13:00:00Z' : '2026-11-20T13:00:01Z' },
    });
    centre.shows = (versions) => versions.map(blur);
    centre.finds = blur;
    await pass();
    await pass(5_000);
    expect(names()).toEqual(told);
  });

  it.each(['""', 'W/"3"', 'a b', '1', undefined])(
    'is told whole where every version calls itself %p',
    async (id) => {
      const { centre, names, pass } = seen(stage());
      centre.write('t1', ...all);
      const rename = <T extends fhir4.Task>({ meta, ...task }: T): T =>
        ({ ...task, meta: { lastUpdated: meta?.lastUpdated, versionId: id } }) as T;
      centre.shows = (versions) => versions.map(rename);
      centre.finds = rename;
      await pass();
      await pass(5_000);
      expect(names()).toEqual(told);
    },
  );

  it('is told as it grows where every version calls itself the same', async () => {
    const { centre, names, pass } = seen(stage());
    for (const version of all) {
      centre.write('t1', version);
      const same = <T extends fhir4.Task>(task: T): T => ({
        ...task,
        meta: { ...task.meta, versionId: '1' },
      });
      centre.shows = (versions) => versions.map(same);
      centre.finds = same;
      await pass(5_000);
    }
    expect(names()).toEqual(told);
  });

  it.each([
    ['of a clock that went back', '2026-11-20T12:59:00Z'],
    ['of one second', '2026-11-20T13:00:00Z'],
  ])('is told in the order of numbers that count, whatever the moments say: %s', async (_, lastUpdated) => {
    const { centre, names, pass, logged } = seen(stage());
    for (const [at, version] of all.entries())
      centre.write('t1', at % 2 === 0 ? version : { ...version, meta: { lastUpdated } });
    centre.shows = (versions) => versions.toReversed();
    await pass();
    expect(names()).toEqual(told);
    expect(logged).toEqual([]);
  });

  it('is told in the order of the states where neither numbers nor moments have one', async () => {
    const { centre, names, pass, logged } = seen(stage());
    const lastUpdated = '2026-11-20T13:00:00Z';
    for (const [at, version] of [requested, received, accepted, inicio(1), closed(2)].entries())
      centre.write('t1', { ...version, meta: { lastUpdated, versionId: `v${9 - at}` } });
    centre.shows = (versions) => versions.toReversed();
    await pass();
    expect(names()).toEqual(['acusada', 'aceptada', 'iniciada', 'cerrada']);
    expect(logged).toEqual([]);
  });

  it('is parked where its versions can in no way be told apart', async () => {
    const { db, centre, names, pass } = seen(stage());
    const bare = <T extends fhir4.Task>({ meta: _, ...task }: T): T => task as unknown as T;
    centre.write('t1', ...all);
    centre.shows = (versions) => versions.map(bare);
    centre.finds = bare;
    await pass();
    await pass(5_000);
    expect(names()).toEqual([]);
    expect([...db.parked.values()]).toEqual([
      { code: 'native-contract-broken', pointers: ['/meta'], times: 1 },
    ]);
  });

  it('that was cut off tells what it can, and the gap is logged', async () => {
    const { centre, names, pass, logged } = seen(stage());
    centre.write('t1', ...all);
    centre.shows = (versions) => versions.slice(3);
    await pass();
    expect(names()).toEqual(['acusada', 'iniciada', 'periodico', 'cerrada']);
    expect(logged).toEqual([expect.objectContaining({ msg: 'the history of a Task lacks versions' })]);
  });

  it('that was cut off after what was told repeats nothing', async () => {
    const { centre, names, pass, logged } = seen(stage());
    centre.write('t1', ...all.slice(0, 5));
    await pass();
    centre.shows = (versions) => versions.slice(5);
    centre.write('t1', { ...periodico(2), status: 'on-hold' });
    await pass(5_000);
    expect(names()).toEqual(told.slice(0, 4));
    expect(logged).toHaveLength(1);
    centre.write('t1', { ...working, note: notes(2) }, closed(3));
    await pass(5_000);
    expect(names()).toEqual(told);
    expect(logged).toHaveLength(1);
  });

  it.each([
    ['keeps none', []],
    ['refuses it', new ValijaError('native-refused', 'HTTP 405')],
  ])('of a server that %s is what its searches show', async (_, answer) => {
    const { centre, names, pass } = seen(stage());
    centre.fails = (what) => (what.startsWith('history') && answer instanceof Error ? answer : undefined);
    centre.shows = () => [];
    for (const version of [requested, received, accepted, inicio(1), working, periodico(2)]) {
      centre.write('t1', { ...version, note: version.note ?? [] });
      await pass(5_000);
    }
    expect(names()).toEqual(['acusada', 'aceptada', 'iniciada', 'periodico']);
  });

  it('that is behind the search is waited for', async () => {
    const { centre, names, pass } = seen(stage());
    centre.write('t1', requested, rejected('FUERA_DE_TERRITORIO', 'Ejemplo.'));
    centre.shows = (versions) => versions.slice(0, 1);
    await pass();
    expect(names()).toEqual([]);
    centre.shows = (versions) => versions;
    await pass(5_000);
    expect(names()).toEqual(['acusada', 'rechazada']);
  });

  it('that stays behind is waited for no longer than a Task may wait', async () => {
    const { centre, names, pass } = seen(stage());
    centre.write('t1', requested, received, rejected('FUERA_DE_TERRITORIO', 'Ejemplo.'));
    centre.shows = (versions) => versions.slice(0, 2);
    for (let at = 0; at < 12; at++) await pass(minute);
    expect(names()).toEqual(['acusada', 'rechazada']);
  });
});

/** A stage as its tests use it. */
function seen(made: Stage) {
  const { db, centre, logged } = made;
  return { stage: made, db, centre, logged, names: () => made.names, pass: (ms = 0) => made.pass(ms) };
}
