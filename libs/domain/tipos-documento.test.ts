import { describe, expect, it } from '@jest/globals';
import { tiposDocumento } from './generated/catalogues.js';
import { findTipoDocumento } from './tipos-documento.js';

describe('tipos de documento', () => {
  it('are the seven of the guide of the Ministerio de Salud', () => {
    expect(tiposDocumento.entries.map(({ codigo }) => codigo)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it.each([
    ['1', 'RUN'],
    ['3', 'PASAPORTE'],
    ['4', 'OTRO_DOCUMENTO'],
    ['7', 'OTRO_DOCUMENTO'],
  ])('type %s travels as %s', (codigo, identificacion) => {
    expect(findTipoDocumento(codigo)?.identificacion).toBe(identificacion);
  });

  it("never takes the RUN of a parent for the person's", () => {
    expect(findTipoDocumento('2')?.identificacion).toBe('OTRO_DOCUMENTO');
  });

  it('names every document that travels as another', () => {
    for (const { codigo, identificacion, documento } of tiposDocumento.entries)
      expect({ codigo, named: documento !== null }).toEqual({
        codigo,
        named: identificacion === 'OTRO_DOCUMENTO',
      });
  });

  it('reads no unknown code as another', () => {
    expect(findTipoDocumento('8')).toBeUndefined();
    expect(findTipoDocumento('01')).toBeUndefined();
  });
});
