import { done, type Outcome, park } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { type FhirServer, rewrite } from '@valija/fhir';
import type { Tarea } from '../tareas.js';

/** States in which a Task asks nothing of anybody any more. */
const ended: ReadonlySet<fhir4.Task['status']> = new Set([
  'rejected',
  'cancelled',
  'entered-in-error',
  'completed',
  'failed',
]);

/** States of a request that still asks for something. */
const asking: ReadonlySet<fhir4.ServiceRequest['status']> = new Set(['draft', 'active', 'on-hold']);

/**
 * Withdraws a derivación from a centre: its Task as `cancelled`, its ServiceRequest as `revoked`. What was seen to already is never
 * undone: it is parked for a person to tell.
 *
 * @throws ValijaError as `FhirServer`; `native-changed` where a resource changed at every try
 */
export async function annul(server: FhirServer, { taskId }: Tarea): Promise<Outcome<never>> {
  const task = await rewrite<fhir4.Task>(server, 'Task', taskId, (now) =>
    ended.has(now.status) ? undefined : cancelled(now),
  );
  if (task.status === 'completed' || task.status === 'failed') return park('annulled-too-late');
  const request = server.locate(task.focus?.reference);
  if (request?.type !== 'ServiceRequest')
    throw new ValijaError('native-contract-broken', 'a Task without its request');
  await rewrite<fhir4.ServiceRequest>(server, 'ServiceRequest', request.id, (now) =>
    asking.has(now.status) ? { ...now, status: 'revoked' } : undefined,
  );
  return done();
}

/** Reasons and follow-up of the state before would be read as reasons of the cancellation, for which none is told. */
function cancelled({ statusReason: _, businessStatus: __, ...task }: fhir4.Task): fhir4.Task {
  return { ...task, status: 'cancelled', lastModified: new Date().toISOString() };
}
