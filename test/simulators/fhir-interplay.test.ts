import { afterEach, describe, expect, it } from '@jest/globals';
import { FhirServer } from '@valija/fhir';
import { until } from '../support/until.js';
import { centre, clientId, closeAll, derivacion, messageId, scopes } from './fhir-centre.js';

afterEach(closeAll);

const id = messageId(1);
const programas = { hospital: 'HOSPITAL', cesfam: 'CESFAM' } as const;

/** A centre and the client with which the adapter speaks to it. */
async function both(system: keyof typeof programas) {
  const one = await centre(system);
  const client = new FhirServer({
    baseUrl: `${one.url}/fhir`,
    tokenUrl: `${one.url}/auth/token`,
    clientId,
    scopes: scopes.split(' '),
    key: { kid: 'llave-de-prueba', alg: 'ES384', privateKey: one.keys.privateKey },
    timeoutMs: 10_000,
  });
  const send = (message: string) => client.transaction(derivacion(message, { programa: programas[system] }));
  const find = (message: string) =>
    client.search<fhir4.Task>('Task', { identifier: `urn:valija:mensaje|${message}` });
  return { ...one, client, send, find };
}

describe.each(['hospital', 'cesfam'] as const)('the client of libs/fhir and the %s', (system) => {
  it('understand each other on a derivación, its states and its end', async () => {
    const { client, send, find, steer } = await both(system);
    const answer = await send(id);
    const address = client.locate(answer.entry?.[2]?.response?.location);
    expect(address).toMatchObject({ type: 'Task', versionId: '1' });
    const again = await send(id);
    expect(client.locate(again.entry?.[2]?.response?.location)?.id).toBe(address?.id);
    const task = await until('the decision', async () => {
      const [found] = await find(id);
      return found?.status === 'accepted' ? found : undefined;
    });
    expect(task.id).toBe(address?.id);
    for (const accion of ['iniciar', 'informar-periodico', 'informar-relevante', 'cerrar'])
      expect((await steer('tareas', { idMensaje: id, accion })).status).toBe(200);
    for (let times = 0; times < 2; times += 1) {
      const states = (await client.history<fhir4.Task>('Task', task.id ?? '')).map(({ status }) => status);
      expect(states.filter((status) => status !== 'received')).toEqual([
        'requested',
        'accepted',
        'in-progress',
        'in-progress',
        'in-progress',
        'completed',
      ]);
    }
    const cita = task.output?.find(({ type }) => type.coding?.[0]?.code === 'cita')?.valueReference
      ?.reference;
    const where = client.locate(cita);
    const appointment = await client.read<fhir4.Appointment>('Appointment', where?.id ?? '');
    expect(appointment?.status).toBe('booked');
  });

  it('understand each other on a withdrawal, and on a version that is none any more', async () => {
    const { client, send, find, steer } = await both(system);
    await steer('decision', { accion: 'nada' });
    await send(id);
    const [task] = await find(id);
    if (!task) throw new Error('no Task');
    const cancelled = { ...task, status: 'cancelled' } as const;
    await expect(client.update(cancelled, '7')).rejects.toMatchObject({ code: 'native-changed' });
    expect((await client.update(cancelled, '1')).status).toBe('cancelled');
    expect((await client.read<fhir4.Task>('Task', task.id ?? ''))?.status).toBe('cancelled');
    expect(await client.read('Task', 'ninguna')).toBeUndefined();
  });

  it('understand each other on lists of several pages', async () => {
    const { client, send, steer } = await both(system);
    await steer('decision', { accion: 'nada' });
    for (let number = 1; number <= 5; number += 1) await send(messageId(number));
    const found = await client.search<fhir4.Task>('Task', {
      identifier: 'urn:valija:mensaje|',
      _count: '2',
      _lastUpdated: 'ge2026-01-01T00:00:00Z',
    });
    expect(found.map(({ identifier }) => identifier?.[0]?.value)).toEqual([1, 2, 3, 4, 5].map(messageId));
  });
});
