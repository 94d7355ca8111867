import { describe, expect, it } from '@jest/globals';
import { periodOf } from './period.js';

describe('the days that an address names', () => {
  it('are asked for whole, up to the last moment of the last one', () => {
    expect(periodOf(new URLSearchParams('desde=2026-11-01&hasta=2026-11-22'))).toEqual({
      from: '2026-11-01T03:00:00.000Z',
      to: '2026-11-23T03:00:00.000Z',
    });
  });

  it('are open where one is missing or is no day', () => {
    expect(periodOf(new URLSearchParams('hasta=2026-07-01'))).toEqual({ to: '2026-07-02T04:00:00.000Z' });
    expect(periodOf(new URLSearchParams('desde=ayer&hasta='))).toEqual({});
  });
});
