import { afterEach, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { centre, closeAll, messageId } from './fhir-centre.js';

afterEach(closeAll);

const id = messageId(1);

type Centre = Awaited<ReturnType<typeof centre>>;

/** The Task of a message once it is in a state. */
const untilTask = (of: Centre, status: fhir4.Task['status'], message = id): Promise<fhir4.Task> =>
  until(`a Task that is ${status}`, async () => {
    const task = await of.taskOf(message);
    return task?.status === status ? task : undefined;
  });

/** The states of a Task, the first first. */
const statesOf = async ({ call }: Centre, task: fhir4.Task): Promise<unknown[]> => {
  const { body } = await call<fhir4.Bundle<fhir4.Task>>('GET', `/fhir/Task/${task.id}/_history`);
  return (body.entry ?? []).map(({ resource }) => resource?.status).reverse();
};

const outputsOf = (task: fhir4.Task) =>
  Object.fromEntries(
    (task.output ?? []).map(({ type, ...value }) => [type.coding?.[0]?.code, Object.values(value)[0]]),
  );

const about = (system: string, code: string) => ({ coding: [{ system, code }] });

describe('a hospital with a derivación', () => {
  it('receives it, and accepts it with number, grounds and an appointment', async () => {
    const hospital = await centre('hospital');
    await hospital.send(id);
    const task = await untilTask(hospital, 'accepted');
    expect(await statesOf(hospital, task)).toEqual(['requested', 'received', 'accepted']);
    expect(task.statusReason?.text).toMatch(/\S/);
    expect(task.identifier?.[1]).toMatchObject({
      type: { coding: [{ code: 'FILL' }] },
      value: 'HLA-2026-000001',
    });
    const outputs = outputsOf(task);
    expect(outputs).toMatchObject({ pertinencia: true, factibilidad: true });
    const { reference } = outputs.cita as fhir4.Reference;
    const { body } = await hospital.call<fhir4.Appointment>('GET', `/fhir/${reference}`);
    const [place] = (body.contained ?? []) as fhir4.Location[];
    expect(body.start).toMatch(/T10:00:00-0[34]:00$/);
    expect(body.participant.some(({ actor }) => actor?.reference === `#${place?.id}`)).toBe(true);
    expect(place).toMatchObject({ name: 'Hospital Ficticio Los Aromos', address: { city: 'Santiago' } });
    expect(await hospital.untilClasses(2)).toEqual(['DERIVACION', 'CITA']);
    expect((await hospital.state()).failures).toBe(0);
  });

  it('rejects a programme that it does not run', async () => {
    const hospital = await centre('hospital');
    await hospital.send(id, { programa: 'COSAM' });
    const { statusReason } = await untilTask(hospital, 'rejected');
    expect(statusReason).toMatchObject(about('urn:valija:motivo-rechazo', 'PROGRAMA_NO_VIGENTE'));
  });

  it.each([
    [{ accion: 'rechazar', motivo: 'FUERA_DE_TERRITORIO' }, 'FUERA_DE_TERRITORIO', true],
    [{ accion: 'rechazar-por-antecedentes' }, 'ANTECEDENTES_INSUFICIENTES', true],
    [{ accion: 'rechazar-sin-motivo' }, 'PRESTACION_NO_FACTIBLE', false],
    [{ accion: 'rechazar-sin-codigo' }, undefined, true],
  ])('rejects it as it is told: %p', async (decision, code, hasText) => {
    const hospital = await centre('hospital');
    await hospital.steer('decision', decision);
    await hospital.send(id);
    const { statusReason } = await untilTask(hospital, 'rejected');
    expect(statusReason?.coding?.[0]?.code).toBe(code);
    expect(statusReason?.text !== undefined).toBe(hasText);
  });

  it('says nothing, or receives alone, where it is told so', async () => {
    const hospital = await centre('hospital');
    await hospital.steer('decision', { accion: 'recibir' });
    await hospital.send(id);
    await untilTask(hospital, 'received');
    await hospital.steer('decision', { accion: 'nada' });
    await hospital.send(messageId(2));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([await hospital.taskOf(id), await hospital.taskOf(messageId(2))]).toMatchObject([
      { status: 'received' },
      { status: 'requested' },
    ]);
  });

  it('follows it up to its end, each report with one note more', async () => {
    const hospital = await centre('hospital');
    await hospital.send(id);
    await untilTask(hospital, 'accepted');
    const told: unknown[] = [];
    for (const accion of [
      'iniciar',
      'informar-periodico',
      'suspender',
      'reanudar',
      'informar-relevante',
      'cerrar',
    ]) {
      const { status, body } = await hospital.steer('tareas', { idMensaje: id, accion });
      const task = await hospital.taskOf(id);
      expect([accion, status, body.estado]).toEqual([accion, 200, task?.status]);
      told.push([task?.status, task?.businessStatus?.coding?.[0]?.code, task?.note?.length]);
    }
    expect(told).toEqual([
      ['in-progress', 'inicio', 1],
      ['in-progress', 'periodico', 2],
      ['on-hold', undefined, 2],
      ['in-progress', undefined, 2],
      ['in-progress', 'relevante', 3],
      ['completed', 'cierre', 4],
    ]);
    const closed = await hospital.taskOf(id);
    expect(outputsOf(closed as fhir4.Task)).toMatchObject({
      'motivo-cierre': 'OBJETIVOS_CUMPLIDOS',
      objetivos: 'LOGRADOS',
    });
    expect(closed?.note?.at(-1)).toMatchObject({ authorString: expect.stringContaining('Ficticia') });
  });

  it('does nothing that its state does not allow, and knows no message that it was not sent', async () => {
    const hospital = await centre('hospital');
    await hospital.steer('decision', { accion: 'nada' });
    await hospital.send(id);
    const act = async (body: object) => (await hospital.steer('tareas', body)).status;
    for (const accion of ['iniciar', 'cerrar', 'informar-periodico', 'suspender', 'fracasar', 'atender'])
      expect([accion, await act({ idMensaje: id, accion })]).toEqual([accion, 409]);
    expect(await act({ idMensaje: messageId(9), accion: 'aceptar' })).toBe(404);
    expect(await act({ idMensaje: id, accion: 'otra' })).toBe(422);
    expect(await act({ idMensaje: id, accion: 'rechazar', motivo: 'texto libre' })).toBe(422);
    expect((await hospital.steer('decision', { accion: 'otra' })).body.pointers).toEqual(['/accion']);
    expect((await hospital.taskOf(id))?.meta?.versionId).toBe('1');
  });

  it('waits for nobody whose derivación was withdrawn', async () => {
    const hospital = await centre('hospital');
    await hospital.send(id);
    const task = await untilTask(hospital, 'accepted');
    const version = { 'if-match': `W/"${task.meta?.versionId}"` };
    const put = await hospital.call(
      'PUT',
      `/fhir/Task/${task.id}`,
      { ...task, status: 'cancelled' },
      version,
    );
    expect(put.status).toBe(200);
    const { reference } = outputsOf(task).cita as fhir4.Reference;
    await until('the appointment to be cancelled', async () => {
      const { body } = await hospital.call<fhir4.Appointment>('GET', `/fhir/${reference}`);
      return body.status === 'cancelled' ? body : undefined;
    });
    expect((await hospital.steer('tareas', { idMensaje: id, accion: 'iniciar' })).status).toBe(409);
  });
});

describe('a hospital with an urgent transfer', () => {
  it.each([
    [{ accion: 'segun-oferta' }, 'completed', undefined, 'NO_EXISTEN'],
    [{ accion: 'aceptar' }, 'completed', undefined, 'NO_EXISTEN'],
    [{ accion: 'nna-no-acepta' }, 'completed', 'nna-no-acepta-atencion', 'EXISTEN'],
  ] as const)('attends it as it is told: %p', async (decision, status, businessStatus, needs) => {
    const hospital = await centre('hospital');
    await hospital.steer('decision', decision);
    await hospital.send(id, { transfer: true });
    const task = await untilTask(hospital, status);
    expect(await statesOf(hospital, task)).toEqual(['requested', 'received', 'accepted', 'completed']);
    expect(task.businessStatus?.coding?.[0]?.code).toBe(businessStatus);
    expect(outputsOf(task)).toMatchObject({
      'necesidades-proteccion': needs,
      'jefe-de-turno': expect.stringContaining('Ficticia'),
    });
    expect((await hospital.effects()).map(({ clase }) => clase)).toEqual(['TRASLADO']);
  });

  it('says with its own ground that it could not', async () => {
    const hospital = await centre('hospital');
    await hospital.steer('decision', { accion: 'rechazar' });
    await hospital.send(id, { transfer: true });
    const { statusReason } = await untilTask(hospital, 'rejected');
    expect(statusReason).toMatchObject(
      about('urn:valija:motivo-no-cumplida', 'ESTABLECIMIENTO_NO_DISPONIBLE'),
    );
  });
});

describe.each(['hospital', 'cesfam'] as const)('a fault of what the %s says', (system) => {
  it('estado-fuera-de-contrato: a state that is none of the conventions comes before the right one', async () => {
    const one = await centre(system);
    await one.break_({ falla: 'estado-fuera-de-contrato', veces: 1 });
    await one.send(id, { programa: system === 'hospital' ? 'HOSPITAL' : 'CESFAM' });
    const task = await untilTask(one, 'accepted');
    const states = (await one.call('GET', `/fhir/Task/${task.id}/_history/2`)).body as unknown as fhir4.Task;
    expect(states.status).toBe('ready');
  });

  it('evento-de-caso-desconocido: a Task that nobody of ours asked for is found with the others', async () => {
    const one = await centre(system);
    await one.break_({ falla: 'evento-de-caso-desconocido', veces: 1 });
    await one.send(id, { programa: system === 'hospital' ? 'HOSPITAL' : 'CESFAM' });
    await untilTask(one, 'accepted');
    const found = await one.search<fhir4.Task>('Task', { identifier: 'urn:valija:mensaje|' });
    const values = found.body.entry?.map(({ resource }) => resource?.identifier?.[0]?.value) ?? [];
    expect(values).toHaveLength(2);
    expect(values.filter((value) => value !== id)).toHaveLength(1);
  });
});
