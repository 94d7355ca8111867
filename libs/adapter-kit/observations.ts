import { done, type Outcome, park } from '@valija/bus';
import { type Database, findSent } from '@valija/store';
import type { Incoming } from './incoming.js';

/** The type under which the gateway says that a message does not fit into the course of its thread. */
export const observedPattern = 'cl.valija.mensaje.observado';

/** What it says. @see schemas/mensaje.observado/1.0.0.json */
interface Observado {
  /** Id of the message that does not fit. */
  readonly mensaje: string;
}

/**
 * What an endpoint does with such a notice where its app says nothing: what we sent ourselves is a person's to clear up, so the notice lies
 * parked for them; what was sent to us lies parked itself.
 */
export async function takeObservation(
  db: Database,
  party: string,
  { content }: Incoming,
): Promise<Outcome<never>> {
  const { mensaje } = content as Observado;
  return (await findSent(db, party, mensaje)) ? park('out-of-course') : done();
}
