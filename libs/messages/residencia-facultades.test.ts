import { describe, expect, it } from '@jest/globals';
import type { ClaseInstitucion } from '@valija/domain';
import { findFilerObjection, mayFileResidencia, projectRegistry, residenciaFacultades } from './index.js';

type Pedido = Parameters<typeof findFilerObjection>[1];
type Subcategoria = Pedido['subcategoria'];
type PresentadaPor = Pedido['presentadaPor'];

const objection = (
  kind: ClaseInstitucion | undefined,
  subcategoria: Subcategoria,
  presentadaPor: PresentadaPor,
) => findFilerObjection(kind, { subcategoria, presentadaPor } as Pedido);

describe('who may file a request for residence', () => {
  it.each([
    ['ministerio-publico', 'TRATA', 'MIEMBRO_MESA'],
    ['pav', 'TRATA', 'MIEMBRO_MESA'],
    ['organismo-colaborador', 'TRATA', 'MIEMBRO_MESA'],
    ['ministerio-publico', 'TRAFICO_MIGRANTES', 'MINISTERIO_PUBLICO'],
    ['ministerio-publico', 'VIOLENCIA_INTRAFAMILIAR_O_GENERO', 'MINISTERIO_PUBLICO'],
    ['tribunal-familia', 'VIOLENCIA_INTRAFAMILIAR_O_GENERO', 'TRIBUNAL'],
    ['salud', 'EMBARAZO', 'MINISTERIO_SALUD'],
    ['proteccion-ninez', 'NNA', 'PROTECCION_NINEZ'],
  ] as const)('%s files %s as %s', (kind, subcategoria, presentadaPor) => {
    expect(objection(kind, subcategoria, presentadaPor)).toBeUndefined();
  });

  it.each([
    ['pav', 'TRAFICO_MIGRANTES', 'MINISTERIO_PUBLICO'],
    ['pav', 'VIOLENCIA_INTRAFAMILIAR_O_GENERO', 'TRIBUNAL'],
    ['ministerio-publico', 'EMBARAZO', 'MINISTERIO_SALUD'],
    ['ministerio-publico', 'NNA', 'PROTECCION_NINEZ'],
    ['tribunal-familia', 'TRATA', 'MIEMBRO_MESA'],
    ['consulado', 'TRATA', 'MIEMBRO_MESA'],
    [undefined, 'TRATA', 'MIEMBRO_MESA'],
  ] as const)('%s does not file %s, whatever it says to be', (kind, subcategoria, presentadaPor) => {
    expect(objection(kind, subcategoria, presentadaPor)).toBe('/solicitud/subcategoria');
  });

  it.each([
    ['ministerio-publico', 'VIOLENCIA_INTRAFAMILIAR_O_GENERO', 'TRIBUNAL'],
    ['proteccion-ninez', 'NNA', 'REINSERCION_SOCIAL_JUVENIL'],
  ] as const)('%s may file %s, but not as %s', (kind, subcategoria, presentadaPor) => {
    expect(objection(kind, subcategoria, presentadaPor)).toBe('/solicitud/presentadaPor');
  });

  it('says of a kind what it may file at all', () => {
    expect(mayFileResidencia('pav', 'TRATA')).toBe(true);
    expect(mayFileResidencia('pav', 'NNA')).toBe(false);
    expect(mayFileResidencia('ministerio-publico', 'VIOLENCIA_INTRAFAMILIAR_O_GENERO')).toBe(true);
  });

  it('has an answer for every subcategory and filer of the schema, and for no other', () => {
    const { solicitud } =
      projectRegistry().schemaOf('urn:valija:schema:residencia.solicitada:0.1.0')?.properties ?? {};
    const filers = (
      solicitud.oneOf as { properties: Record<string, { const?: string; enum?: string[] }> }[]
    ).map(({ properties: { subcategoria, presentadaPor } }) => [
      subcategoria?.const,
      presentadaPor?.enum ?? [presentadaPor?.const],
    ]);
    expect(Object.fromEntries(filers)).toEqual(
      Object.fromEntries(
        Object.entries(residenciaFacultades).map(([name, entitled]) => [name, Object.keys(entitled)]),
      ),
    );
  });
});
