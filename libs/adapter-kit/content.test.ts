import { describe, expect, it } from '@jest/globals';
import type { Agreement, Party } from '@valija/directory';
import { dataClasses, projectRegistry, ReleaseMatrix } from '@valija/messages';
import { liftContent, lowerContent, type ReleaseTerms } from './content.js';

const v1 = 'urn:valija:schema:derivacion.solicitada:1.0.0';
const v2 = 'urn:valija:schema:derivacion.solicitada:2.0.0';
const [old] = projectRegistry().schemaOf(v1)?.examples ?? [];
const [recent, service] = projectRegistry().schemaOf(v2)?.examples ?? [];

/** Terms under which everything lawful goes to Mejor Niñez, but for what the test changes. */
function termsOf(change: {
  accepts?: string[];
  kind?: string;
  purpose?: string;
  release?: readonly string[];
}): ReleaseTerms {
  const { accepts = [v1, v2], kind = 'proteccion-ninez', purpose = 'derivacion-programa' } = change;
  return {
    agreement: { purpose, release: change.release ?? dataClasses } as Agreement,
    recipient: { urn: 'urn:valija:cl:ejemplo:uno', kind, accepts } as unknown as Party,
    matrix: ReleaseMatrix.read(),
  };
}

/** The code and pointers of the refusal, or nothing where there is none. */
function refusalOf(work: () => unknown): { code?: string; pointers?: readonly string[] } {
  try {
    work();
    return {};
  } catch (error) {
    const { code, pointers } = error as { code: string; pointers: readonly string[] };
    return { code, pointers };
  }
}

describe('what a sender seals', () => {
  it('is in the newest version that the recipient lists', () => {
    expect(lowerContent('derivacion.solicitada', recent, termsOf({})).dataschema).toBe(v2);
    expect(lowerContent('derivacion.solicitada', recent, termsOf({ accepts: [v1] })).dataschema).toBe(v1);
  });

  it('is refused where the recipient lists no version of the type', () => {
    const accepts = ['urn:valija:schema:derivacion.acusada:1.0.0'];
    expect(
      refusalOf(() => lowerContent('derivacion.solicitada', recent, termsOf({ accepts }))),
    ).toMatchObject({
      code: 'unknown-version',
    });
  });

  it('is refused where the recipient’s version has no words for it, with a pointer', () => {
    const terms = termsOf({ accepts: [v1] });
    expect(refusalOf(() => lowerContent('derivacion.solicitada', service, terms))).toEqual({
      code: 'version-inexpressible',
      pointers: ['/prestacion/tipo'],
    });
  });

  it('is refused where it is not valid in its own version', () => {
    expect(refusalOf(() => lowerContent('derivacion.solicitada', old, termsOf({})))).toMatchObject({
      code: 'schema-violation',
    });
  });

  it.each([
    ['to a kind of party that may not have it', { kind: 'secretaria-mitp' }],
    ['to an unknown kind of party', { kind: 'constructor' }],
    ['for a purpose that does not allow it', { purpose: 'plazos' }],
    ['for an unknown purpose', { purpose: 'curiosidad' }],
    ['under an agreement that narrows it', { release: ['administrativo', 'texto-libre'] }],
  ])('is not released %s', (_what, change) => {
    const refusal = refusalOf(() => lowerContent('derivacion.solicitada', recent, termsOf(change)));
    expect(refusal.code).toBe('release-denied');
    expect(refusal.pointers).toContain('/victima/identificacion/tipo');
  });

  it('is not released by an agreement that lists more than the law does', () => {
    const terms = termsOf({ purpose: 'plazos', release: dataClasses });
    expect(refusalOf(() => lowerContent('derivacion.solicitada', recent, terms)).code).toBe('release-denied');
  });
});

describe('what a recipient reads', () => {
  it('is lifted to the newest version', () => {
    expect(liftContent({ dataschema: v1, content: old }, termsOf({}))).toMatchObject({
      prestacion: { tipo: 'PROGRAMA', programa: 'PRM' },
      causa: { delitos: [{ regimen: 'VIGENTE' }] },
    });
    expect(liftContent({ dataschema: v2, content: recent }, termsOf({}))).toEqual(recent);
  });

  it('is held against the release matrix again', () => {
    const terms = termsOf({ kind: 'policia' });
    expect(refusalOf(() => liftContent({ dataschema: v1, content: old }, terms)).code).toBe('release-denied');
  });

  it('is refused where the newest version would not take it: a link has no place in a text', () => {
    const content = { ...old, observacionesMotivo: 'Ver https://ejemplo.invalid/video' };
    expect(refusalOf(() => liftContent({ dataschema: v1, content }, termsOf({})))).toEqual({
      code: 'schema-violation',
      pointers: ['/observacionesMotivo'],
    });
  });
});
