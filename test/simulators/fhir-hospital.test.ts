import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { bareTask, centre, closeAll, derivacion, messageId } from './fhir-centre.js';

afterEach(closeAll);

/** A hospital that does nothing by itself. */
async function silent() {
  const hospital = await centre('hospital');
  await hospital.steer('decision', { accion: 'nada' });
  return hospital;
}

const id = messageId(1);

describe('a transaction', () => {
  it('makes one of each, however often it is sent, and says which', async () => {
    const { send, effects, call } = await silent();
    const first = await send(id);
    const again = await send(id);
    const told = (answer: typeof first) =>
      answer.body.entry?.map(({ response }) => [response?.status, response?.location, response?.etag]);
    expect(told(first)).toEqual([
      ['201', expect.stringMatching(/^Patient\/[^/]+\/_history\/1$/), 'W/"1"'],
      ['201', expect.stringMatching(/^ServiceRequest\/[^/]+\/_history\/1$/), 'W/"1"'],
      ['201', expect.stringMatching(/^Task\/[^/]+\/_history\/1$/), 'W/"1"'],
    ]);
    expect(told(again)).toEqual(told(first)?.map(([, location, etag]) => ['200', location, etag]));
    expect(await effects()).toMatchObject([{ clase: 'DERIVACION', idMensaje: id }]);
    const task = first.body.entry?.[2]?.resource as fhir4.Task;
    const patient = first.body.entry?.[0]?.resource;
    expect(task.for?.reference).toBe(`Patient/${patient?.id}`);
    expect((await call('GET', `/fhir/${task.focus?.reference}`)).status).toBe(200);
  });

  it('that runs twice at once makes one Task', async () => {
    const { send, search, effects } = await silent();
    const answers = await Promise.all([send(id), send(id), send(id), send(id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await search('Task', { identifier: 'urn:valija:mensaje|' })).body.total).toBe(1);
    expect(await effects()).toHaveLength(1);
  });

  it('is refused where a condition has several matches, and leaves nothing behind', async () => {
    const { call, send, state } = await silent();
    const bare = bareTask(id);
    for (let times = 0; times < 2; times += 1)
      expect((await call('POST', '/fhir/Task', bare)).status).toBe(201);
    const refused = await send(id);
    expect([refused.status, refused.body.resourceType]).toEqual([412, 'OperationOutcome']);
    expect(await state()).toMatchObject({ Task: 2 });
    expect(await state()).not.toHaveProperty('Patient');
    const single = await call('POST', '/fhir/Task', bare, {
      'if-none-exist': `identifier=urn:valija:mensaje|${id}`,
    });
    expect(single.status).toBe(412);
  });

  it('is taken back as a whole where one entry is structurally wrong', async () => {
    const { call, state, effects } = await silent();
    const bundle = derivacion(id);
    Object.assign(bundle.entry?.[2]?.resource ?? {}, { intent: undefined });
    const refused = await call<fhir4.OperationOutcome>('POST', '/fhir', bundle);
    expect(refused.status).toBe(400);
    expect(refused.body.issue[0]).toMatchObject({ code: 'structure', expression: ['Task.intent'] });
    for (const type of ['Patient', 'ServiceRequest', 'Task']) expect(await state()).not.toHaveProperty(type);
    expect(await effects()).toEqual([]);
  });

  it('puts back what it had changed where a later entry is refused', async () => {
    const { call, send, taskOf } = await silent();
    await send(id);
    const task = await taskOf(id);
    const put = (resource: object, ifMatch: string) => ({
      resource,
      request: { method: 'PUT', url: `Task/${task?.id}`, ifMatch },
    });
    const cancelled = put({ ...task, status: 'cancelled' }, 'W/"1"');
    const stale = { resource: { resourceType: 'ServiceRequest', id: 'x', status: 'revoked' } };
    const entry = [
      cancelled,
      { ...stale, request: { method: 'PUT', url: 'ServiceRequest/x', ifMatch: 'W/"1"' } },
    ];
    const refused = await call('POST', '/fhir', { resourceType: 'Bundle', type: 'transaction', entry });
    expect(refused.status).toBe(404);
    expect(await taskOf(id)).toEqual(task);
    const history = await call('GET', `/fhir/Task/${task?.id}/_history`);
    expect(history.body.entry).toHaveLength(1);
    const done = await call('PUT', `/fhir/Task/${task?.id}`, cancelled.resource, { 'if-match': 'W/"1"' });
    expect(done.headers.get('etag')).toBe('W/"2"');
  });

  it('creates and updates, and nothing else', async () => {
    const { call } = await silent();
    const entry = [{ request: { method: 'DELETE', url: 'Task/1' } }];
    expect((await call('POST', '/fhir', { resourceType: 'Bundle', type: 'transaction', entry })).status).toBe(
      405,
    );
    expect((await call('POST', '/fhir', { resourceType: 'Bundle', type: 'batch', entry })).status).toBe(400);
    expect((await call('DELETE', '/fhir/Task/1')).status).toBe(405);
    expect((await call('PUT', '/fhir/Task?identifier=1', { resourceType: 'Task' })).status).toBe(405);
    expect((await call('GET', '/fhir/Observation')).status).toBe(404);
  });
});

describe('the engine', () => {
  it.each([
    ['a property that there is not', { resourceType: 'Patient', apodo: 'x' }],
    ['a type that is wrong', { resourceType: 'Patient', active: 'sí' }],
    ['a date that is none', { resourceType: 'Patient', birthDate: '22-11-2026' }],
    ['an invariant that is broken', { resourceType: 'Patient', contact: [{ gender: 'female' }] }],
  ])('refuses %s, and quotes no value', async (_, resource) => {
    const { call } = await silent();
    const refused = await call<fhir4.OperationOutcome>('POST', '/fhir/Patient', resource);
    expect([refused.status, refused.body.resourceType]).toEqual([400, 'OperationOutcome']);
    expect(JSON.stringify(refused.body)).not.toContain('22-11-2026');
  });

  it('refuses a resource of another type than its address, and what is no JSON', async () => {
    const { call, url } = await silent();
    expect((await call('POST', '/fhir/Task', { resourceType: 'Patient' })).status).toBe(400);
    expect((await call('POST', '/fhir/Patient', 'texto')).status).toBe(400);
    const plain = await fetch(`${url}/fhir/Patient`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect(plain.status).toBe(401);
  });

  it('gives an id of its own, whatever the client names', async () => {
    const { call } = await silent();
    const made = await call<fhir4.Patient>('POST', '/fhir/Patient', { resourceType: 'Patient', id: 'mio' });
    expect(made.status).toBe(201);
    expect(made.body.id).not.toBe('mio');
    expect(made.headers.get('location')).toMatch(new RegExp(`/fhir/Patient/${made.body.id}/_history/1$`));
    expect((await call('PUT', '/fhir/Patient/mio', { resourceType: 'Patient', id: 'mio' })).status).toBe(404);
  });

  it('numbers versions, tags each, and tells the history as it was, the newest first, every time', async () => {
    const { call } = await silent();
    const made = await call<fhir4.Patient>('POST', '/fhir/Patient', { resourceType: 'Patient' });
    const path = `/fhir/Patient/${made.body.id}`;
    const second = await call('PUT', path, { ...made.body, active: true }, { 'if-match': 'W/"1"' });
    expect([second.status, second.headers.get('etag')]).toEqual([200, 'W/"2"']);
    const stale = await call('PUT', path, { ...made.body, active: false }, { 'if-match': 'W/"1"' });
    expect(stale.status).toBe(412);
    expect((await call('PUT', path, made.body, { 'if-match': '2' })).status).toBe(400);
    for (let times = 0; times < 3; times += 1) {
      const { body } = await call('GET', `${path}/_history`);
      expect(body.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual(['2', '1']);
      expect(body.entry?.map(({ request, response }) => [request?.method, response?.etag])).toEqual([
        ['PUT', 'W/"2"'],
        ['POST', 'W/"1"'],
      ]);
    }
    expect((await call<fhir4.Patient>('GET', `${path}/_history/1`)).body.active).toBeUndefined();
    expect((await call('GET', `${path}/_history/9`)).status).toBe(404);
  });

  it('finds by POST, by moment and by any of our identifiers, and tells a next page that names nothing', async () => {
    const { send, search, call, url } = await silent();
    for (let number = 1; number <= 3; number += 1) await send(messageId(number));
    const all = await search<fhir4.Task>('Task', {
      identifier: 'urn:valija:mensaje|',
      _sort: '_lastUpdated',
    });
    const tasks = all.body.entry?.map(({ resource }) => resource) ?? [];
    expect(tasks.map((task) => task?.identifier?.[0]?.value)).toEqual([1, 2, 3].map(messageId));
    const since = tasks[1]?.meta?.lastUpdated ?? '';
    const later = await search('Task', { identifier: 'urn:valija:mensaje|', _lastUpdated: `ge${since}` });
    expect(later.body.total).toBe(2);
    const mine = { 'requester:identifier': 'urn:valija:enlace|000301' };
    expect((await search('Task', mine)).body.total).toBe(3);
    expect((await search('Task', { 'requester:identifier': 'urn:valija:enlace|otro' })).body.total).toBe(0);
    expect((await search('Task', { desconocido: '1' })).status).toBe(400);
    const page = await search('Task', {
      identifier: 'urn:valija:mensaje|',
      _count: '2',
      _sort: '_lastUpdated',
    });
    const next = page.body.link?.find(({ relation }) => relation === 'next')?.url ?? '';
    expect(next).not.toContain('mensaje');
    const rest = await call<fhir4.Bundle<fhir4.Task>>('GET', next.slice(url.length));
    expect(rest.body.entry?.map(({ resource }) => resource?.identifier?.[0]?.value)).toEqual([messageId(3)]);
    expect(rest.body.link?.some(({ relation }) => relation === 'next')).toBe(false);
    expect((await call('GET', '/fhir/Task?_pagina=inventada')).status).toBe(404);
  });

  it('knows after a restart what it knew before, and takes up what it had not decided', async () => {
    const first = await silent();
    await first.send(id);
    await first.close();
    const second = await centre('hospital', { folder: first.folder });
    const task = await until('the decision', async () => {
      const found = await second.taskOf(id);
      return found?.status === 'accepted' ? found : undefined;
    });
    expect(task.meta?.versionId).toBe('3');
    expect((await second.send(id)).body.entry?.map(({ response }) => response?.status)).toEqual([
      '200',
      '200',
      '200',
    ]);
    expect(await second.untilClasses(2)).toEqual(['DERIVACION', 'CITA']);
  });
});

describe('what the adapter may change in a Task', () => {
  const put = async (
    { call, taskOf }: Awaited<ReturnType<typeof silent>>,
    change: Partial<fhir4.Task>,
    ifMatch?: string,
  ) => {
    const task = await taskOf(id);
    const match = ifMatch ?? `W/"${task?.meta?.versionId}"`;
    return call<fhir4.Task>('PUT', `/fhir/Task/${task?.id}`, { ...task, ...change }, { 'if-match': match });
  };

  it('is to withdraw it, over the version that it read', async () => {
    const hospital = await silent();
    await hospital.send(id);
    expect((await put(hospital, { status: 'cancelled' }, 'W/"7"')).status).toBe(412);
    const task = await hospital.taskOf(id);
    const unversioned = await hospital.call('PUT', `/fhir/Task/${task?.id}`, {
      ...task,
      status: 'cancelled',
    });
    expect(unversioned.status).toBe(428);
    const done = await put(hospital, { status: 'cancelled' });
    expect([done.status, done.body.status, done.headers.get('etag')]).toEqual([200, 'cancelled', 'W/"2"']);
    expect(await hospital.effects()).toMatchObject([
      { clase: 'DERIVACION', idMensaje: id },
      { clase: 'ANULACION', idMensaje: id },
    ]);
    expect((await put(hospital, { status: 'cancelled' })).status).toBe(422);
  });

  it('is nothing else: neither another state nor another element', async () => {
    const hospital = await silent();
    await hospital.send(id);
    for (const change of [
      { status: 'accepted' },
      { status: 'completed' },
      { description: 'otra' },
      { status: 'cancelled', description: 'otra' },
    ] as const) {
      const refused = await put(hospital, change);
      expect([change, refused.status]).toEqual([change, 422]);
      expect(refused.body.resourceType).toBe('OperationOutcome');
    }
    expect((await hospital.taskOf(id))?.meta?.versionId).toBe('1');
  });

  it('is nothing any more where the centre has rejected or completed it', async () => {
    const hospital = await silent();
    await hospital.send(id);
    await hospital.steer('tareas', { idMensaje: id, accion: 'rechazar' });
    expect((await put(hospital, { status: 'cancelled' })).status).toBe(422);
  });

  it('does not begin it in another state than requested', async () => {
    const { call } = await silent();
    const begun = await call('POST', '/fhir/Task', {
      resourceType: 'Task',
      status: 'accepted',
      intent: 'order',
    });
    expect(begun.status).toBe(422);
  });

  it('goes with a request for service that is revoked', async () => {
    const { send, call } = await silent();
    const made = (await send(id)).body.entry?.[1]?.resource as fhir4.ServiceRequest;
    const path = `/fhir/ServiceRequest/${made.id}`;
    const write = (change: object, version: string) =>
      call('PUT', path, { ...made, ...change }, { 'if-match': `W/"${version}"` });
    expect((await write({ status: 'completed' }, '1')).status).toBe(422);
    expect((await write({ status: 'revoked', priority: 'stat' }, '1')).status).toBe(422);
    expect((await write({ status: 'revoked' }, '1')).status).toBe(200);
    expect((await write({ status: 'revoked' }, '2')).status).toBe(422);
  });
});

describe('a fault of the calls', () => {
  it('corte-despues-del-trabajo does the work, answers nothing, and is not used up by a search', async () => {
    const { send, search, break_, effects } = await silent();
    await break_({ falla: 'corte-despues-del-trabajo', veces: 1 });
    expect((await search('Task', { identifier: 'urn:valija:mensaje|' })).status).toBe(200);
    await expect(send(id)).rejects.toThrow('fetch failed');
    expect((await send(id)).status).toBe(200);
    expect(await effects()).toHaveLength(1);
  });

  it.each([
    ['error-500', 500],
    ['demasiadas-429', 429],
  ])('%s is answered with an outcome, before any work', async (falla, status) => {
    const { send, break_, effects } = await silent();
    await break_({ falla, veces: 1 });
    const refused = await send(id);
    expect([refused.status, refused.body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(await effects()).toEqual([]);
  });
});
