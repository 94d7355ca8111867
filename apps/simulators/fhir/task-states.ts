import { isDeepStrictEqual } from 'node:util';
import type { Resource, Task } from '@medplum/fhirtypes';
import type { WriteRule } from './centre-store.js';

type Status = Task['status'];

/** Where a Task may go from each of its states; from any of them to `entered-in-error`. @see Gravity SDOH Clinical Care 3.0.0 */
const successors: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  requested: ['received', 'accepted', 'rejected', 'cancelled'],
  received: ['accepted', 'rejected', 'cancelled'],
  accepted: ['in-progress', 'on-hold', 'completed', 'cancelled'],
  'in-progress': ['on-hold', 'completed', 'failed', 'cancelled'],
  'on-hold': ['in-progress'],
};

export const mayBecome = (before: Status, after: Status): boolean =>
  before === after || after === 'entered-in-error' || (successors[before]?.includes(after) ?? false);

/** What whoever asked for a Task may do to it: withdraw it. */
const ofRequester: readonly Status[] = ['cancelled', 'entered-in-error'];

/** What a requester may change when it withdraws, by type of resource. */
const withdrawable: Readonly<Record<string, readonly string[]>> = {
  Task: ['meta', 'status', 'statusReason', 'note', 'lastModified'],
  ServiceRequest: ['meta', 'status', 'note'],
};

/** What an adapter may write in the centre. A Task begins as `requested` and is changed only to be withdrawn. */
export const clientRule: WriteRule = (before, after) => {
  if (after.resourceType === 'Task') return refuseTask(before as Task | undefined, after);
  if (after.resourceType === 'ServiceRequest' && before) {
    if (!onlyChanges(before, after)) return 'Sólo se puede revocar';
    const { status } = before as typeof after;
    const isLegal = status === 'active' && ['revoked', 'entered-in-error'].includes(after.status);
    return isLegal ? undefined : `No se puede pasar de ${status} a ese estado`;
  }
  if (after.resourceType === 'Subscription' && !['requested', 'off'].includes(after.status))
    return 'Quien se suscribe sólo pide o termina su suscripción';
  return undefined;
};

function refuseTask(before: Task | undefined, after: Task): ReturnType<WriteRule> {
  if (!before) return after.status === 'requested' ? undefined : 'Una tarea comienza como requested';
  if (!ofRequester.includes(after.status)) return 'Quien solicita sólo puede retirar la tarea';
  if (before.status === after.status || !mayBecome(before.status, after.status))
    return `No se puede retirar una tarea en el estado ${before.status}`;
  return onlyChanges(before, after) ? undefined : 'Al retirar no se cambia nada más';
}

function onlyChanges(before: Resource, after: Resource): boolean {
  const free = withdrawable[after.resourceType] ?? [];
  // As both are on the wire: a member that is undefined is none.
  const rest = (resource: Resource): unknown =>
    JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(resource).filter(([name]) => !free.includes(name)))),
    );
  return isDeepStrictEqual(rest(before), rest(after));
}
