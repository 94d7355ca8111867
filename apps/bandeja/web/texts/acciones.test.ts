import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { sayAct, sayPurpose } from './acciones.js';

const { messages }: { messages: Readonly<Record<string, { readonly purposes: readonly string[] }>> } =
  JSON.parse(readFileSync(new URL('../../../../contracts/messages.json', import.meta.url), 'utf8'));

describe('what an official reads in place of a code', () => {
  it('has words for every purpose of the catalogue', () => {
    for (const code of Object.values(messages).flatMap(({ purposes }) => purposes))
      expect(sayPurpose(code)).not.toBe(code);
  });

  it('says what is done, and the name of a type that it does not know', () => {
    expect(sayAct({ type: 'residencia.otorgada', titulo: 'Residencia otorgada' })).toBe(
      'Otorgar la residencia…',
    );
    expect(sayAct({ type: 'otra.cosa', titulo: 'Otra cosa' })).toBe('Otra cosa…');
  });
});
