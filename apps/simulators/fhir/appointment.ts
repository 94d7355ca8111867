import type { Appointment, Location, Task } from '@medplum/fhirtypes';
import { nextAppointment } from '../cita.js';
import type { CentreIdentity } from './identity.js';

const minutes = 45;

export const locationOf = ({ nombre, direccion }: CentreIdentity): Location => ({
  resourceType: 'Location',
  name: nombre,
  address: { line: [direccion], city: 'Santiago' },
});

/** The first appointment of a Task. @param place address of the Location; absent: it is contained */
export function appointmentFor(task: Task, identity: CentreIdentity, place: string | undefined): Appointment {
  const start = nextAppointment(new Date());
  return {
    resourceType: 'Appointment',
    status: 'booked',
    start,
    end: new Date(Date.parse(start) + minutes * 60_000).toISOString(),
    ...(place ? {} : { contained: [{ ...locationOf(identity), id: 'lugar' }] }),
    ...(task.focus?.reference ? { basedOn: [{ reference: task.focus.reference }] } : {}),
    participant: [
      ...(task.for?.reference
        ? [{ actor: { reference: task.for.reference }, status: 'accepted' as const }]
        : []),
      { actor: { reference: place ?? '#lugar' }, status: 'accepted' },
    ],
  } as Appointment;
}
