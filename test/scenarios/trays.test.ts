import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playAll } from './played.js';

const names = [
  'plan-vigente',
  'familia-coincidente',
  'protocolo-sml',
  'protocolo-trata',
  'retorno-asistido',
  'estadistica',
  'autorizacion-revocada',
] as const;

let played: Awaited<ReturnType<typeof playAll>>;

beforeAll(async () => {
  played = await playAll(names);
}, 240_000);
afterAll(() => played?.stage.close());

describe('stories with institutions that work in a tray', () => {
  it.each(names)(
    '%s ends as it must: every message with its end, every receipt verified, nothing twice',
    (name) => {
      expect(played.faults[name]).toEqual([]);
    },
  );
});
