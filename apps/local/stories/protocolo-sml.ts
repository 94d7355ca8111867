import { castWith } from '../programs.js';
import { example, newFolio } from './example.js';
import type { Scenario } from './scenario.js';

/** F6: any institution that takes part may activate the Protocolo, without a denuncia. @see estudio de 2025 §4 */
export const protocoloSml: Scenario = {
  title:
    'El Servicio Médico Legal detecta a una posible víctima de trata y activa el Protocolo Intersectorial ante PAV',
  cast: castWith([], ['bandeja-pav', 'bandeja-sml']),
  says: [
    { type: 'protocolo.activado', from: 'sml', to: 'pav', lane: 'normal' },
    { type: 'protocolo.acusado', from: 'pav', to: 'sml', lane: 'normal' },
  ],
  holds: {},
  async play(stage) {
    const [sml, pav] = [stage.tray('sml'), stage.tray('pav')];
    const { id } = await sml.send({
      type: 'protocolo.activado',
      recipient: 'urn:valija:cl:pav:rm',
      content: example('protocolo.activado-1.0.0-1', {
        folio: newFolio('PI'),
        activante: { institucion: 'Servicio Médico Legal (ejemplo)', unidad: 'Clínica de ejemplo' },
        denuncia: { estado: 'SIN_DENUNCIA' },
      }),
    });
    const acuse = example('protocolo.acusado-1.0.0-1', { activacion: undefined });
    await pav.reply(id, 'protocolo.activado', 'protocolo.acusado', acuse);
    await sml.arrived('protocolo.acusado', id);
  },
};
