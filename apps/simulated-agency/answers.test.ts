import { describe, expect, it } from '@jest/globals';
import type { Envelope } from '@valija/envelope';
import { validateContent } from '@valija/messages';
import { answersTo } from './answers.js';

const asked: Envelope = {
  specversion: '1.0',
  id: '01920000-0000-7000-8000-00000000000a',
  source: 'urn:valija:cl:minpublico:uravit-13',
  recipient: 'urn:valija:cl:pav:rm',
  type: 'cl.valija.derivacion.solicitada',
  dataschema: 'urn:valija:schema:derivacion.solicitada:2.0.0',
  subject: '0123456789abcdef0123456789abcdef',
  correlationid: '01920000-0000-7000-8000-00000000000a',
  time: '2026-11-20T12:00:00.000Z',
  expires: '2026-11-27T12:00:00.000Z',
  lane: 'urgent',
  purpose: 'derivacion-programa',
  legalbasis: 'ley-21057:art-31-b',
  contentdigest: 'x',
  sealdigest: 'x',
};
const prestacion = { tipo: 'PROGRAMA', programa: 'PAV_CAV' } as const;
const about = { agency: 'Programa Apoyo a Víctimas (ejemplo)', now: new Date('2026-11-20T22:30:00.000Z') };

describe('the answers of a simulated agency', () => {
  it('are an acuse and then an acceptance, valid and in the thread of the derivación', () => {
    const decision = { acepta: true, fundamento: 'Ejemplo.' } as const;
    const answers = answersTo(asked, { prestacion }, { ...about, decision });
    expect(answers.map(({ name }) => name)).toEqual(['derivacion.acusada', 'derivacion.aceptada']);
    for (const { name, content, ...rest } of answers) {
      expect(validateContent(`urn:valija:schema:${name}:1.0.0`, content)).toEqual({ ok: true });
      expect(content).toMatchObject({ derivacion: asked.id });
      expect(rest).toEqual({
        recipient: asked.source,
        subject: asked.subject,
        correlationid: asked.correlationid,
        causationid: asked.id,
        lane: 'urgent',
        purpose: asked.purpose,
        legalbasis: asked.legalbasis,
      });
    }
  });

  it.each([
    ['a Friday', '2026-11-20T22:30:00.000Z', '2026-11-23T10:00:00-03:00'],
    ['the day before a holiday', '2026-12-07T12:00:00.000Z', '2026-12-09T10:00:00-03:00'],
    ['a day that is already over in Greenwich', '2027-06-02T03:30:00.000Z', '2027-06-02T10:00:00-04:00'],
  ])('name an hour on the next business day after %s', (_, now, fechaHora) => {
    const decision = { acepta: true, fundamento: 'Ejemplo.' } as const;
    const [, accepted] = answersTo(asked, { prestacion }, { ...about, now: new Date(now), decision });
    expect(accepted.content).toMatchObject({ cita: { fechaHora } });
  });

  it('are an acuse and then a rejection with its ground', () => {
    const decision = { acepta: false, motivo: 'DELITO_FUERA_DE_PERFIL', fundamento: 'Ejemplo.' } as const;
    const [, rejected] = answersTo(asked, { prestacion }, { ...about, decision });
    expect(rejected.name).toBe('derivacion.rechazada');
    expect(rejected.content).toMatchObject({ motivo: 'DELITO_FUERA_DE_PERFIL', fundamento: 'Ejemplo.' });
    expect(validateContent('urn:valija:schema:derivacion.rechazada:1.0.0', rejected.content)).toEqual({
      ok: true,
    });
  });
});
