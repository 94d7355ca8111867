import { describe, expect, it } from '@jest/globals';
import type { NativeCase, NativeCases, NativeClient } from '@valija/adapter-kit';
import { Registros } from './registros.js';

const id = '01920000-0000-7000-8000-000000000301';
const numero = 'MN-2026-000001';

/** A system that has some ingresos of a derivación, and what the adapter noted before. */
function made(numeros: readonly string[], known?: NativeCase) {
  const asked: string[] = [];
  const opened: string[] = [];
  const native = {
    look: async (path: string) => {
      asked.push(path);
      const registradoEl = '2026-11-20T10:00:00Z';
      return {
        ingresos: numeros.map((numeroIngreso) => ({
          ...{ numeroIngreso, referencia: id, registradoEl, estado: 'ING' },
        })),
      };
    },
  } as unknown as NativeClient;
  const cases = {
    find: async () => known,
    open: async (message: string, number: string) => {
      opened.push(`${message} ${number}`);
    },
  } as unknown as NativeCases;
  return { asked, opened, registros: new Registros(native, cases) };
}

describe('the case that an event is about', () => {
  it('is the one that was noted, and nobody is asked', async () => {
    const known = { messageId: id, closedBy: 'x' };
    const { asked, registros } = made([], known);
    expect(await registros.find('ingreso', numero, id)).toBe(known);
    expect(asked).toEqual([]);
  });

  it('is looked up where the system was quicker to speak than to answer, and noted', async () => {
    const { asked, opened, registros } = made([numero]);
    expect(await registros.find('ingreso', numero, id)).toEqual({ messageId: id, closedBy: null });
    expect(asked).toEqual([`/ingresos?referencia=${id}`]);
    expect(opened).toEqual([`${id} ${numero}`]);
  });

  it.each([[[]], [['MN-2026-000009']]])(
    'is none where the system has %j of that reference',
    async (numeros) => {
      const { opened, registros } = made(numeros);
      await expect(registros.find('ingreso', numero, id)).rejects.toMatchObject({
        code: 'thread-unknown',
        pointers: ['/referencia'],
      });
      expect(opened).toEqual([]);
    },
  );
});
