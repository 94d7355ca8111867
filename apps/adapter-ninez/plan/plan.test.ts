import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadContract, type NinezSchemas } from '@valija/contracts';
import { type PlanConsultado, projectRegistry, validateContent } from '@valija/messages';
import { toConsulta } from './consulta.js';
import { toPlanInformado } from './informe.js';

const ninez = loadContract('ninez');
const id = '01920000-0000-7000-8000-000000000004';
const schema = (name: string) => `urn:valija:schema:${name}:1.0.0`;
const examples: PlanConsultado[] = structuredClone(
  projectRegistry().schemaOf(schema('plan.consultado'))?.examples ?? [],
);

/** The contract's own examples of events, by name. */
function eventoOf(name: string): NinezSchemas['EventoConsultaRespondida'] {
  const file = join(import.meta.dirname, '../../../contracts/ninez.openapi.json');
  const { post } = JSON.parse(readFileSync(file, 'utf8')).webhooks.eventoDeIngreso;
  return post.requestBody.content['application/json'].examples[name].value;
}

describe('a question about a plan in force', () => {
  it('is one as the contract describes it, whatever is known of the person', () => {
    for (const content of examples) {
      const consulta = toConsulta({ id, lane: 'normal' }, content);
      expect(ninez.validateRequest('registrarConsultaPlan', consulta)).toEqual({ ok: true });
    }
  });

  it('carries who asks, of whom, for which needs, and what is known', () => {
    expect(toConsulta({ id, lane: 'urgent' }, examples[0] as PlanConsultado)).toMatchObject({
      referencia: id,
      prioridad: 'URGENTE',
      consultadoPor: { unidad: 'URAVIT de ejemplo', profesional: 'Profesional Ficticia Lenga' },
      sujetoAtencion: {
        documento: { tipo: 'RUN', valor: '45100301-1' },
        nombres: 'Quillay Ficticia',
        fechaNac: '2014-05-09',
      },
      necesidades: ['NC01', 'NC06'],
      planConocido: { entidad: 'Centro Ficticio Los Boldos', celular: '+56 2 0000 0303' },
      causaProteccional: { rit: 'P-301-2026' },
    });
  });

  it('has no place for where the person lives: it is found out before it is sent', () => {
    const content = examples[0] as PlanConsultado;
    const victima = { ...content.victima, telefono: '+56 9 0000 0000' };
    const consulta = toConsulta({ id, lane: 'normal' }, { ...content, victima });
    expect(ninez.validateRequest('registrarConsultaPlan', consulta).ok).toBe(false);
  });
});

describe('the answer to it', () => {
  it.each([
    ['sinPlan', { tipo: 'SIN_PLAN' }],
    ['planCubre', { tipo: 'PLAN_CUBRE', plan: { institucion: 'Centro Ficticio Los Boldos' } }],
    ['planNoCubre', { tipo: 'PLAN_NO_CUBRE', porComplementar: ['REPRESENTACION_JURIDICA'] }],
  ])('%s becomes a valid plan.informado', (name, resultado) => {
    const informado = toPlanInformado(eventoOf(name));
    if (!informado.ok) throw new Error(informado.code);
    expect(informado.content).toMatchObject({ consulta: id, resultado });
    expect(validateContent(schema('plan.informado'), informado.content)).toEqual({ ok: true });
  });

  it.each([
    [{ resultado: 'XX' }, 'native-code-unknown', ['/resultado']],
    [{ porComplementar: ['NC06', 'NC99'] }, 'native-code-unknown', ['/porComplementar/1']],
    [{ plan: undefined }, 'schema-violation', ['/plan']],
    [{ porComplementar: undefined }, 'schema-violation', ['/porComplementar']],
    [{ resultado: 'SP' }, 'schema-violation', ['/plan']],
  ])('with %j is not guessed', (change, code, pointers) => {
    const evento = { ...eventoOf('planNoCubre'), ...change } as NinezSchemas['EventoConsultaRespondida'];
    expect(toPlanInformado(evento)).toEqual({ ok: false, code, pointers });
  });
});
