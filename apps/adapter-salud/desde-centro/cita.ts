import { ValijaError } from '@valija/errors';
import { type FhirServer, listOf } from '@valija/fhir';
import type { DerivacionAceptada } from '@valija/messages';
import type { Borrador } from './hecho.js';

type Server = Pick<FhirServer, 'read' | 'locate'>;

/** An appointment in one of these states is firm: there is an hour, and it was not called off. */
const firm: readonly string[] = ['booked', 'arrived', 'checked-in', 'fulfilled'];

/**
 * Reads an appointment, and its place, from the server on which the Task is.
 *
 * @returns what the message needs, as far as it is there; undefined where none was named
 * @throws ValijaError `foreign-reference` for a reference that leads elsewhere: it is never followed; `native-contract-broken` where it
 *   leads to no appointment, `native-code-unknown` where that is not firm; otherwise as `FhirServer.read`
 */
export async function readCita(
  server: Server,
  reference: fhir4.Reference | undefined,
): Promise<Borrador<DerivacionAceptada['cita']> | undefined> {
  if (reference === undefined) return undefined;
  const appointment = await readReferenced<fhir4.Appointment>(server, reference, 'Appointment', '/cita');
  if (!firm.includes(appointment.status)) throw objection('native-code-unknown', '/cita/status');
  const place = await readPlace(server, appointment);
  const { text, line, city } = place?.address ?? {};
  const street = text ?? (listOf(line).join(', ') || undefined);
  const isCityTold = !city || street?.toLowerCase().includes(city.toLowerCase());
  return {
    fechaHora: appointment.start,
    lugar: { nombre: place?.name, direccion: street && !isCityTold ? `${street}, ${city}` : street },
  };
}

async function readPlace(
  server: Server,
  { participant, contained }: fhir4.Appointment,
): Promise<fhir4.Location | undefined> {
  for (const { actor } of listOf(participant)) {
    const reference = actor?.reference;
    const own = listOf(contained).find(({ id }) => reference === `#${id}`);
    if (own?.resourceType === 'Location') return own;
    if (actor && /(^|\/)Location\//.test(reference ?? ''))
      return readReferenced<fhir4.Location>(server, actor, 'Location', '/cita/lugar');
  }
  return undefined;
}

async function readReferenced<R extends fhir4.Resource>(
  server: Server,
  { reference }: fhir4.Reference,
  type: R['resourceType'],
  pointer: string,
): Promise<R> {
  const address = server.locate(reference);
  if (!address && /^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference ?? ''))
    throw objection('foreign-reference', pointer);
  const found = address?.type === type ? await server.read<R>(type, address.id) : undefined;
  if (!found) throw objection('native-contract-broken', pointer);
  return found;
}

const objection = (
  code: 'foreign-reference' | 'native-contract-broken' | 'native-code-unknown',
  at: string,
) => new ValijaError(code, undefined, { pointers: [at] });
