import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type Incoming,
  type IncomingRefusal,
  type NativeClient,
  type NativeIntake,
  observedPattern,
  plazoPatterns,
  revokedPattern,
} from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import { projectRegistry } from '@valija/messages';
import { MensajesHandler } from './mensajes.handler.js';

const saf = loadContract('saf');
const id = '01930000-0000-7000-8000-0000000000c1';
const opening = '01930000-0000-7000-8000-0000000000c0';

/** A scripted SAF: what it was asked and told, in order. */
function system(options: { known?: boolean; answer?: object } = {}) {
  const calls: { method: string; path: string; body?: unknown }[] = [];
  const native = {
    look: async (path: string) => {
      calls.push({ method: 'GET', path });
      return options.known ? {} : undefined;
    },
    post: async (path: string, body: { idMensaje: string; clase?: string; etapa?: string }) => {
      calls.push({ method: 'POST', path, body });
      const { idMensaje, clase, etapa } = body;
      const registradaEl = '2026-11-20T10:00:00Z';
      if (options.answer) return options.answer;
      if (etapa) return { idDenuncia: 'DN-1', idMensaje, etapa, registradaEl };
      return { idNovedad: 'N-1', folio: path.split('/')[2], idMensaje, clase, registradaEl };
    },
    putBytes: async (path: string, body: Uint8Array, mediaType: string) => {
      calls.push({ method: 'PUT', path, body: { bytes: body.length, mediaType } });
    },
  } as unknown as NativeClient;
  return { calls, native };
}

const intake = (key?: string) =>
  ({
    findKey: async (message: string) => (message === opening ? key : undefined),
  }) as unknown as NativeIntake;

function message<Content>(type: string, version = '1.0.0', mayHaveActed = false): Incoming<Content> {
  const content = structuredClone(
    projectRegistry().schemaOf(`urn:valija:schema:${type}:${version}`)?.examples[0],
  );
  return {
    envelope: {
      id,
      correlationid: opening,
      type: `cl.valija.${type}`,
      time: '2026-12-15T13:00:00.000Z',
      lane: 'urgent',
    } as Incoming['envelope'],
    content,
    mayHaveActed,
    attachment: async () => Buffer.from('%PDF-1.4 ficticio'),
  };
}

const refusal = (code: 'filer-not-entitled' | undefined): IncomingRefusal => ({
  receipt: {
    kind: 'refused',
    by: 'urn:valija:cl:sermig:residencias',
    source: 'urn:valija:cl:minpublico:uravit-13',
    id,
    envelopedigest: 'x',
    at: '2026-11-20T10:00:00.000Z',
    ...(code ? { code, pointers: ['/solicitud/presentadaPor'] } : {}),
  },
  sent: { correlationid: opening } as IncomingRefusal['sent'],
  mayHaveActed: false,
});

describe('what SAF is told', () => {
  it.each([
    ['derivacion.acusada', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['derivacion.aceptada', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['derivacion.rechazada', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['intervencion.iniciada', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['seguimiento.periodico', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['seguimiento.relevante', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['intervencion.cerrada', '1.0.0', 'derivaciones/D13-2026-000001', 'registrarNovedad'],
    ['instruccion.cumplida', '1.0.0', 'instrucciones/I13-2026-000001', 'registrarNovedadInstruccion'],
    ['plan.informado', '1.0.0', 'consultas-plan/P13-2026-000001', 'registrarNovedadConsultaPlan'],
    ['residencia.acusada', '1.0.0', 'residencias/R13-2026-000001', 'registrarNovedadResidencia'],
    [
      'residencia.antecedentes-requeridos',
      '0.1.0',
      'residencias/R13-2026-000001',
      'registrarNovedadResidencia',
    ],
    ['residencia.denegada', '1.0.0', 'residencias/R13-2026-000001', 'registrarNovedadResidencia'],
  ])('of %s is a novedad under the folio that opened its thread', async (type, version, key, operation) => {
    const { calls, native } = system();
    const outcome = await new MensajesHandler(native, intake(key)).answered(message(type, version));
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(calls).toMatchObject([{ method: 'POST', path: `/${key}/novedades`, body: { idMensaje: id } }]);
    expect(saf.validateRequest(operation, calls[0]?.body)).toEqual({ ok: true });
  });

  it('of a residence comes after the document of its resolution', async () => {
    const { calls, native } = system();
    const granted = message<{ resolucion: { adjunto: { digest: string } } }>('residencia.otorgada');
    await new MensajesHandler(native, intake('residencias/R13-2026-000001')).answered(granted);
    const { digest } = granted.content.resolucion.adjunto;
    expect(calls).toMatchObject([
      { method: 'PUT', path: `/documentos/${digest}`, body: { mediaType: 'application/pdf' } },
      { method: 'POST', body: { clase: 'OTORGADA', resolucion: { idDocumento: digest } } },
    ]);
  });

  it('of a follow-up comes after the report that was sent to the family court', async () => {
    const { calls, native } = system();
    const copied = message<{ informe: { digest: string } }>('informe-familia.copiado');
    await new MensajesHandler(native, intake('derivaciones/D13-2026-000001')).answered(copied);
    const { digest } = copied.content.informe;
    expect(calls).toMatchObject([
      { method: 'PUT', path: `/documentos/${digest}`, body: { mediaType: 'application/pdf' } },
      { method: 'POST', body: { clase: 'INFORME_FAMILIA', idDocumento: digest } },
    ]);
    expect(saf.validateRequest('registrarNovedad', calls[1]?.body)).toEqual({ ok: true });
  });

  it('of a denuncia is told as a denuncia, first that it came and then what it says', async () => {
    const { calls, native } = system();
    const handler = new MensajesHandler(native, intake());
    await handler.recibida(message('denuncia.recibida'));
    await handler.comunicada(message('denuncia.comunicada', '0.1.0'));
    expect(calls).toMatchObject([
      { method: 'POST', path: '/denuncias', body: { etapa: 'RECEPCION' } },
      { method: 'POST', path: '/denuncias', body: { etapa: 'COMUNICACION', idRecepcion: opening } },
    ]);
    for (const { body } of calls)
      expect(saf.validateRequest('registrarDenuncia', body)).toEqual({ ok: true });
  });

  it.each([
    'derivaciones/D13-2026-000001',
    'instrucciones/I13-2026-000001',
    'consultas-plan/P13-2026-000001',
    'residencias/R13-2026-000001',
  ])('of a refusal is under %s that it will not arrive', async (key) => {
    const { calls, native } = system();
    await new MensajesHandler(native, intake(key)).refused(refusal('filer-not-entitled'));
    expect(calls).toMatchObject([
      {
        path: `/${key}/novedades`,
        body: {
          clase: 'NO_ENTREGADA',
          idMensaje: id,
          codigo: 'filer-not-entitled',
          punteros: ['/solicitud/presentadaPor'],
        },
      },
    ]);
  });

  it('of refused papers is under the residence that they were for', async () => {
    const { calls, native } = system();
    const key = 'residencias/R13-2026-000001/antecedentes/A13-2026-000001';
    await new MensajesHandler(native, intake(key)).refused(refusal(undefined));
    expect(calls).toMatchObject([
      { path: '/residencias/R13-2026-000001/novedades', body: { codigo: 'internal' } },
    ]);
  });
});

describe('SAF, which knows no idempotency key', () => {
  const again = message('residencia.acusada', '1.0.0', true);
  const key = 'residencias/R13-2026-000001';

  it('is asked before it is told again, and is not told what it has', async () => {
    const { calls, native } = system({ known: true });
    expect(await new MensajesHandler(native, intake(key)).answered(again)).toMatchObject({ kind: 'done' });
    expect(calls).toEqual([{ method: 'GET', path: `/${key}/novedades/${id}` }]);
  });

  it('is not given a document again that it was told of', async () => {
    const { calls, native } = system({ known: true });
    const granted = message('residencia.otorgada', '1.0.0', true);
    await new MensajesHandler(native, intake(key)).answered(granted);
    expect(calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it('is told what it does not have', async () => {
    const { calls, native } = system();
    await new MensajesHandler(native, intake(key)).answered(again);
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST']);
  });

  it.each([
    ['seguimiento.relevante', 'derivaciones/D13-2026-000001'],
    ['plan.informado', 'consultas-plan/P13-2026-000001'],
  ])('is asked for a novedad of %s under its folio', async (type, key) => {
    const { calls, native } = system({ known: true });
    await new MensajesHandler(native, intake(key)).answered(message(type, '1.0.0', true));
    expect(calls).toEqual([{ method: 'GET', path: `/${key}/novedades/${id}` }]);
  });

  it('is asked for a denuncia by its message', async () => {
    const { calls, native } = system({ known: true });
    await new MensajesHandler(native, intake()).recibida(message('denuncia.recibida', '1.0.0', true));
    expect(calls).toEqual([{ method: 'GET', path: `/denuncias/${id}` }]);
  });
});

describe('what cannot be told', () => {
  const key = 'residencias/R13-2026-000001';

  it('has no thread of ours', async () => {
    const { calls, native } = system();
    const told = new MensajesHandler(native, intake()).answered(message('residencia.acusada'));
    await expect(told).rejects.toMatchObject({ code: 'thread-unknown' });
    expect(calls).toEqual([]);
  });

  it('answers a thread of another resource', async () => {
    const { native, calls } = system();
    const told = new MensajesHandler(native, intake(key)).answered(message('derivacion.aceptada'));
    await expect(told).rejects.toMatchObject({ code: 'native-contract-broken' });
    expect(calls).toEqual([]);
  });

  it('gets an answer beside the contract', async () => {
    const { native } = system({ answer: { ok: true } });
    const told = new MensajesHandler(native, intake(key)).answered(message('residencia.acusada'));
    await expect(told).rejects.toMatchObject({ code: 'native-contract-broken' });
  });

  it('is a word that SAF has no code for: parked, since no sender can mend that', async () => {
    const { calls, native } = system();
    const denied = message<{ motivo: string }>('residencia.denegada');
    Object.assign(denied.content, { motivo: 'MOTIVO_NUEVO' });
    expect(await new MensajesHandler(native, intake(key)).answered(denied)).toMatchObject({
      kind: 'park',
      code: 'native-code-unknown',
    });
    expect(calls).toEqual([]);
  });

  it.each([
    ['seguimiento.relevante', 'derivaciones/D13-2026-000001', { situaciones: ['SITUACION_NUEVA'] }],
    ['intervencion.cerrada', 'derivaciones/D13-2026-000001', { motivo: 'MOTIVO_NUEVO' }],
    [
      'plan.informado',
      'consultas-plan/P13-2026-000001',
      { resultado: { tipo: 'PLAN_NO_CUBRE', plan: {}, porComplementar: ['AREA_NUEVA'] } },
    ],
  ])('is an unknown word of %s: parked too, and not told as another', async (type, key, change) => {
    const { calls, native } = system();
    const informed = message<object>(type);
    Object.assign(informed.content, change);
    expect(await new MensajesHandler(native, intake(key)).answered(informed)).toMatchObject({
      kind: 'park',
      code: 'native-code-unknown',
    });
    expect(calls).toEqual([]);
  });

  it('comes with a document that is not what was said: refused, before SAF is told anything', async () => {
    const { calls, native } = system();
    const granted = {
      ...message('residencia.otorgada'),
      attachment: () => Promise.reject(new ValijaError('attachment-mismatch')),
    };
    const told = new MensajesHandler(native, intake(key)).answered(granted);
    await expect(told).rejects.toMatchObject({ code: 'attachment-mismatch' });
    expect(calls).toEqual([]);
  });
});

it('has a handler for every type that the directory says Fiscalía accepts', () => {
  const file = join(import.meta.dirname, '../../contracts/directory.json');
  const { parties } = JSON.parse(readFileSync(file, 'utf8')) as {
    parties: { endpoint: string; accepts: string[] }[];
  };
  const accepted = parties.find(({ endpoint }) => endpoint === 'fiscalia')?.accepts ?? [];
  const handled = (['recibida', 'comunicada', 'answered'] as const).flatMap(
    (name) => Reflect.getMetadata('microservices:pattern', MensajesHandler.prototype[name]) as string[],
  );
  const types = accepted.map((schema) => `cl.valija.${schema.split(':')[3]}`);
  // The kit takes what the gateway itself says for every adapter: revocations, observations and terms.
  const kits = [revokedPattern, observedPattern, ...plazoPatterns];
  expect(types.filter((type) => !kits.includes(type)).sort()).toEqual([...handled].sort());
});
