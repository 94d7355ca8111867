import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playAll } from './played.js';

const names = [
  'traslado-salud',
  'salud-aceptada',
  'salud-rechazada',
  'salud-incompleta',
  'salud-anulada',
  'seguimiento',
] as const;

let played: Awaited<ReturnType<typeof playAll>>;

beforeAll(async () => {
  played = await playAll(names);
}, 240_000);
afterAll(() => played?.stage.close());

describe('stories with two health centres', () => {
  it.each(names)(
    '%s ends as it must: every message with its end, every receipt verified, nothing twice',
    (name) => {
      expect(played.faults[name]).toEqual([]);
    },
  );
});
