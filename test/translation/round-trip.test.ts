import { describe, expect, it } from '@jest/globals';
import { loadContract } from '@valija/contracts';
import { validateContent } from '@valija/messages';
import { toAceptacion, toAcuse, toRechazo } from '../../apps/adapter-fiscalia/derivacion/novedad.js';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { type EventoRespuesta, toRespuesta } from '../../apps/adapter-ninez/respuesta.js';
import { toIngreso } from '../../apps/adapter-ninez/translate.js';
import { acceptedByNinez, canariesOf, fixture } from '../fixtures/index.js';

const saf = loadContract('saf');
const ninez = loadContract('ninez');
const id = '01920000-0000-7000-8000-000000000001';
const answerId = '01920000-0000-7000-8000-000000000002';

/** What Mejor Niñez's system says about an ingreso, once in each way. */
const eventos: EventoRespuesta[] = (() => {
  const about = {
    idEvento: '01920000-0000-7000-8000-0000000000e1',
    referencia: id,
    numeroIngreso: 'MN-2026-000001',
    ocurridoEl: '2026-11-20T12:00:00-03:00',
    unidad: { nombre: 'PRM Ficticio' },
  };
  const fundamento = 'Ejemplo.';
  const horaAtencion = {
    inicio: '2026-11-23T10:00:00-03:00',
    sede: 'PRM Ficticio',
    direccion: 'Calle Ficticia 1',
  };
  return [
    { tipo: 'INGRESO_ACUSADO', ...about },
    { tipo: 'INGRESO_ACEPTADO', ...about, pertinencia: true, factibilidad: true, fundamento, horaAtencion },
    { tipo: 'INGRESO_RECHAZADO', ...about, causalRechazo: 'RZ01', fundamento },
  ];
})();

function solicitudOf(name: (typeof acceptedByNinez)[number]) {
  const solicitud = toSolicitud(fixture(name));
  if (!solicitud.ok) throw new Error(solicitud.code);
  return solicitud;
}

describe.each(acceptedByNinez.map((name) => [name]))('the fixture %s', (name) => {
  it('goes from SAF over a valid message to an ingreso that Mejor Niñez takes', () => {
    const { content, lane } = solicitudOf(name);
    expect(validateContent('urn:valija:schema:derivacion.solicitada:2.0.0', content)).toEqual({ ok: true });
    const ingreso = toIngreso({ id, lane }, content);
    expect(ninez.validateRequest('registrarIngreso', ingreso)).toEqual({ ok: true });
  });

  it('arrives with the names, documents and addresses that SAF wrote', () => {
    const { content, lane } = solicitudOf(name);
    const arrived = JSON.stringify(toIngreso({ id, lane }, content));
    const document = fixture(name);
    for (const text of [
      document.sujeto.nombres,
      document.sujeto.nombreSocial,
      document.adulto?.nombres,
      document.sujeto.domicilio?.calle,
      document.ruc,
      document.observaciones,
    ]) {
      if (text) expect(arrived).toContain(text);
    }
    expect(canariesOf(document).filter((text) => arrived.includes(text)).length).toBeGreaterThan(1);
  });
});

describe('the way back', () => {
  it.each(eventos.map((evento) => [evento.tipo, evento] as const))(
    '%s reaches SAF as a novedad it takes',
    (_, evento) => {
      expect(ninez.validateRequest('informarEvento', evento)).toEqual({ ok: true });
      const respuesta = toRespuesta(evento);
      if (!respuesta.ok) throw new Error(respuesta.code);
      expect(validateContent(`urn:valija:schema:${respuesta.name}:1.0.0`, respuesta.content)).toEqual({
        ok: true,
      });
      const novedad =
        respuesta.name === 'derivacion.acusada'
          ? toAcuse(answerId, respuesta.content)
          : respuesta.name === 'derivacion.aceptada'
            ? toAceptacion(answerId, respuesta.content)
            : toRechazo(answerId, respuesta.content);
      expect(saf.validateRequest('registrarNovedad', novedad)).toEqual({ ok: true });
      expect(novedad).toMatchObject({ idMensaje: answerId, numeroIngreso: 'MN-2026-000001' });
    },
  );
});
