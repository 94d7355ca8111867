import { castWith } from '../programs.js';
import type { Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** The two police systems, by the name of their endpoints too. */
export const police = ['pdi', 'carabineros'] as const;
export type Police = (typeof police)[number];

type Lane = 'normal' | 'urgent';

/** Fictitious partes of `test/fixtures/policias`: with a factor of urgency, and without. */
const partes = {
  urgent: { pdi: 'pdi-explotacion-sexual-urgente', carabineros: 'carabineros-agresion-urgente' },
  normal: { pdi: 'pdi-trata-laboral', carabineros: 'carabineros-sustraccion' },
} as const;

/** What a police was answered to each of its papers. */
interface ToldParte {
  readonly recepcion: Told;
  readonly denuncia: Told;
}

interface Told {
  readonly status: number;
  readonly idMensaje?: string;
}

/**
 * A police receives a denuncia and communicates it, under a number that no other parte has, and SAF knows of both.
 * @throws Error, in Spanish, where the adapter does not take one of the papers
 */
export async function communicate(stage: Stage, system: Police, lane: Lane): Promise<void> {
  const told = await stage.order<ToldParte>(system, 'partes', { fixture: partes[lane][system], fresh: true });
  for (const { status, idMensaje } of [told.recepcion, told.denuncia]) {
    if (!idMensaje) throw new Error(`el adaptador de ${system} no tomó el parte (${status})`);
    await stage.done('saf', `la denuncia de ${system} a SAF`, (effect) => effect.idMensaje === idMensaje);
  }
}

/** Both police communicate a denuncia to the Fiscal: the reception at once, what it holds by the lane of its urgency. */
export const communicationOn = (lane: Lane, title: string): Scenario => ({
  title,
  cast: castWith(['saf', ...police]),
  says: police.flatMap((system) => [
    { type: 'denuncia.recibida', from: system, to: 'fiscalia', lane: 'normal' },
    { type: 'denuncia.comunicada', from: system, to: 'fiscalia', lane },
  ]),
  holds: { saf: police.flatMap(() => ['DENUNCIA_RECEPCION', 'DENUNCIA_COMUNICACION']) },
  async play(stage) {
    for (const system of police) await communicate(stage, system, lane);
  },
});
