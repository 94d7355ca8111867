import { describe, expect, it } from '@jest/globals';
import { isTexto } from './texto.js';

describe('a free text', () => {
  it.each(['Se requiere ingreso.', 'Cita a las 10:00 / lunes', 'P. ej.: acompaña la tía\ny el profesor'])(
    'may be %p',
    (text) => {
      expect(isTexto(text)).toBe(true);
    },
  );

  it.each(['', ' \n\t', 'ver https://ejemplo.cl/v/1', 'sftp://x', 'en www.ejemplo.cl'])(
    'may not be %p: it is blank or leads elsewhere',
    (text) => {
      expect(isTexto(text)).toBe(false);
    },
  );
});
