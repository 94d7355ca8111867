import { describe, expect, it } from '@jest/globals';
import { projectRegistry } from '@valija/messages';
import { asuntos, findAnswerRule, type Side } from './asuntos.js';
import { newestSchemaOf, useOf } from './catalogue.js';
import { findObjection, standingOf, stepOf } from './standing.js';

/** What may be answered now, by a side of a matter. */
function admitted(opening: string, side: Side, ...given: string[]): string[] {
  const asunto = asuntos[opening];
  if (!asunto) throw new Error(`no matter ${opening}`);
  return asunto.answers
    .filter((rule) => findObjection(asunto, rule, side, given) === undefined)
    .map(({ type }) => type);
}

function objection(opening: string, type: string, side: Side, ...given: string[]): string | undefined {
  const found = findAnswerRule(type);
  const asunto = asuntos[opening];
  if (!found || !asunto) throw new Error(`no answer ${type}`);
  return findObjection(asunto, found.rule, side, given)?.code;
}

const standing = (opening: string, side: Side, ...given: string[]): unknown => {
  const found = standingOf(asuntos[opening] as (typeof asuntos)[string], side, given);
  return 'step' in found ? [found.turn, found.step.answers[0]] : found.turn;
};

describe('the matters', () => {
  const rules = Object.entries(asuntos).flatMap(([opening, { reference, answers }]) =>
    answers.map((rule) => ({ opening, reference, rule })),
  );

  it.each(rules.map(({ opening, reference, rule }) => [rule.type, opening, reference, rule] as const))(
    'know a real answer, said by whoever may say it: %s to %s',
    (type, opening, reference, { by, unnamed, to, after = [] }) => {
      const answer = useOf(type);
      const asked = useOf(opening);
      expect(answer).toBeDefined();
      const schema = projectRegistry().schemaOf(newestSchemaOf(type));
      expect(Object.hasOwn(schema?.properties ?? {}, reference)).toBe(!unnamed);
      const speakers = by === 'sender' ? asked?.senders : asked?.recipients;
      expect(speakers?.some((kind) => answer?.senders.includes(kind))).toBe(true);
      if (!to) {
        const hearers = by === 'sender' ? asked?.recipients : asked?.senders;
        expect(hearers?.some((kind) => answer?.recipients.includes(kind))).toBe(true);
      }
      for (const before of after) expect(findAnswerRule(before)?.opening).toBe(opening);
    },
  );

  it('have no answer twice', () => {
    const types = rules.map(({ rule }) => rule.type);
    expect(new Set(types).size).toBe(types.length);
  });

  it('name only their own answers in their steps, and find them again', () => {
    for (const asunto of Object.values(asuntos))
      for (const step of asunto.steps) {
        const types = asunto.answers.map(({ type }) => type);
        expect(types).toEqual(expect.arrayContaining([...step.answers]));
        expect(stepOf(asunto, step.answers)).toBe(step);
      }
  });

  it('are answered by every type whose content names another message', () => {
    const naming = projectRegistry().dataschemas.filter((id) => {
      const properties = Object.keys(projectRegistry().schemaOf(id)?.properties ?? {});
      return properties.some(
        (name) =>
          ['derivacion', 'consulta', 'activacion'].includes(name) ||
          (name === 'instruccion' && !id.includes('emitida')),
      );
    });
    for (const id of naming)
      expect([id, findAnswerRule(id.split(':')[3] ?? '')?.opening]).not.toContain(undefined);
    expect(naming.length).toBeGreaterThan(10);
  });
});

describe('a derivación', () => {
  const opening = 'derivacion.solicitada';
  const acusada = 'derivacion.acusada';
  const aceptada = 'derivacion.aceptada';
  const rechazada = 'derivacion.rechazada';
  const iniciada = 'intervencion.iniciada';
  const reports = ['seguimiento.relevante', 'informe-familia.copiado', 'intervencion.cerrada'];

  it('is acknowledged, decided, reported and closed, in that order', () => {
    expect(admitted(opening, 'recipient')).toEqual([acusada]);
    expect(admitted(opening, 'recipient', acusada)).toEqual([aceptada, rechazada]);
    expect(admitted(opening, 'recipient', acusada, aceptada)).toEqual([iniciada, ...reports]);
    expect(admitted(opening, 'recipient', acusada, aceptada, iniciada)).toEqual([
      'seguimiento.periodico',
      ...reports,
    ]);
    expect(admitted(opening, 'recipient', acusada, aceptada, iniciada, 'intervencion.cerrada')).toEqual([]);
    expect(admitted(opening, 'recipient', acusada, rechazada)).toEqual([]);
  });

  it('is withdrawn by whoever sent it, until it ended, and by nobody else', () => {
    expect(admitted(opening, 'sender')).toEqual(['derivacion.anulada']);
    expect(admitted(opening, 'sender', acusada, aceptada)).toEqual(['derivacion.anulada']);
    expect(admitted(opening, 'sender', acusada, rechazada)).toEqual([]);
    expect(objection(opening, 'derivacion.anulada', 'recipient')).toBe('answer-unfit');
  });

  it('has one decision, and tells every objection by its own code', () => {
    expect(objection(opening, rechazada, 'recipient', acusada, aceptada)).toBe('answer-decided');
    expect(objection(opening, aceptada, 'recipient', acusada, aceptada)).toBe('answer-decided');
    expect(objection(opening, acusada, 'recipient', acusada)).toBe('answer-repeated');
    expect(objection(opening, aceptada, 'recipient')).toBe('answer-too-early');
    expect(objection(opening, acusada, 'recipient', 'derivacion.anulada')).toBe('answer-ended');
    expect(objection(opening, aceptada, 'sender', acusada)).toBe('answer-unfit');
  });

  it('is one side’s turn, then the other’s, then goes on', () => {
    expect(standing(opening, 'recipient')).toEqual(['ours', acusada]);
    expect(standing(opening, 'sender')).toEqual(['theirs', acusada]);
    expect(standing(opening, 'recipient', acusada)).toEqual(['ours', aceptada]);
    expect(standing(opening, 'recipient', acusada, aceptada)).toEqual(['ours', iniciada]);
    expect(standing(opening, 'recipient', acusada, aceptada, iniciada)).toBe('running');
    expect(standing(opening, 'sender', acusada, rechazada)).toBe('none');
  });
});

describe('a request for residence', () => {
  const opening = 'residencia.solicitada';
  const acusada = 'residencia.acusada';
  const requeridos = 'residencia.antecedentes-requeridos';
  const aportados = 'residencia.antecedentes-aportados';

  it('goes back to whoever filed it while papers are asked for', () => {
    expect(standing(opening, 'sender', acusada)).toEqual(['theirs', 'residencia.otorgada']);
    expect(standing(opening, 'sender', acusada, requeridos)).toEqual(['ours', aportados]);
    expect(standing(opening, 'recipient', acusada, requeridos)).toEqual(['theirs', aportados]);
    expect(standing(opening, 'recipient', acusada, requeridos, aportados)).toEqual([
      'ours',
      'residencia.otorgada',
    ]);
    expect(standing(opening, 'recipient', acusada, aportados, requeridos)).toEqual(['theirs', aportados]);
  });
});

describe('a return', () => {
  it('may be given up at any time before it is made, by either side, and never after', () => {
    const desistido = 'retorno.desistido';
    for (const side of ['sender', 'recipient'] as const) {
      expect(objection('retorno.solicitado', desistido, side)).toBeUndefined();
      expect(
        objection('retorno.solicitado', desistido, side, 'retorno.acusado', 'retorno.coordinado'),
      ).toBeUndefined();
      expect(objection('retorno.solicitado', desistido, side, 'retorno.realizado')).toBe('answer-ended');
    }
  });
});
