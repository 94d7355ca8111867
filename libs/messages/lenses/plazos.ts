import type {
  PlazoPorVencer,
  PlazoPorVencer_1_0_0,
  PlazoVencido,
  PlazoVencido_1_0_0,
} from '../generated/contents.js';
import { converted, inexpressible, type Lens } from './lens.js';

/** A notice of one obligation, as version 1 says it. */
type One = PlazoPorVencer_1_0_0 | PlazoVencido_1_0_0;
/** A notice of several, as version 2 says it. */
type Several = PlazoPorVencer | PlazoVencido;

/**
 * Version 2 tells of several obligations at once, each with its moment, its words and its period. Version 1 has words for one, and for none
 * of these.
 */
const lensOf = (type: string): Lens => ({
  type,
  older: '1',
  newer: '2',

  lift: (content: One) => converted({ plazos: [content] } satisfies Several),

  lower({ plazos }: Several) {
    const [plazo, ...others] = plazos;
    if (!plazo || others.length > 0) return inexpressible('/plazos');
    const { titulo, periodo, momento, ...same } = plazo;
    const unsaid = Object.entries({ titulo, periodo, momento }).filter(([, value]) => value !== undefined);
    return unsaid.length > 0
      ? inexpressible(...unsaid.map(([name]) => `/plazos/0/${name}`))
      : converted(same satisfies One);
  },
});

export const plazoPorVencer = lensOf('plazo.por-vencer');
export const plazoVencido = lensOf('plazo.vencido');
