import { describe, expect, it } from '@jest/globals';
import { type DerivacionSolicitada, projectRegistry } from '@valija/messages';
import { decide } from './decide.js';

const pav = ['PAV_ORIENTACION', 'PAV_CAV'];
const at = '2026-11-20';

function solicitud(
  programa: 'PAV_CAV' | 'CAVI',
  codigo: 'CP_366' | 'CP_411_BIS',
  changes: Partial<DerivacionSolicitada> = {},
): DerivacionSolicitada {
  const [example] =
    projectRegistry().schemaOf('urn:valija:schema:derivacion.solicitada:2.0.0')?.examples ?? [];
  return {
    ...structuredClone(example as DerivacionSolicitada),
    causa: { delitos: [{ regimen: 'VIGENTE', codigo, gradoEjecucion: 'CONSUMADO' }] },
    prestacion: { tipo: 'PROGRAMA', programa },
    detalles: { agresor: 'EXTRAFAMILIAR' },
    ...changes,
  };
}

describe('an official', () => {
  it('accepts whom its programme may take', () => {
    expect(decide(solicitud('PAV_CAV', 'CP_366'), pav, at)).toMatchObject({ acepta: true });
  });

  it('rejects a programme that it does not run', () => {
    expect(decide(solicitud('CAVI', 'CP_366'), pav, at)).toMatchObject({
      acepta: false,
      motivo: 'PROGRAMA_NO_VIGENTE',
    });
  });

  it('rejects what is no programme at all', () => {
    const prestacion = {
      tipo: 'PROTOCOLO_INTERSECTORIAL',
      servicio: { nodo: 'ATENCION_PSICOSOCIAL' },
    } as DerivacionSolicitada['prestacion'];
    expect(decide(solicitud('PAV_CAV', 'CP_366', { prestacion }), pav, at)).toMatchObject({
      motivo: 'PROGRAMA_NO_VIGENTE',
    });
  });

  it('rejects a crime outside the list of the programme, with the reason of the offer', () => {
    const decision = decide(solicitud('PAV_CAV', 'CP_411_BIS'), pav, at);
    expect(decision).toMatchObject({ acepta: false, motivo: 'DELITO_FUERA_DE_PERFIL' });
    expect(decision.fundamento).toMatch(/catálogo/);
  });

  it.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])(
    'with a situación proteccional resuelta %p, accepts a sexual crime within the family: %p',
    (resuelta, acepta) => {
      const detalles = {
        agresor: 'INTRAFAMILIAR',
        ...(resuelta === undefined ? {} : { situacionProteccionalResuelta: resuelta }),
      } as const;
      expect(decide(solicitud('PAV_CAV', 'CP_366', { detalles }), pav, at).acepta).toBe(acepta);
    },
  );

  it('rejects a witness where the programme takes victims', () => {
    const base = solicitud('PAV_CAV', 'CP_366');
    const victima = { ...base.victima, calidad: 'TESTIGO' } as const;
    expect(decide({ ...base, victima }, pav, at)).toMatchObject({ motivo: 'PERSONA_FUERA_DE_PERFIL' });
  });
});
