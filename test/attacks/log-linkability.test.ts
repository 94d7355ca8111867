import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Envelope, peekPayload } from '@valija/envelope';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { Saf } from '../support/saf.js';
import { until } from '../support/until.js';

/** Everything that a line of a log may say. What links one case with another is not among it. */
const allowed = [
  'level',
  'time',
  'app',
  'pid',
  'msg',
  'messageId',
  'correlationId',
  'type',
  'party',
  'code',
  'queue',
  'count',
  'port',
  'error',
];
const processes = ['gateway', 'adapter-fiscalia', 'adapter-ninez'] as const;

let stage: TestInstallation;
/** Two derivaciones of the same fictitious victim, and their answers. */
const cases: { readonly thread: string; readonly envelopes: readonly Envelope[] }[] = [];

beforeAll(async () => {
  stage = await startInstallation();
  const saf = new Saf(stage.installation);
  for (const folio of ['D13-2026-000101', 'D13-2026-000102']) {
    const { status } = await saf.emit({ ...fixture('prm-agresion-intrafamiliar'), folio });
    expect(status).toBe(202);
  }
  const envelopes = await until('both decided', async () => {
    const rows = await stage.rows<{ envelope: string }>(
      'gateway',
      `SELECT envelope FROM message WHERE state <> 'accepted'`,
    );
    return rows.length >= 6 ? rows.map(({ envelope }) => peekPayload(envelope) as Envelope) : undefined;
  });
  for (const thread of new Set(envelopes.map(({ correlationid }) => correlationid)))
    cases.push({ thread, envelopes: envelopes.filter(({ correlationid }) => correlationid === thread) });
}, 90_000);
afterAll(() => stage.close());

const lines = (): string[] =>
  processes.flatMap((name) =>
    stage
      .log(name)
      .split('\n')
      .filter((line) => line !== ''),
  );
const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
/** Places in the code, and who takes part and what is said of every message: institutions and words of ours. */
const ofEverybody = /^(mejor-ninez|adapter-[a-z]+|valija-[a-z-]+)$/;

/** Texts in the values of log lines that could tell one thing from all others. */
function distinctiveIn(said: readonly string[]): Set<string> {
  const values = said.map((line) =>
    JSON.stringify(JSON.parse(line), (name, value) => (name === 'frames' ? undefined : value)),
  );
  return new Set(values.flatMap((text) => text.match(/[A-Za-z0-9_-]{16,}/g) ?? []));
}

function valuesInBoth(one: readonly string[], other: readonly string[]): string[] {
  const known = distinctiveIn(other);
  return [...distinctiveIn(one)].filter((value) => known.has(value) && !ofEverybody.test(value));
}

describe('two cases of one victim', () => {
  it('are two threads that say the same pseudonym, and the logs speak of both', () => {
    expect(cases).toHaveLength(2);
    const subjects = new Set(cases.flatMap(({ envelopes }) => envelopes.map(({ subject }) => subject)));
    expect(subjects.size).toBe(1);
    for (const { thread } of cases) expect(lines().join('\n')).toContain(thread);
  });

  it('have no trace in common', () => {
    const traces = cases.map(
      ({ envelopes }) => new Set(envelopes.map(({ traceparent }) => traceparent?.split('-')[1])),
    );
    expect(traces.map(({ size }) => size)).toEqual([1, 1]);
    expect(new Set(traces.flatMap((trace) => [...trace])).size).toBe(2);
  });
});

describe('the logs of gateway and endpoints', () => {
  it('say in each line nothing but what a line may say', () => {
    const members = lines().flatMap((line) => {
      try {
        return Object.keys(JSON.parse(line) as object);
      } catch {
        return [];
      }
    });
    expect(members.length).toBeGreaterThan(50);
    expect([...new Set(members)].filter((member) => !allowed.includes(member))).toEqual([]);
  });

  it('name neither pseudonym nor trace nor digest nor authorisation', () => {
    const text = lines().join('\n');
    for (const { envelopes } of cases)
      for (const { subject, traceparent, contentdigest, sealdigest, authorization } of envelopes)
        for (const secret of [
          subject,
          traceparent?.split('-')[1],
          traceparent?.split('-')[2],
          contentdigest,
          sealdigest,
          authorization,
        ])
          if (secret !== undefined) expect(text.includes(secret)).toBe(false);
  });

  it('link the two cases by nothing: no value stands in lines of both', () => {
    const [one = [], other = []] = cases.map(({ thread, envelopes }) => {
      const ids = [thread, ...envelopes.map(({ id }) => id)];
      return lines().filter((line) => ids.some((id) => line.includes(id)));
    });
    expect(Math.min(one.length, other.length)).toBeGreaterThan(3);
    expect(valuesInBoth(one, other)).toEqual([]);
    // The search would find what links them.
    const planted = `{"msg":"received","subject":"${cases[0]?.envelopes[0]?.subject}"}`;
    expect(valuesInBoth([...one, planted], [...other, planted])).toEqual([cases[1]?.envelopes[0]?.subject]);
  });
});

describe('files and addresses', () => {
  it('are named after no case and no victim', () => {
    const names = filesBelow(stage.dir).join('\n');
    const { subject } = cases[0]?.envelopes[0] ?? { subject: '' };
    for (const secret of [subject, ...cases.map(({ thread }) => thread)])
      expect(names.includes(secret)).toBe(false);
    expect(names).toContain('gateway.log');
  });

  it('that a party is told lead to its message alone', async () => {
    const rows = await stage.rows<{ routing_key: string; exchange: string }>(
      'gateway',
      'SELECT DISTINCT exchange, routing_key FROM outbox',
    );
    for (const { exchange, routing_key } of rows)
      expect(`${exchange} ${routing_key}`).toMatch(/^valija\.deliver\.v1 [a-z0-9-]+\.(normal|urgent)$/);
    expect(readFileSync(stage.installation.logFile('gateway'), 'utf8')).not.toContain('/v1/');
  });
});
