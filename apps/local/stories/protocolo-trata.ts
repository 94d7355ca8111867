import { castWith } from '../programs.js';
import { example, newFolio } from './example.js';
import { prestaciones } from './prestaciones.js';
import type { Said, Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** F6: an NGO activates the Protocolo; PAV coordinates. @see Protocolo Intersectorial, fases de activación, valoración e intervención */
export const protocoloTrata: Scenario = {
  title:
    'Una ONG activa el Protocolo Intersectorial y PAV coordina a la vez alojamiento, salud, asistencia jurídica y residencia de una víctima',
  cast: castWith(
    ['hospital', 'cesfam', 'sermig'],
    ['bandeja-pav', 'bandeja-sernameg', 'bandeja-caj', 'bandeja-ong', 'mesa'],
  ),
  says: [
    { type: 'protocolo.activado', from: 'ong', to: 'pav', lane: 'normal' },
    { type: 'protocolo.activado', from: 'ong', to: 'mesa', lane: 'normal' },
    { type: 'protocolo.acusado', from: 'pav', to: 'ong', lane: 'normal' },
    { type: 'protocolo.acusado', from: 'mesa', to: 'ong', lane: 'normal' },
    ...['sernameg', 'salud', 'caj'].flatMap((to): Said[] => [
      { type: 'derivacion.solicitada', from: 'pav', to, lane: 'normal' },
      { type: 'derivacion.acusada', from: to, to: 'pav', lane: 'normal' },
      { type: 'derivacion.aceptada', from: to, to: 'pav', lane: 'normal' },
    ]),
    { type: 'residencia.solicitada', from: 'pav', to: 'sermig', lane: 'normal' },
    { type: 'residencia.acusada', from: 'sermig', to: 'pav', lane: 'normal' },
    { type: 'residencia.avisada', from: 'sermig', to: 'mesa', lane: 'normal' },
    { type: 'residencia.otorgada', from: 'sermig', to: 'pav', lane: 'normal' },
    { type: 'valoracion.informada', from: 'pav', to: 'sernameg', lane: 'normal' },
  ],
  holds: { cesfam: ['DERIVACION', 'CITA'], sermig: ['SOLICITUD', 'DOCUMENTO', 'DOCUMENTO'] },
  async play(stage) {
    const { activacion, subject } = await activate(stage);
    await stage.order('cesfam', 'decision', { accion: 'aceptar' });
    await stage.order('sermig', 'decision', { accion: 'otorgar' });
    await Promise.all(prestaciones.map((play) => play(stage, subject)));
    const valoracion = example('valoracion.informada-0.1.0-1', { activacion: undefined });
    await stage
      .tray('pav')
      .answer(activacion, 'valoracion.informada', valoracion, 'urn:valija:cl:sernameg:rm');
    await stage.tray('sernameg').arrived('valoracion.informada');
  },
};

/** The NGO tells PAV and the technical secretariat, both acknowledge, and all speak of the victim under one pseudonym. */
async function activate(stage: Stage): Promise<{ activacion: string; subject: string }> {
  const [ong, pav] = [stage.tray('ong'), stage.tray('pav')];
  const content = example('protocolo.activado-1.0.0-1', {
    folio: newFolio('PI'),
    activante: { institucion: 'Corporación Acogida (ficticia)', unidad: 'Equipo de calle' },
  });
  const told = await ong.send({ type: 'protocolo.activado', recipient: 'urn:valija:cl:pav:rm', content });
  const { id: activacion, subject } = told;
  const toldToo = await ong.send({
    type: 'protocolo.activado',
    recipient: 'urn:valija:cl:mitp:secretaria',
    subject,
    // The secretariat gets what it counts with, and no word of the person's affairs.
    content: { ...content, observaciones: undefined, necesidadesInmediatas: undefined },
  });
  const acuse = example('protocolo.acusado-1.0.0-1', { activacion: undefined });
  await pav.reply(activacion, 'protocolo.activado', 'protocolo.acusado', acuse);
  for (const { id } of [told, toldToo]) await ong.arrived('protocolo.acusado', id);
  return { activacion, subject };
}
