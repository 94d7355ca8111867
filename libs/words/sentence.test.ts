import { describe, expect, it } from '@jest/globals';
import { counted } from './count.js';
import { link, listed, moment, plain, say, strong, together } from './sentence.js';

describe('a sentence', () => {
  it('is made of words and of pieces that say more when one points at them', () => {
    const who = strong('Mejor Niñez RM', 'Servicio Nacional de Protección Especializada');
    const sentence = say`La tiene ${who} ${moment('desde las 10:42', '2026-11-22T13:42:00Z')}.`;
    expect(plain(sentence)).toBe('La tiene Mejor Niñez RM desde las 10:42.');
    expect(sentence).toEqual([
      'La tiene ',
      who,
      ' ',
      { kind: 'moment', text: 'desde las 10:42', at: '2026-11-22T13:42:00Z' },
      '.',
    ]);
  });

  it('takes sentences into itself and stands beside others', () => {
    const inner = say`${link('3 fallas', '/fallas')} abiertas`;
    expect(plain(together(say`Hay ${inner}.`, undefined, say`Nada más.`))).toBe(
      'Hay 3 fallas abiertas. Nada más.',
    );
  });

  it('names several in a row, with «e» before the sound of an i', () => {
    expect(plain(listed([]))).toBe('');
    expect(plain(listed(['PDI']))).toBe('PDI');
    expect(plain(listed(['PDI', 'PAV', 'CAJ']))).toBe('PDI, PAV y CAJ');
    expect(plain(listed(['PAV', 'Interpol']))).toBe('PAV e Interpol');
    expect(plain(listed(['PAV', strong('Hielo')]))).toBe('PAV y Hielo');
  });

  it('counts as one writes it in Chile', () => {
    expect(counted(1, 'mensaje', 'mensajes')).toBe('1 mensaje');
    expect(counted(0, 'mensaje', 'mensajes')).toBe('0 mensajes');
    expect(counted(1204, 'mensaje', 'mensajes')).toBe('1.204 mensajes');
    expect(counted(10_030, 'mensaje', 'mensajes')).toBe('10.030 mensajes');
  });
});
