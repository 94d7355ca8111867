import { beforeEach, describe, expect, it } from '@jest/globals';
import { Circuit } from './circuit.js';

let now = 0;
let circuit: Circuit;
beforeEach(() => {
  now = 1_000_000;
  circuit = new Circuit(() => now);
});

const fail = (times: number): void => {
  for (let i = 0; i < times; i++) circuit.fail(`m${i}`);
};
const held = { kind: 'hold', code: 'native-unavailable', forMs: 3_600_000 };

describe('a circuit', () => {
  it('lets everything pass until the fifth failure in a row', () => {
    fail(4);
    expect(circuit.judge('a')).toBeUndefined();
    expect(circuit.report).toBeNull();
    circuit.fail('a');
    expect(circuit.judge('b')).toEqual(held);
    expect(circuit.report).toMatchObject({ state: 'open', nextTryAt: new Date(now + 10_000).toISOString() });
  });

  it('counts only failures between which nothing was done', () => {
    fail(4);
    expect(circuit.succeed()).toBe(false);
    fail(4);
    expect(circuit.judge('a')).toBeUndefined();
  });

  it('lets one message probe when its wait ends, and holds all others meanwhile', () => {
    fail(5);
    now += 9_999;
    expect(circuit.judge('a')).toEqual(held);
    now += 1;
    expect(circuit.judge('a')).toBeUndefined();
    expect(circuit.judge('b')).toEqual(held);
    // The probe itself, opened again, still is the probe.
    expect(circuit.judge('a')).toBeUndefined();
    expect(circuit.report?.state).toBe('half-open');
    expect(circuit.succeed()).toBe(true);
    expect(circuit.judge('b')).toBeUndefined();
    expect(circuit.report).toBeNull();
  });

  it('waits twice as long after each probe that fails, up to a minute, and says since when', () => {
    fail(5);
    const since = circuit.report?.since;
    const waits = [10_000, 20_000, 40_000, 60_000, 60_000];
    for (const wait of waits) {
      expect(Date.parse(circuit.report?.nextTryAt ?? '') - now).toBe(wait);
      now += wait;
      circuit.judge('probe');
      circuit.fail('probe');
    }
    expect(circuit.report?.since).toBe(since);
  });

  it('waits at least as long as the system asks', () => {
    for (let i = 0; i < 5; i++) circuit.fail(`m${i}`, 90_000);
    now += 89_999;
    expect(circuit.isDue).toBe(false);
    now += 1;
    expect(circuit.isDue).toBe(true);
  });

  it('is not reopened by what was in work when it opened', () => {
    fail(5);
    const before = circuit.report;
    now += 500;
    circuit.fail('late');
    expect(circuit.report).toEqual(before);
  });

  it('lets another probe where the first told nothing of the system', () => {
    fail(5);
    now += 10_000;
    circuit.judge('a');
    circuit.forget('a');
    expect(circuit.judge('b')).toBeUndefined();
  });

  it('probes at once where a person asks', () => {
    fail(5);
    circuit.tryNow();
    expect(circuit.judge('a')).toBeUndefined();
  });
});
