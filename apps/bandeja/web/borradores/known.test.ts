import { describe, expect, it } from '@jest/globals';
import type { BandejaSchemas } from '../api.js';
import { asksForOther, withProgramme } from './draft-words.js';
import { knownOfAnswer, knownOfEarlier } from './known.js';

/** A message as a page has it. All persons are fictitious. */
const message = (content: object, more: object = {}) =>
  ({
    id: 'm1',
    time: '2026-11-20T13:00:00.000Z',
    counterpart: { urn: 'urn:valija:cl:pav:rm', name: 'PAV (ejemplo)' },
    thread: [],
    content,
    ...more,
  }) as unknown as BandejaSchemas['Message'];

describe('what an answer knows of what it answers', () => {
  it('is the subcategory of a permit and what the law says of it, and never how long it lasts', () => {
    const opening = message({ solicitud: { subcategoria: 'NNA' } }, { numeroPropio: 'R-1' });
    expect(knownOfAnswer('residencia.otorgada', opening, '2026-11-22')).toEqual({
      numeroSolicitud: 'R-1',
      permiso: {
        subcategoria: 'NNA',
        habilitaTrabajar: true,
        exentoDePago: true,
        sinMultas: true,
        vigenciaDesde: '2026-11-22',
      },
    });
  });

  it('is who the child is, in a follow-up, without the identification that its form has no place for', () => {
    const opening = message({
      victima: {
        calidad: 'VICTIMA',
        identificacion: { tipo: 'SIN_DOCUMENTO' },
        nombre: { nombres: 'Ficticia' },
      },
      causa: { ruc: '2600000001-8', delitos: [] },
    });
    expect(knownOfAnswer('seguimiento.periodico', opening, '2026-11-22')).toEqual({
      formulario: { victima: { nombre: { nombres: 'Ficticia' }, ruc: '2600000001-8' } },
    });
  });

  it('is the request for papers that was asked last', () => {
    const thread = [
      { id: 'a', type: 'residencia.antecedentes-requeridos' },
      { id: 'b', type: 'residencia.antecedentes-requeridos' },
    ];
    expect(knownOfAnswer('residencia.antecedentes-aportados', message({}, { thread }), '')).toEqual({
      requerimiento: 'b',
    });
  });
});

describe('a further message of the same person', () => {
  it('takes over the person and the reasons, not the prestación nor the number of the form', () => {
    const earlier = { folio: 'F-1', fechaEmision: 'x', victima: { edad: 12 }, prestacion: {}, causa: {} };
    expect(
      knownOfEarlier('derivacion.solicitada', message(earlier, { type: 'derivacion.solicitada' })),
    ).toEqual({
      victima: { edad: 12 },
      causa: {},
    });
  });
});

describe('the residence of whom a derivación is about', () => {
  it('takes over the person as the request names her, and her nationality', () => {
    const victima = { calidad: 'VICTIMA', edad: 34, nacionalidad: 'BO' };
    const earlier = message({ victima, causa: {} }, { type: 'derivacion.solicitada' });
    expect(knownOfEarlier('residencia.solicitada', earlier)).toEqual({
      persona: { edad: 34, nacionalidad: 'BO' },
      nacionalidad: { situacion: 'CONOCIDA', pais: 'BO' },
    });
  });
});

describe('whom a derivación goes to', () => {
  const programme = (programa: string) => ({ prestacion: { tipo: 'PROGRAMA', programa } });

  it('says its programme in the form too', () => {
    expect(withProgramme('derivacion.solicitada', {}, 'PRM')).toEqual(programme('PRM'));
  });

  it('keeps what is written for a node of the Protocolo', () => {
    const written = { prestacion: { tipo: 'PROTOCOLO_INTERSECTORIAL', servicio: { nodo: 'SALUD' } } };
    expect(withProgramme('derivacion.solicitada', written, undefined)).toEqual(written);
    expect(withProgramme('derivacion.solicitada', programme('PRM'), undefined)).toEqual({
      prestacion: { tipo: 'PROTOCOLO_INTERSECTORIAL' },
    });
  });

  it('is chosen anew where the form asks for another programme, and for nothing else', () => {
    const asks = (one: object, other: object) =>
      asksForOther('derivacion.solicitada', { ...one }, { ...other });
    expect(asks(programme('PRM'), programme('PEE'))).toBe(true);
    expect(asks(programme('PRM'), { ...programme('PRM'), folio: 'F-2' })).toBe(false);
  });
});
