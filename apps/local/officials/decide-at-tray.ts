import type { Party } from '@valija/directory';
import type { DerivacionSolicitada } from '@valija/messages';
import { answersTo } from './answers.js';
import { decide } from './decide.js';
import type { Tray } from './tray.js';

/**
 * A fictitious official reads a derivación in the tray, acknowledges it, and decides by the offer of Anexo 2.
 *
 * @param id of its message
 * @param institution of the tray
 */
export async function decideAtTray(
  tray: Tray,
  id: string,
  { name, programmes = [] }: Pick<Party, 'name' | 'programmes'>,
): Promise<void> {
  const now = new Date();
  await tray.arrived('derivacion.solicitada', id);
  const derivacion = (await tray.read(id)) as DerivacionSolicitada;
  const decision = decide(derivacion, programmes, now.toISOString().slice(0, 10));
  const answers = answersTo(id, derivacion, { institution: name, decision, now });
  await tray.answer(id, 'derivacion.acusada', answers.acuse);
  await tray.answer(id, answers.decision.type, answers.decision.content);
}
