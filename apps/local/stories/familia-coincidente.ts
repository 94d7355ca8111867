import { castWith } from '../programs.js';
import { example } from './example.js';
import { emit } from './saf.js';
import type { Scenario } from './scenario.js';

const paper = Buffer.from('%PDF-1.4\n% Informe ficticio\n%%EOF\n');

/** Penal and family referral coincide: the copy of the report to the court takes the place of the follow-up form. @see Protocolo B §5.8 */
export const familiaCoincidente: Scenario = {
  title: 'CAVI toma una derivación que coincide con la de familia y copia a URAVIT su informe al tribunal',
  cast: castWith(['saf'], ['bandeja-caj']),
  says: [
    { type: 'derivacion.solicitada', from: 'fiscalia', to: 'caj', lane: 'normal' },
    { type: 'derivacion.acusada', from: 'caj', to: 'fiscalia', lane: 'normal' },
    { type: 'derivacion.aceptada', from: 'caj', to: 'fiscalia', lane: 'normal' },
    { type: 'intervencion.iniciada', from: 'caj', to: 'fiscalia', lane: 'normal' },
    { type: 'informe-familia.copiado', from: 'caj', to: 'fiscalia', lane: 'normal' },
  ],
  holds: { saf: ['ACUSE', 'ACEPTACION', 'INICIO', 'DOCUMENTO', 'INFORME_FAMILIA'] },
  async play(stage) {
    const caj = stage.tray('caj');
    const { folio, idMensaje } = await emit(stage, 'derivaciones', 'cavi-parricidio-tentado');
    const derivacion = undefined;
    const say = (type: string, changes: object = {}) =>
      caj.reply(
        idMensaje,
        'derivacion.solicitada',
        type,
        example(`${type}-1.0.0-1`, { derivacion, ...changes }),
      );
    for (const type of ['derivacion.acusada', 'derivacion.aceptada']) await say(type);
    await say('intervencion.iniciada', { manifestacionEspontanea: undefined });
    const informe = await caj.attach(paper, 'INFORME_TRIBUNAL_FAMILIA', 'Informe de avance (ejemplo)');
    await say('informe-familia.copiado', { informe });
    const isCopied = (effect: { folio?: string; clase: string }) =>
      effect.folio === folio && effect.clase === 'INFORME_FAMILIA';
    await stage.done('saf', 'la copia del informe a SAF', isCopied);
  },
};
