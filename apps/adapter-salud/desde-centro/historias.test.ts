import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Stage } from '../../../test/salud/stage.js';
import {
  accepted,
  appointment,
  closed,
  inicio,
  notes,
  onHold,
  periodico,
  received,
  rejected,
  relevante,
  requested,
  working,
} from '../../../test/salud/versions.js';

/** One version, and what a person who follows the Task by hand would say of it. */
interface Step {
  readonly version: Partial<fhir4.Task>;
  readonly says: readonly string[];
}

/**
 * A Task that goes only where the official table leads, for as long as there are choices.
 * @param choices each picks one of the ways that are open
 */
function history(choices: readonly number[]): Step[] {
  const steps: Step[] = [{ version: requested, says: [] }];
  let status = 'requested';
  let count = 0;
  let isStarted = false;
  const touched = (version: Partial<fhir4.Task>): Partial<fhir4.Task> => ({ ...version, note: notes(count) });
  for (const choice of choices) {
    const acuse = status === 'requested' ? ['acusada'] : [];
    const reject = { version: rejected('FUERA_DE_TERRITORIO', 'Ejemplo.'), says: [...acuse, 'rechazada'] };
    const accept = { version: accepted, says: [...acuse, 'aceptada'] };
    const report = (make: (count: number) => Partial<fhir4.Task>, says: string) => () => ({
      version: make(++count),
      says: [says],
    });
    const begin = report(inicio, 'iniciada');
    const ways: Record<string, readonly (Step | (() => Step))[]> = {
      requested: [{ version: received, says: ['acusada'] }, accept, reject],
      received: [accept, reject, { version: received, says: [] }],
      accepted: [
        { version: working, says: [] },
        { version: onHold, says: [] },
        begin,
        report((at) => closed(at), 'cerrada'),
      ],
      'in-progress': [
        { version: touched(working), says: [] },
        { version: touched(onHold), says: [] },
        isStarted ? report(periodico, 'periodico') : begin,
        report(periodico, 'periodico'),
        report((at) => relevante(at, choice % 2 === 0), 'relevante'),
        report((at) => closed(at, choice % 2 === 0 ? 'completed' : 'failed'), 'cerrada'),
      ],
      'on-hold': [
        { version: touched(working), says: [] },
        report((at) => relevante(at, false, 'on-hold'), 'relevante'),
      ],
    };
    const open = ways[status] ?? [];
    const way = open[choice % open.length];
    if (!way) return steps;
    const step = typeof way === 'function' ? way() : way;
    steps.push(step);
    status = step.version.status ?? status;
    isStarted ||= step.says.includes('iniciada');
  }
  return steps;
}

const choices = fc.array(fc.nat(59), { maxLength: 14 });
const look = fc.record({
  /** Versions that the centre writes before it. */
  writes: fc.nat(4),
  waitMs: fc.integer({ min: 1, max: 120_000 }),
  seed: fc.nat(),
  restarts: fc.boolean(),
});

/** The same versions in another order, some of them twice. */
function shuffle<T>(versions: readonly T[], seed: number): T[] {
  const keyed = [...versions, ...versions.filter((_, at) => (seed >> (at % 16)) & 1)].map(
    (version, at) => [Math.imul(seed + at + 1, 0x9e3779b1) >>> 0, version] as const,
  );
  return keyed.toSorted(([a], [b]) => a - b).map(([, version]) => version);
}

describe('whatever becomes of a Task', () => {
  it.each([
    ['numbers', (at: number) => String(at)],
    ['names without order', (at: number) => `v${(Math.imul(at, 0x9e3779b1) >>> 0).toString(16)}`],
    ['no ids', () => undefined],
  ])('is said once each, in order, whenever one looks: versions with %s', async (_, nameOf) => {
    await fc.assert(
      fc.asyncProperty(choices, choices, fc.array(look, { maxLength: 10 }), async (first, second, looks) => {
        const stage = new Stage({ known: ['t1', 't2'] });
        stage.centre.others.set('Appointment/c1', appointment);
        const left = [first, second].map(history);
        const expected = left.map((steps) => steps.flatMap(({ says }) => says));
        const write = (many: number) => {
          for (const [at, steps] of left.entries())
            for (const { version } of steps.splice(0, many)) {
              const number = (stage.centre.tasks.get(`t${at + 1}`)?.length ?? 0) + 1;
              const versionId = nameOf(number);
              const lastUpdated = new Date(stage.now - 3_600_000 + number * 10).toISOString();
              stage.centre.write(`t${at + 1}`, {
                ...version,
                meta: { versionId, lastUpdated } as fhir4.Meta,
              });
            }
        };
        const last = { writes: 99, waitMs: 120_000, seed: 0, restarts: false };
        for (const { writes, waitMs, seed, restarts } of [...looks, last, last]) {
          write(writes);
          stage.centre.shows = (versions) => shuffle(versions, seed);
          if (restarts) stage.restart();
          await stage.pass(waitMs);
        }
        const told = ['1', '2'].map((end) =>
          stage.said.flatMap(({ name, content }) => {
            const { derivacion } = content as { derivacion: string };
            return derivacion.endsWith(end) ? [name.replace(/^\w+\./, '')] : [];
          }),
        );
        expect(told).toEqual(expected);
        expect(stage.codes).toEqual([]);
        expect(stage.logged).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
