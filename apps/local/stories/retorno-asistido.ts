import { castWith } from '../programs.js';
import { example, newFolio } from './example.js';
import type { Scenario } from './scenario.js';

const persona = {
  identificacion: { tipo: 'SIN_DOCUMENTO' },
  nombre: { nombres: 'Persona Ficticia', apellidoPaterno: 'Ejemplo' },
  nacionalidad: 'CO',
};

/** F8: PAV and a consulate, for one victim: first the identity paper, then the return. @see Plan de Acción 2015-2018, acción 3.1.3 */
export const retornoAsistido: Scenario = {
  title: 'PAV obtiene del consulado un documento y coordina con él el retorno voluntario de una víctima',
  cast: castWith([], ['bandeja-pav', 'bandeja-consulado']),
  says: [
    { type: 'documento.solicitado', from: 'pav', to: 'consulado', lane: 'normal' },
    { type: 'documento.entregado', from: 'consulado', to: 'pav', lane: 'normal' },
    { type: 'retorno.solicitado', from: 'pav', to: 'consulado', lane: 'normal' },
    { type: 'retorno.acusado', from: 'consulado', to: 'pav', lane: 'normal' },
    { type: 'retorno.coordinado', from: 'consulado', to: 'pav', lane: 'normal' },
    { type: 'retorno.realizado', from: 'pav', to: 'consulado', lane: 'normal' },
  ],
  holds: {},
  async play(stage) {
    const [pav, consulado] = [stage.tray('pav'), stage.tray('consulado')];
    const recipient = 'urn:valija:cl:consulado:ejemplo';

    const documento = await pav.send({
      type: 'documento.solicitado',
      recipient,
      content: example('documento.solicitado-0.1.0-1', { folio: newFolio('DOC'), persona }),
    });
    const { id } = documento;
    const solicitud = undefined;
    await consulado.reply(
      id,
      'documento.solicitado',
      'documento.entregado',
      example('documento.entregado-0.1.0-1', { solicitud }),
    );
    await pav.arrived('documento.entregado', id);

    const retorno = await pav.send({
      type: 'retorno.solicitado',
      recipient,
      subject: documento.subject,
      content: example('retorno.solicitado-0.1.0-1', { folio: newFolio('RET'), persona }),
    });
    const asked = 'retorno.solicitado';
    for (const type of ['retorno.acusado', 'retorno.coordinado'])
      await consulado.reply(retorno.id, asked, type, example(`${type}-0.1.0-1`, { solicitud }));
    await pav.arrived('retorno.coordinado', retorno.id);
    const done = example('retorno.realizado-0.1.0-1', { solicitud, observaciones: undefined });
    await pav.answer(retorno.id, 'retorno.realizado', done);
    await consulado.arrived('retorno.realizado', retorno.id);
  },
};
