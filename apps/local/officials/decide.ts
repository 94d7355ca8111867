import { eligibility } from '@valija/domain';
import type { DerivacionRechazada, DerivacionSolicitada } from '@valija/messages';

/** What the agency decides, with its reasons. */
export type Decision =
  | { readonly acepta: true; readonly fundamento: string }
  | { readonly acepta: false; readonly motivo: DerivacionRechazada['motivo']; readonly fundamento: string };

/** The simulated agencies attend the Región Metropolitana, and take it that what is referred to them occurred there. */
const region = '13';

/**
 * Decides by the offer of Anexo 2: a programme that the agency does not run is rejected, and so is a person whom the programme may
 * not take; all else is accepted.
 *
 * @param programmes codes of the programmes that the agency runs, as the directory publishes them
 * @param at day of the decision, `AAAA-MM-DD`
 */
export function decide(
  {
    prestacion,
    victima,
    causa,
    detalles,
  }: Pick<DerivacionSolicitada, 'prestacion' | 'victima' | 'causa' | 'detalles'>,
  programmes: readonly string[],
  at: string,
): Decision {
  const programa = prestacion.tipo === 'PROGRAMA' ? prestacion.programa : undefined;
  if (programa === undefined || !programmes.includes(programa))
    return {
      acepta: false,
      motivo: 'PROGRAMA_NO_VIGENTE',
      fundamento: 'La institución no ejecuta el programa que se solicita.',
    };
  const calidad = victima.calidad === 'TESTIGO' ? 'TESTIGO' : 'VICTIMA';
  const { agresor, situacionProteccionalResuelta } = detalles;
  const persona = {
    calidad,
    delitos: causa.delitos,
    edad: victima.edad,
    agresor,
    situacionProteccionalResuelta,
    region,
  } as const;
  const answer = eligibility(persona, at).find((each) => each.programa === programa);
  if (answer?.puede === false)
    return {
      acepta: false,
      motivo: calidad === 'TESTIGO' ? 'PERSONA_FUERA_DE_PERFIL' : 'DELITO_FUERA_DE_PERFIL',
      fundamento: answer.motivos.join(' '),
    };
  return {
    acepta: true,
    fundamento: 'Corresponde al perfil del programa y hay equipo para iniciar la intervención.',
  };
}
