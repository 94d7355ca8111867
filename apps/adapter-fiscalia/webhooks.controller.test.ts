import { describe, expect, it } from '@jest/globals';
import type { AttachmentDraft, Draft, Endpoint, NativeClient, NativeIntake } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';
import { type ErrorCode, ValijaError } from '@valija/errors';
import { projectRegistry, validateContent, versionsOf } from '@valija/messages';
import { fixture } from '../../test/fixtures/index.js';
import {
  anulacion,
  aporte,
  consulta,
  instruccion,
  rederivacion,
  residencia,
} from '../../test/fixtures/saf/index.js';
import { WebhooksController } from './webhooks.controller.js';

const saf = loadContract('saf');
const token = 'Bearer credencial-de-prueba';
const sermig = 'urn:valija:cl:sermig:residencias';
const solicitud = '01930000-0000-7000-8000-0000000000d0';
const novedad = '01930000-0000-7000-8000-0000000000d1';
const denuncia = '01930000-0000-7000-8000-0000000000d2';
const mejorNinez = 'urn:valija:cl:mejor-ninez:rm';

/** The webhooks, with a kit that keeps what is sent and seals nothing. */
function webhooks(
  options: {
    /** Types under which messages were received, by id. */
    received?: Readonly<Record<string, string>>;
    /** Whom they are about. */
    subject?: string;
    key?: string;
    /** Thread of what was sent, where that did not open one. */
    thread?: string;
    documents?: (path: string) => Buffer | undefined;
    attach?: ErrorCode;
  } = {},
) {
  const sent: { key: string; draft: Draft }[] = [];
  const asked: string[] = [];
  const endpoint = {
    config: { VALIJA_NATIVE_TOKEN: 'credencial-de-prueba' },
    directory: { findByProgramme: () => ({ urn: mejorNinez }) },
    findReceived: async (type: string, id: string) =>
      options.received?.[id] === type
        ? {
            id,
            source: sermig,
            subject: options.subject ?? 'de-la-denuncia',
            correlationid: solicitud,
            lane: 'urgent',
            purpose: 'regularizacion-migratoria',
            legalbasis: 'ley-21325:art-71',
          }
        : undefined,
    findSent: async (id: string) => ({
      ...{ recipient: mejorNinez, subject: 'de-la-derivacion', lane: 'urgent' },
      correlationid: options.thread ?? id,
    }),
    attach: async (bytes: Uint8Array, about: AttachmentDraft) => {
      if (options.attach) throw new ValijaError(options.attach);
      const digest = String(bytes.length).padStart(43, 'A');
      return { adjunto: { ...about, tipo: 'application/pdf', digest, bytes: bytes.length }, sealed: bytes };
    },
  } as unknown as Endpoint;
  const intake = {
    send: async (key: string, _document: object, makeDraft: () => Promise<Draft>) => {
      sent.push({ key, draft: await makeDraft() });
      return solicitud;
    },
    findKey: async (id: string) => (id === solicitud ? options.key : undefined),
    findMessage: async (key: string) => (key === options.key ? solicitud : undefined),
    subjectOf: async (person: string) => `seudonimo-de-${person}`,
  } as unknown as NativeIntake;
  const native = {
    getBytes: async (path: string) => {
      asked.push(path);
      return options.documents ? options.documents(path) : Buffer.from(`%PDF-1.4 ${path}`);
    },
  } as unknown as NativeClient;
  return { controller: new WebhooksController(endpoint, intake, native), sent, asked };
}

function requireValidContent({ name, content }: Draft): void {
  const [dataschema = ''] = versionsOf(name, projectRegistry().dataschemas);
  expect(validateContent(dataschema, content)).toEqual({ ok: true });
}

describe('a webhook of SAF', () => {
  it.each([
    ['emitirDerivacion', 'derivacion', fixture('prm-comparece-solo'), 'D13-2026-990004'],
    ['emitirInstruccion', 'instruccion', instruccion('instruccion-resguardo'), 'I13-2026-990203'],
    ['consultarPlan', 'consultaPlan', consulta('consulta-plan'), 'P13-2026-990601'],
    ['presentarResidencia', 'residencia', residencia('residencia-trafico'), 'R13-2026-990308'],
  ] as const)(
    '%s answers with the folio and the id of the message',
    async (operation, webhook, document, folio) => {
      const { controller } = webhooks();
      const answer = await controller[webhook](document, token);
      expect(answer).toEqual({ folio, idMensaje: solicitud, estado: 'EN_CAMINO' });
      expect(saf.validateResponse(operation, 202, answer)).toEqual({ ok: true });
    },
  );

  it('takes nothing without its credential', async () => {
    const { controller, sent } = webhooks();
    const document = instruccion('instruccion-resguardo');
    for (const authorization of [undefined, 'Bearer otra'])
      await expect(controller.instruccion(document, authorization)).rejects.toMatchObject({
        code: 'unauthenticated',
      });
    expect(sent).toEqual([]);
  });

  it('refuses what breaks the contract, with pointers', async () => {
    const { controller, sent } = webhooks();
    const document = { ...instruccion('instruccion-resguardo'), folio: undefined };
    await expect(controller.instruccion(document, token)).rejects.toMatchObject({
      code: 'schema-violation',
      pointers: ['/folio'],
    });
    expect(sent).toEqual([]);
  });

  it('refuses an unknown code, with pointers', async () => {
    const document = { ...instruccion('instruccion-resguardo'), codDestino: '599' };
    await expect(webhooks().controller.instruccion(document, token)).rejects.toMatchObject({
      code: 'native-code-unknown',
      pointers: ['/codDestino'],
    });
  });
});

describe('a derivación that replaces another', () => {
  const document = rederivacion('rederivacion-a-caj');
  const { folio = '', idMensaje: rejection = '' } = document.rederivaDe ?? {};
  const rejected = {
    received: { [rejection]: 'cl.valija.derivacion.rechazada' },
    subject: `seudonimo-de-${document.idVictima}`,
    key: `derivaciones/${folio}`,
  };

  it('opens a thread of its own, about the same victim, and names the rejection as its cause', async () => {
    const { controller, sent } = webhooks(rejected);
    await controller.derivacion(document, token);
    expect(sent).toMatchObject([
      {
        key: `derivaciones/${document.folio}`,
        draft: { name: 'derivacion.solicitada', subject: rejected.subject, causationid: rejection },
      },
    ]);
    expect(sent[0]?.draft).not.toHaveProperty('correlationid');
    for (const { draft } of sent) requireValidContent(draft);
  });

  it.each([
    ['was never answered', { ...rejected, received: {} }],
    ['was accepted', { ...rejected, received: { [rejection]: 'cl.valija.derivacion.aceptada' } }],
    ['has another folio than the rejection', { ...rejected, key: 'derivaciones/D13-2026-000009' }],
    ['is of another victim', { ...rejected, subject: 'otro-seudonimo' }],
  ])('is refused where that one %s', async (_what, options) => {
    const { controller, sent } = webhooks(options);
    await expect(controller.derivacion(document, token)).rejects.toMatchObject({
      code: 'rejection-missing',
      pointers: ['/rederivaDe'],
    });
    expect(sent).toEqual([]);
  });
});

describe('an annulment', () => {
  const folio = 'D13-2026-990004';
  const key = `derivaciones/${folio}`;

  it('goes in the thread of its derivación to whom that went, on the same lane', async () => {
    const { controller, sent } = webhooks({ key });
    const answer = await controller.anulacion(folio, anulacion('anulacion'), token);
    expect(saf.validateResponse('anularDerivacion', 202, answer)).toEqual({ ok: true });
    expect(answer).toMatchObject({ folio });
    expect(sent).toMatchObject([
      {
        key: `${key}/anulacion`,
        draft: {
          name: 'derivacion.anulada',
          recipient: mejorNinez,
          subject: 'de-la-derivacion',
          correlationid: solicitud,
          lane: 'urgent',
          purpose: 'derivacion-programa',
          legalbasis: 'ley-21057:art-31-b',
          content: { derivacion: solicitud, motivo: 'PLAN_VIGENTE_SUFICIENTE' },
        },
      },
    ]);
    for (const { draft } of sent) requireValidContent(draft);
  });

  it.each(['D13-2026-000009', '../residencias/R13-2026-990308'])(
    'of %s is refused: nothing was derived by it',
    async (other) => {
      const { controller, sent } = webhooks({ key });
      await expect(controller.anulacion(other, anulacion('anulacion'), token)).rejects.toMatchObject({
        code: 'thread-unknown',
      });
      expect(sent).toEqual([]);
    },
  );
});

it('an annulment is not annulled: only what opened a thread is withdrawn', async () => {
  const { controller, sent } = webhooks({ key: 'derivaciones/D13-2026-990004/anulacion', thread: novedad });
  const told = controller.anulacion('D13-2026-990004/anulacion', anulacion('anulacion'), token);
  await expect(told).rejects.toMatchObject({ code: 'thread-unknown' });
  expect(sent).toEqual([]);
});

describe('a consulta about a plan', () => {
  it('opens a thread of its own with the institution or court, about the victim of the denuncia if it comes from one', async () => {
    const { controller, sent } = webhooks({ received: { [denuncia]: 'cl.valija.denuncia.comunicada' } });
    await controller.consultaPlan(consulta('consulta-plan'), token);
    const fromDenuncia = { ...consulta('consulta-plan-sin-documento'), idMensajeDenuncia: denuncia };
    await controller.consultaPlan(fromDenuncia, token);
    const law = { name: 'plan.consultado', purpose: 'coordinacion-plan', legalbasis: 'ley-21057:art-31-b' };
    expect(sent).toMatchObject([
      {
        key: 'consultas-plan/P13-2026-990601',
        draft: {
          ...law,
          recipient: 'urn:valija:cl:pjud:familia-santiago-1',
          subject: 'seudonimo-de-V-990601',
          lane: 'normal',
        },
      },
      { draft: { ...law, subject: 'de-la-denuncia', causationid: denuncia, lane: 'urgent' } },
    ]);
    for (const { draft } of sent) requireValidContent(draft);
  });
});

describe('an instrucción', () => {
  it('is an urgent message to the police', async () => {
    const { controller, sent } = webhooks();
    await controller.instruccion(instruccion('instruccion-traslado-urgente'), token);
    expect(sent).toMatchObject([
      {
        key: 'instrucciones/I13-2026-990201',
        draft: {
          name: 'instruccion.emitida',
          recipient: 'urn:valija:cl:carabineros:os9-rm',
          subject: 'seudonimo-de-V-990201',
          lane: 'urgent',
          purpose: 'instruccion-fiscal',
          legalbasis: 'ley-21057:art-31-b',
        },
      },
    ]);
    for (const { draft } of sent) requireValidContent(draft);
  });

  it('to a health centre is an urgent message for that purpose alone', async () => {
    const { controller, sent } = webhooks();
    await controller.instruccion(instruccion('instruccion-traslado-centro-salud'), token);
    expect(sent).toMatchObject([
      { draft: { recipient: 'urn:valija:cl:salud:ssmc', lane: 'urgent', purpose: 'traslado-salud' } },
    ]);
    for (const { draft } of sent) requireValidContent(draft);
  });

  it('that comes from a denuncia is about whom the denuncia was, and says so', async () => {
    const { controller, sent } = webhooks({ received: { [denuncia]: 'cl.valija.denuncia.comunicada' } });
    const document = { ...instruccion('instruccion-resguardo'), idMensajeDenuncia: denuncia };
    await controller.instruccion(document, token);
    expect(sent[0]?.draft).toMatchObject({ subject: 'de-la-denuncia', causationid: denuncia });
  });

  it('is refused where nobody knows the denuncia that it names', async () => {
    const document = { ...instruccion('instruccion-resguardo'), idMensajeDenuncia: denuncia };
    await expect(webhooks().controller.instruccion(document, token)).rejects.toMatchObject({
      code: 'thread-unknown',
      pointers: ['/idMensajeDenuncia'],
    });
  });
});

describe('a request for residence', () => {
  it('goes to Sermig with every document that it names', async () => {
    const { controller, sent, asked } = webhooks();
    await controller.residencia(residencia('residencia-trata-adulta'), token);
    expect([...asked].sort()).toEqual([
      '/documentos/DOC-JPG-990301',
      '/documentos/DOC-PDF-990301',
      '/documentos/DOC-PDF-990302',
      '/documentos/DOC-PNG-990301',
    ]);
    expect(sent).toMatchObject([
      {
        key: 'residencias/R13-2026-990301',
        draft: {
          name: 'residencia.solicitada',
          recipient: sermig,
          lane: 'normal',
          purpose: 'regularizacion-migratoria',
          legalbasis: 'ley-21325:art-71',
          attachments: [
            { adjunto: { documento: 'INFORME_MITP', titulo: 'Informe de la institución' } },
            { adjunto: { documento: 'DOCUMENTO_IDENTIDAD' } },
            { adjunto: { documento: 'SOLICITUD_FIRMADA' } },
            { adjunto: { documento: 'ACREDITA_CONDICION_VICTIMA' } },
          ],
        },
      },
    ]);
    for (const { draft } of sent) requireValidContent(draft);
  });

  it('is urgent for a child', async () => {
    const { controller, sent } = webhooks();
    await controller.residencia(residencia('residencia-trata-nna-no-acompanada'), token);
    expect(sent[0]?.draft.lane).toBe('urgent');
  });

  it('is refused with a pointer to a document that SAF does not have', async () => {
    const documents = (path: string) =>
      path.endsWith('DOC-PNG-990301') ? undefined : Buffer.from('%PDF-1.4');
    const { controller, sent } = webhooks({ documents });
    await expect(controller.residencia(residencia('residencia-trata-adulta'), token)).rejects.toMatchObject({
      code: 'schema-violation',
      pointers: ['/antecedentes/2/idDocumento'],
    });
    expect(sent).toEqual([]);
  });

  it.each(['attachment-type', 'attachment-too-large'] as const)(
    'is refused with %s and a pointer to the document',
    async (attach) => {
      const { controller } = webhooks({ attach });
      await expect(controller.residencia(residencia('residencia-trafico'), token)).rejects.toMatchObject({
        code: attach,
        pointers: ['/antecedentes/0/idDocumento'],
      });
    },
  );

  it('waits where SAF does not give a document now', async () => {
    const documents = () => {
      throw new ValijaError('native-unavailable', undefined, { retryAfterMs: 3_000 });
    };
    const { controller } = webhooks({ documents });
    await expect(controller.residencia(residencia('residencia-trafico'), token)).rejects.toMatchObject({
      code: 'native-unavailable',
      retryAfterMs: 3_000,
    });
  });
});

describe('papers that are added', () => {
  const folio = 'R13-2026-990306';
  const key = `residencias/${folio}`;
  const document = { ...aporte('aporte-antecedentes-pendientes'), respondeA: novedad };

  it('answer the requirement in its thread, lane and law', async () => {
    const received = { [novedad]: 'cl.valija.residencia.antecedentes-requeridos' };
    const { controller, sent } = webhooks({ received, key });
    const answer = await controller.aporte(folio, document, token);
    expect(answer).toMatchObject({ folio });
    expect(sent).toMatchObject([
      {
        key: `${key}/antecedentes/A13-2026-990401`,
        draft: {
          name: 'residencia.antecedentes-aportados',
          recipient: sermig,
          correlationid: solicitud,
          causationid: novedad,
          lane: 'urgent',
          legalbasis: 'ley-21325:art-71',
          content: { solicitud, requerimiento: novedad, numeroSolicitud: 'FIC-SOL-1' },
          attachments: [{}, {}],
        },
      },
    ]);
    for (const { draft } of sent) requireValidContent(draft);
  });

  it('answer the acuse where nobody required them', async () => {
    const { controller, sent } = webhooks({ received: { [novedad]: 'cl.valija.residencia.acusada' }, key });
    await controller.aporte(folio, document, token);
    expect(sent[0]?.draft.content).not.toHaveProperty('requerimiento');
  });

  it.each([
    ['to nobody’s novedad', {}, key],
    ['to a decision', { [novedad]: 'cl.valija.residencia.denegada' }, key],
    ['to another residence', { [novedad]: 'cl.valija.residencia.acusada' }, 'residencias/R13-2026-000009'],
    [
      'to what is no residence',
      { [novedad]: 'cl.valija.residencia.acusada' },
      'derivaciones/R13-2026-990306',
    ],
  ])('are refused in answer %s', async (_what, received, found) => {
    const { controller, sent } = webhooks({ received, key: found });
    await expect(controller.aporte(folio, document, token)).rejects.toMatchObject({
      code: 'thread-unknown',
      pointers: ['/respondeA'],
    });
    expect(sent).toEqual([]);
  });
});
