import { describe, expect, it } from '@jest/globals';
import { heard, lost, unheard } from './live-state.js';

const up = { gateway: 'up', database: 'up', broker: 'up' } as const;

describe('what a page knows of its server', () => {
  it('is since when a service is down, from when that was heard first', () => {
    const first = heard(heard(unheard, 1_000, up), 2_000, { ...up, broker: 'down' });
    const later = heard(first, 9_000, { ...up, broker: 'down' });
    expect(later.downSince).toEqual({ broker: 2_000 });
    expect(heard(later, 10_000, up).downSince).toEqual({});
  });

  it('is of when the server was heard last, once the connection is lost', () => {
    const state = lost(lost(heard(unheard, 5_000, up), 30_000), 60_000);
    expect(state).toMatchObject({ connection: 'lost', downSince: { connection: 5_000 } });
    expect(heard(state, 61_000)).toMatchObject({ connection: 'live', services: up, downSince: {} });
  });
});
