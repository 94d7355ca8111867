import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { bareTask, centre, closeAll, derivacion, messageId } from './fhir-centre.js';

afterEach(closeAll);

const id = messageId(1);
const about = { programa: 'CESFAM' };

async function silent() {
  const cesfam = await centre('cesfam');
  await cesfam.steer('decision', { accion: 'nada' });
  return cesfam;
}

type Cesfam = Awaited<ReturnType<typeof silent>>;

/** Every resource of a search or a history, page after page. */
async function pagesOf<R extends fhir4.FhirResource>(
  { call, url }: Cesfam,
  first: fhir4.Bundle<R>,
): Promise<fhir4.BundleEntry<R>[][]> {
  const pages = [first.entry ?? []];
  let next = first.link?.find(({ relation }) => relation === 'next')?.url;
  while (next) {
    expect(next.startsWith(`${url}/fhir/`)).toBe(true);
    const { body } = await call<fhir4.Bundle<R>>('GET', next.slice(url.length));
    pages.push(body.entry ?? []);
    next = body.link?.find(({ relation }) => relation === 'next')?.url;
  }
  return pages;
}

describe('a sloppy health centre', () => {
  it('accepts without ever saying that it received, at a place that is a resource of its own', async () => {
    const cesfam = await centre('cesfam');
    await cesfam.send(id, about);
    const task = await until('the decision', async () => {
      const found = await cesfam.taskOf(id);
      return found?.status === 'accepted' ? found : undefined;
    });
    expect(task.meta?.versionId).toBe('2');
    const cita = task.output?.find(({ type }) => type.coding?.[0]?.code === 'cita')?.valueReference
      ?.reference;
    const { body } = await cesfam.call<fhir4.Appointment>('GET', `/fhir/${cita}`);
    const place = body.participant.find(({ actor }) => actor?.reference?.startsWith('Location/'))?.actor
      ?.reference;
    const location = await cesfam.call<fhir4.Location>('GET', `/fhir/${place}`);
    expect(location.body).toMatchObject({
      name: 'CESFAM Ficticio Los Boldos',
      address: { city: 'Santiago' },
    });
    expect(await cesfam.untilClasses(2)).toEqual(['DERIVACION', 'CITA']);
    expect((await cesfam.state()).failures).toBe(0);
  });

  it('heeds a condition only where it is an identifier that exactly one resource has', async () => {
    const { call, send, state } = await silent();
    const first = await send(id, about);
    const again = await send(id, about);
    const told = (answer: typeof first) =>
      answer.body.entry?.map(({ response }) => [response?.status, response?.location]);
    expect(told(again)).toEqual(told(first)?.map(([, location]) => ['200 OK', location]));
    expect(told(first)?.[2]?.[1]).toMatch(/^http:.*\/fhir\/Task\/\d+\/_history\/1$/);
    const patient = { resourceType: 'Patient', identifier: [{ system: 'urn:valija:mensaje', value: id }] };
    const create = async (condition: string) =>
      (await call('POST', '/fhir/Patient', patient, { 'if-none-exist': condition })).status;
    expect(await create(`identifier=urn:valija:mensaje|${id}`)).toBe(200);
    expect(await create(`identifier=urn:valija:mensaje|${id}&active=true`)).toBe(201);
    expect(await create(`identifier=urn:valija:mensaje|${id}`)).toBe(201);
    expect(await state()).toMatchObject({ Patient: 3, Task: 1 });
  });

  it('puts the Task of a message twice on its list, and says so in its effects, where two were there', async () => {
    const { call, send, effects } = await silent();
    await send(id, about);
    await call('POST', '/fhir/Task', bareTask(id));
    expect((await effects()).map(({ clase, idMensaje }) => [clase, idMensaje])).toEqual([
      ['DERIVACION', id],
      ['DERIVACION', id],
    ]);
  });

  it('keeps what came before an entry that it refuses, and validates no structure', async () => {
    const { call, state } = await silent();
    const bundle = derivacion(id, about);
    Object.assign(bundle.entry?.[2]?.resource ?? {}, { status: 'accepted' });
    expect((await call('POST', '/fhir', bundle)).status).toBe(422);
    expect(await state()).toMatchObject({ Patient: 1, ServiceRequest: 1 });
    expect((await call('POST', '/fhir/Patient', { resourceType: 'Patient', apodo: 'x' })).status).toBe(201);
  });

  it('tags a resource weakly, wrongly or not at all', async () => {
    const { call, send, taskOf } = await silent();
    await send(id, about);
    const task = await taskOf(id);
    const tags = [];
    for (let times = 0; times < 3; times += 1)
      tags.push((await call('GET', `/fhir/Task/${task?.id}`)).headers.get('etag'));
    expect(tags).toEqual(['W/"1"', '"2"', null]);
  });

  it('takes a withdrawal, over any tag of the version, and answers 409 for another', async () => {
    const { call, send, taskOf, effects } = await silent();
    await send(id, about);
    const task = await taskOf(id);
    const put = (status: string, ifMatch: string) =>
      call('PUT', `/fhir/Task/${task?.id}`, { ...task, status }, { 'if-match': ifMatch });
    expect((await put('cancelled', 'W/"3"')).status).toBe(409);
    expect((await put('accepted', 'W/"1"')).status).toBe(422);
    expect((await put('cancelled', '"1"')).status).toBe(200);
    expect((await effects()).map(({ clase }) => clase)).toEqual(['DERIVACION', 'ANULACION']);
  });

  it('tells two entries a page, and moments in its own offset', async () => {
    const cesfam = await silent();
    for (let number = 1; number <= 5; number += 1) await cesfam.send(messageId(number), about);
    const first = await cesfam.search<fhir4.Task>('Task', {
      identifier: 'urn:valija:mensaje|',
      _count: '50',
    });
    const pages = await pagesOf(cesfam, first.body);
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    const moments = pages.flat().map(({ resource }) => resource?.meta?.lastUpdated ?? '');
    for (const moment of moments) expect(moment).toMatch(/T\d\d:\d\d:\d\d\.\d{3}-03:00$/);
    const since = await cesfam.search('Task', {
      identifier: 'urn:valija:mensaje|',
      _lastUpdated: `ge${moments[1]}`,
    });
    expect((await pagesOf(cesfam, since.body)).flat()).toHaveLength(4);
    const hour = new Date(Date.now() + 3_600_000).toISOString();
    const none = await cesfam.search('Task', {
      identifier: 'urn:valija:mensaje|',
      _lastUpdated: `ge${hour}`,
    });
    expect(none.body.entry).toEqual([]);
  });

  it('passes over in silence a parameter that it does not know', async () => {
    const { send, search } = await silent();
    await send(id, about);
    expect((await search('Task', { desconocido: '1' })).body.entry).toHaveLength(1);
  });

  it('tells a history now the newest first without requests, now the oldest first with them', async () => {
    const cesfam = await silent();
    await cesfam.send(id, about);
    await cesfam.steer('tareas', { idMensaje: id, accion: 'aceptar' });
    await cesfam.steer('tareas', { idMensaje: id, accion: 'iniciar' });
    const task = await cesfam.taskOf(id);
    const read = async () => {
      const { body } = await cesfam.call<fhir4.Bundle<fhir4.Task>>('GET', `/fhir/Task/${task?.id}/_history`);
      const entries = (await pagesOf(cesfam, body)).flat();
      return entries.map(({ resource, request }) => [resource?.meta?.versionId, request?.method]);
    };
    expect(await read()).toEqual([
      ['3', undefined],
      ['2', undefined],
      ['1', undefined],
    ]);
    expect(await read()).toEqual([
      ['1', 'POST'],
      ['2', 'PUT'],
      ['3', 'PUT'],
    ]);
  });

  it.each([
    ['evento-duplicado', [1, 1]],
    ['eventos-desordenados', [2, 1]],
  ])('finds wrongly what it is asked to find wrongly: %s', async (falla, numbers) => {
    const cesfam = await silent();
    for (const number of new Set(numbers)) await cesfam.send(messageId(number), about);
    if (falla === 'eventos-desordenados') await cesfam.send(messageId(3), about);
    await cesfam.break_({ falla, veces: 1 });
    const { body } = await cesfam.search<fhir4.Task>('Task', { identifier: 'urn:valija:mensaje|' });
    const found = (await pagesOf(cesfam, body))
      .flat()
      .map(({ resource }) => resource?.identifier?.[0]?.value);
    const expected = falla === 'evento-duplicado' ? [1, 1] : [3, 1, 2];
    expect(found).toEqual(expected.map(messageId));
  });

  it('has no Subscriptions, and says so', async () => {
    const { call } = await silent();
    const { body } = await call<fhir4.CapabilityStatement>('GET', '/fhir/metadata');
    const types = body.rest?.[0]?.resource?.map(({ type }) => type);
    expect(types).toContain('Task');
    expect(types).not.toContain('Subscription');
    expect((await call('POST', '/fhir/Subscription', { resourceType: 'Subscription' })).status).toBe(404);
    expect((await call('GET', '/fhir/Subscription')).status).toBe(404);
  });

  it('is slow', async () => {
    const { url } = await centre('cesfam', { slownessMs: 150 });
    const startedAt = performance.now();
    await fetch(`${url}/fhir/metadata`);
    expect(performance.now() - startedAt).toBeGreaterThan(140);
  });

  it('knows after a restart what it knew before', async () => {
    const first = await silent();
    await first.send(id, about);
    await first.steer('tareas', { idMensaje: id, accion: 'aceptar' });
    const before = await first.taskOf(id);
    await first.close();
    const second = await centre('cesfam', { folder: first.folder });
    expect(await second.taskOf(id)).toEqual(before);
    expect((await second.send(id, about)).body.entry?.map(({ response }) => response?.status)).toEqual([
      '200 OK',
      '200 OK',
      '200 OK',
    ]);
    expect((await second.effects()).map(({ clase }) => clase)).toEqual(['DERIVACION', 'CITA']);
  });
});
