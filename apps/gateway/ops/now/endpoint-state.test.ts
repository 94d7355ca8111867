import { describe, expect, it } from '@jest/globals';
import { type EndpointFacts, stateOf } from './endpoint-state.js';

const now = new Date('2026-11-22T14:00:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1_000);
const quiet: EndpointFacts = { pausedAt: null, reportedAt: ago(10), circuitSince: null, busySince: null };
const state = (changes: Partial<EndpointFacts>) =>
  stateOf({ ...quiet, ...changes }, { now, silenceMs: 120_000 });

describe('how an endpoint is', () => {
  it.each([
    ['up to date where nothing waits', {}, 'up-to-date', null],
    ['working since the oldest that is open', { busySince: ago(5) }, 'working', ago(5)],
    ['circuit open before working', { circuitSince: ago(60), busySince: ago(90) }, 'circuit-open', ago(60)],
    ['silent whatever it said last', { reportedAt: ago(121), circuitSince: ago(300) }, 'silent', ago(121)],
    ['not silent yet at its limit', { reportedAt: ago(120) }, 'up-to-date', null],
    ['unknown where it never reported', { reportedAt: null, busySince: ago(5) }, 'unknown', null],
    ['paused before all else', { pausedAt: ago(1), reportedAt: null }, 'paused', ago(1)],
  ])('is %s', (_what, changes, expected, since) => {
    expect(state(changes)).toEqual({ state: expected, since });
  });
});
