import { afterEach, describe, expect, it } from '@jest/globals';
import type { Endpoint, Incoming } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { FhirServer } from '@valija/fhir';
import {
  type DerivacionAnulada,
  type DerivacionSolicitada,
  type InstruccionEmitida,
  projectRegistry,
} from '@valija/messages';
import type { CryptoKey } from 'jose';
import { Centros } from '../../apps/adapter-salud/centros/centros.js';
import { Entregas } from '../../apps/adapter-salud/hacia-centro/entregas.js';
import { MensajesHandler } from '../../apps/adapter-salud/mensajes.handler.js';
import type { Tarea, Tareas } from '../../apps/adapter-salud/tareas.js';
import { centre, clientId, closeAll, messageId } from '../simulators/fhir-centre.js';

afterEach(closeAll);

const id = messageId(1);
const source = 'urn:valija:cl:minpublico:uravit-13';

/** A simulated health centre that does nothing by itself, and the handlers of the adapter before it. */
async function stage(system: 'hospital' | 'cesfam') {
  const simulated = await centre(system);
  await simulated.steer('decision', { accion: 'nada' });
  const server = new FhirServer({
    baseUrl: `${simulated.url}/fhir`,
    tokenUrl: `${simulated.url}/auth/token`,
    clientId,
    scopes: [
      'system/Patient.c',
      'system/ServiceRequest.cru',
      'system/Task.crus',
      'system/Appointment.r',
      'system/Location.r',
    ],
    key: { kid: 'llave-de-prueba', alg: 'ES384', privateKey: simulated.keys.privateKey as CryptoKey },
    timeoutMs: 10_000,
  });
  const noted = new Map<string, Tarea>();
  const tareas = {
    findByMessage: async (asked: string) => noted.get(asked),
    open: async (made: Tarea) => void noted.set(made.messageId, made),
    annul: async () => undefined,
  } as unknown as Tareas;
  const centros = new Centros(
    [
      {
        ...{ deis: '000301', nombre: 'Centro Ficticio', programas: ['HOSPITAL', 'CESFAM', 'COSAM'] },
        ...{ vigilancia: 'consulta', run: { system: 'http://regcivil.cl/Validacion/RUN', typeCode: '01' } },
        server,
      },
    ],
    {},
  );
  const endpoint = {
    findReceived: async () => ({ id, source, correlationid: id }),
  } as unknown as Endpoint;
  const handler = new MensajesHandler(endpoint, centros, tareas, new Entregas(tareas));
  return { ...simulated, handler, noted };
}

const message = <Content>(content: Content, mayHaveActed = false): Incoming<Content> => ({
  envelope: {
    ...{ id, source, correlationid: id, subject: '0123456789abcdef0123456789abcdef' },
    ...{ lane: 'urgent', purpose: 'derivacion-programa' },
  } as Envelope,
  content,
  mayHaveActed,
  attachment: () => Promise.reject(new Error('no attachments here')),
});

const exampleOf = <T>(dataschema: string, at = 0): T =>
  structuredClone(projectRegistry().schemaOf(`urn:valija:schema:${dataschema}`)?.examples[at]);
const derivaciones = [0, 1].map((at) => ({
  ...exampleOf<DerivacionSolicitada>('derivacion.solicitada:2.0.0', at),
  prestacion: { tipo: 'PROGRAMA', programa: 'CESFAM' } as const,
}));
const traslado = exampleOf<InstruccionEmitida>('instruccion.emitida:1.0.0');
const anulada = { ...exampleOf<DerivacionAnulada>('derivacion.anulada:1.0.0'), derivacion: id };
const done = { kind: 'done', answers: [] };

describe.each(['hospital', 'cesfam'] as const)('at the wire, the simulated %s', (system) => {
  it.each(derivaciones.map((content, at) => [at, content] as const))(
    'takes the derivación of example %d, once',
    async (_, content) => {
      const { handler, noted, taskOf, effects, state } = await stage(system);
      expect(await handler.solicitada(message(content))).toEqual(done);
      const task = await taskOf(id);
      expect(noted.get(id)).toMatchObject({ taskId: task?.id, version: task?.meta?.versionId });
      noted.clear();
      expect(await handler.solicitada(message(content, true))).toEqual(done);
      expect(noted.get(id)).toMatchObject({ taskId: task?.id, version: task?.meta?.versionId });
      expect((await effects()).map(({ clase }) => clase)).toEqual(['DERIVACION']);
      expect(await state()).toMatchObject({ Patient: 1, ServiceRequest: 1, Task: 1 });
    },
  );

  it('is found to have the derivación whose answer was lost', async () => {
    const { handler, noted, taskOf, effects, break_ } = await stage(system);
    await break_({ falla: 'corte-despues-del-trabajo', veces: 1, ruta: '/fhir' });
    const [content] = derivaciones;
    await expect(handler.solicitada(message(content as DerivacionSolicitada))).rejects.toMatchObject({
      code: 'native-unavailable',
      handling: 'retry',
    });
    expect(await handler.solicitada(message(content as DerivacionSolicitada, true))).toEqual(done);
    expect(noted.get(id)?.taskId).toBe((await taskOf(id))?.id);
    expect((await effects()).map(({ clase }) => clase)).toEqual(['DERIVACION']);
  });

  it('takes an urgent transfer, and nothing beside Patient and Task', async () => {
    const { handler, taskOf, effects, state } = await stage(system);
    const { instruccion } = traslado;
    const content = { ...traslado, instruccion: { ...instruccion, establecimiento: '000301' } };
    expect(await handler.emitida(message(content as InstruccionEmitida))).toEqual(done);
    expect(await taskOf(id)).toMatchObject({ priority: 'stat', performerType: [{ text: 'Jefe de Turno' }] });
    expect((await effects()).map(({ clase }) => clase)).toEqual(['TRASLADO']);
    expect(await state()).not.toHaveProperty('ServiceRequest');
  });

  it('lets a derivación be withdrawn, once', async () => {
    const { handler, taskOf, call, effects } = await stage(system);
    await handler.solicitada(message(derivaciones[0] as DerivacionSolicitada));
    expect(await handler.anulada(message(anulada))).toEqual(done);
    expect(await handler.anulada(message(anulada, true))).toEqual(done);
    const task = await taskOf(id);
    expect(task?.status).toBe('cancelled');
    const { body } = await call<fhir4.ServiceRequest>('GET', `/fhir/${task?.focus?.reference}`);
    expect(body.status).toBe('revoked');
    expect((await effects()).map(({ clase }) => clase)).toEqual(['DERIVACION', 'ANULACION']);
  });
});
