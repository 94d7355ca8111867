import type { SafDerivacion } from '@valija/contracts';
import { type DelitoCodigo, eligibility, factoresUrgenciaDe, type PersonaDerivable } from '@valija/domain';
import { findUnreleased, ReleaseMatrix, validateContent } from '@valija/messages';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { fixture } from '../fixtures/index.js';
import { schemaOf } from '../schemas/catalogue.js';
import { mergePatch } from '../support/merge-patch.js';
import type { Case, Expectation, Start } from './fixture.js';
import { lint } from './lints.js';
import { readProject } from './project.js';

const matrix = ReleaseMatrix.read();
const project = readProject();

/** Day of the referrals whose eligibility is asked. */
const today = '2026-11-22';

/** What a case begins with, before its change. */
export function startOf({ dataschema, example = 0, saf, persona, delitos }: Start): unknown {
  const starts = [
    dataschema && schemaOf(dataschema).examples?.[example],
    saf && fixture(saf),
    persona,
    delitos,
  ].filter((one) => one !== undefined);
  if (starts.length !== 1) throw new Error(`a case begins with one thing, not ${starts.length}`);
  return structuredClone(starts[0]);
}

/**
 * What comes of a case, told in the words of what it expects; where something else comes of it, in other words. A refusal for
 * two reasons is no refusal for one of them.
 */
export function outcomeOf(start: Start, { change = {}, expect }: Case): unknown {
  if ('lint' in expect) return { ...expect, finds: lint(expect.lint, project, expect.with) };
  const begun = startOf(start);
  if ('diligenciasForenses' in expect) return { diligenciasForenses: forensesOf(begun as DelitoCodigo[]) };
  const document = mergePatch(begun, change);
  if ('lane' in expect || 'untranslatable' in expect) return translationOf(document as SafDerivacion);
  if ('eligible' in expect)
    return { eligible: answerOf(document as PersonaDerivable, expect.eligible.programa) };
  return contentOutcome(start.dataschema ?? '', document, expect);
}

function contentOutcome(dataschema: string, content: unknown, expect: Expectation): unknown {
  const checked = validateContent(dataschema, content);
  if (!checked.ok) {
    const [violation, ...others] = checked.violations;
    return violation && others.length === 0 ? { violation } : { violations: checked.violations };
  }
  const asked =
    'released' in expect ? expect.released : 'unreleased' in expect ? expect.unreleased : undefined;
  if (!asked) return { valid: true };
  const { purpose, kind } = asked;
  const pointers = findUnreleased(dataschema, content, matrix.classesFor(purpose, kind));
  return pointers.length === 0
    ? { released: { purpose, kind } }
    : { unreleased: { purpose, kind, pointers } };
}

function translationOf(document: SafDerivacion): unknown {
  const solicitud = toSolicitud(document);
  if (!solicitud.ok) return { untranslatable: { code: solicitud.code, pointers: solicitud.pointers } };
  return { lane: solicitud.lane, factoresUrgencia: solicitud.content.factoresUrgencia ?? [] };
}

function answerOf(persona: PersonaDerivable, programa: string): unknown {
  return eligibility(persona, today).find((one) => one.programa === programa);
}

function forensesOf(delitos: readonly DelitoCodigo[]): string[] {
  return factoresUrgenciaDe(delitos)
    .filter(({ grupo }) => grupo === 'DILIGENCIA_FORENSE')
    .map(({ codigo }) => codigo);
}
