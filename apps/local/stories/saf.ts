import type { Stage } from './stage.js';

/** What SAF was answered to a document. */
interface Emitted {
  readonly folio: string;
  readonly idMensaje: string;
}

/**
 * SAF emits a fictitious document of `test/fixtures` under a folio and a victim that no other has.
 *
 * @param about the folio that it is about, where it is about one
 * @throws Error, in Spanish, where its adapter does not take it
 */
export async function emit(
  stage: Stage,
  kind: 'derivaciones' | 'instrucciones' | 'residencias' | 'consultas-plan' | 'anulaciones',
  fixture: string,
  about: { readonly folio?: string; readonly rederivaDe?: string } = {},
): Promise<Emitted> {
  return taken(await stage.order<Sent>('saf', kind, { fixture, fresh: true, ...about }));
}

/** SAF adds papers to a residence, in answer to the last requirement. @throws as {@link emit} */
export async function supply(stage: Stage, folio: string, fixture: string): Promise<Emitted> {
  return taken(await stage.order<Sent>('saf', 'antecedentes', { folio, fixture, fresh: true }));
}

interface Sent {
  readonly folio: string;
  readonly status: number;
  readonly idMensaje?: string;
  readonly problem?: { readonly title?: string };
}

function taken({ folio, status, idMensaje, problem }: Sent): Emitted {
  if (!idMensaje) throw new Error(`el adaptador de SAF no tomó el documento (${problem?.title ?? status})`);
  return { folio, idMensaje };
}
