import { describe, expect, it } from '@jest/globals';
import { findEstablecimiento, hospitalesDeUrgencia } from './establecimientos.js';
import { establecimientos, regiones } from './generated/catalogues.js';
import { isComuna } from './territorio.js';

describe('establecimientos', () => {
  it('have DEIS codes of six digits and stand in a commune that exists', () => {
    for (const { codigo, comuna } of establecimientos.entries) {
      expect(codigo).toMatch(/^[0-9]{6}$/);
      expect({ codigo, comuna: isComuna(comuna) }).toEqual({ codigo, comuna: true });
    }
  });

  it('include an emergency hospital of every region', () => {
    for (const { codigo } of regiones.entries)
      expect({ codigo, hospitales: hospitalesDeUrgencia(codigo).length > 0 }).toEqual({
        codigo,
        hospitales: true,
      });
  });

  it('send an emergency to a hospital, never to a CESFAM or a COSAM', () => {
    const tipos = regiones.entries
      .flatMap(({ codigo }) => hospitalesDeUrgencia(codigo))
      .map(({ tipo }) => tipo);
    expect(new Set(tipos)).toEqual(new Set(['HOSPITAL']));
  });

  it('include centres of the three kinds that the Protocolo names', () => {
    expect(new Set(establecimientos.entries.map(({ tipo }) => tipo))).toEqual(
      new Set(['HOSPITAL', 'CESFAM', 'COSAM']),
    );
  });

  it('are found by code, and only those listed', () => {
    expect(findEstablecimiento('111195')).toMatchObject({ tipo: 'HOSPITAL', comuna: '13101' });
    expect(findEstablecimiento('999999')).toBeUndefined();
  });
});
