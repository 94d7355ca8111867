import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SentMessage } from '@valija/client';
import type { BandejaSchemas } from '@valija/contracts';
import { openEndpoint } from '../support/endpoint.js';
import { until } from '../support/until.js';
import { example, TrayStage } from './stage.js';

const secret = 'Canario Ficticio';
let stage: TrayStage;
let adult: SentMessage;
let child: SentMessage;

beforeAll(async () => {
  stage = await TrayStage.open('bandeja-pav', 'bandeja-sermig');
  adult = await stage.client('bandeja-pav').send({ type: 'residencia.solicitada', content: solicitud() });
  child = await stage
    .client('bandeja-pav')
    .send({ type: 'residencia.solicitada', content: solicitud({ condicionEtaria: 'NNA_ACOMPANADO' }) });
  for (const { id } of [adult, child]) await stage.shown('bandeja-sermig', id, 'the request');
}, 120_000);
afterAll(() => stage?.close());

function solicitud(changes: object = {}): Record<string, unknown> {
  const content = example('residencia.solicitada:0.1.0', { folio: `${secret} 1`, representante: undefined });
  const antecedentes = [
    { codigo: 'INFORME_MITP', estado: 'ACOMPANADO' },
    { codigo: 'DOCUMENTO_IDENTIDAD', estado: 'ACOMPANADO' },
    { codigo: 'ACREDITA_CONDICION_VICTIMA', estado: 'PENDIENTE' },
  ];
  const asked = { ...(content.solicitud as object), antecedentes, ...changes };
  return JSON.parse(JSON.stringify({ ...content, solicitud: asked }));
}

async function ask<Body>(
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Body }> {
  const response = await stage.raw('bandeja-sermig', path, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text) as Body };
}
const list = async (query = ''): Promise<BandejaSchemas['ResidenceList']> =>
  (await ask<BandejaSchemas['ResidenceList']>('GET', `/v1/residences${query}`)).body;
const residence = async ({ id }: SentMessage): Promise<BandejaSchemas['Residence']> =>
  (await ask<BandejaSchemas['Residence']>('GET', `/v1/residences/${id}`)).body;
const estados = async (sent: SentMessage): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await residence(sent)).checklist.items.map(({ codigo, estado, segun }) => [
      codigo,
      `${estado} ${segun}`,
    ]),
  );

/** An answer of Sermig's to the request of the adult, as its example says it. */
const answer = (type: string, dataschema: string, changes: object = {}): Promise<SentMessage> =>
  stage.client('bandeja-sermig').answer(adult.id, {
    type,
    content: example(dataschema, { solicitud: undefined, ...changes }),
  });

describe('the desk of residences', () => {
  it('shows what came, that of a child first, each with its term and what is missing', async () => {
    const { counts, residences } = await list();
    expect(counts).toEqual({ nuevas: 2, antecedentes: 0, listas: 0, resueltas: 0 });
    expect(residences.map(({ message }) => message)).toEqual([child.id, adult.id]);
    expect(residences[0]).toMatchObject({
      lane: 'urgent',
      condicionEtaria: 'NNA_ACOMPANADO',
      estado: 'nuevas',
      vencido: false,
    });
    expect(residences[1]).toMatchObject({
      subcategoria: 'TRATA',
      faltan: 2,
      seen: false,
      plazo: expect.any(String),
    });
    expect(Date.parse(residences[1]?.plazoLegal ?? '')).toBeGreaterThan(
      Date.parse(residences[1]?.plazo ?? ''),
    );
  });

  it('leads from page to page', async () => {
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.next}`);
    expect([...first.residences, ...second.residences].map(({ message }) => message)).toEqual([
      child.id,
      adult.id,
    ]);
    expect(second.next).toBeUndefined();
  });

  it('tells the papers of the subcategory, as the request leaves them, and lets them be marked', async () => {
    expect(await estados(adult)).toEqual({
      INFORME_MITP: 'aportado solicitud',
      ACREDITA_CONDICION_VICTIMA: 'falta solicitud',
      DOCUMENTO_IDENTIDAD: 'aportado solicitud',
      CONSTANCIA_SIN_DOCUMENTO: 'no-aplica solicitud',
      SOLICITUD_FIRMADA: 'falta solicitud',
      ACREDITA_REPRESENTACION: 'no-aplica solicitud',
    });
    const path = `/v1/residences/${adult.id}/checklist`;
    const marked = await ask<BandejaSchemas['Residence']>('PUT', `${path}/SOLICITUD_FIRMADA`, {
      estado: 'aportado',
    });
    expect(marked.body).toMatchObject({ faltan: 1 });
    expect((await estados(adult)).SOLICITUD_FIRMADA).toBe('aportado persona');
    expect((await ask('PUT', `${path}/OTRO_PAPEL`, { estado: 'falta' })).status).toBe(404);
    expect((await ask('PUT', `${path}/SOLICITUD_FIRMADA`, { estado: 'perdido' })).status).toBe(422);
  });

  it('follows a request from the acuse to the decision', async () => {
    await answer('residencia.acusada', 'residencia.acusada:1.0.0', { numeroSolicitud: `${secret} R-1` });
    expect(await residence(adult)).toMatchObject({ estado: 'listas', numeroPropio: `${secret} R-1` });
    const before = (await residence(adult)).plazoLegal;
    await answer('residencia.antecedentes-requeridos', 'residencia.antecedentes-requeridos:0.1.0', {
      numeroSolicitud: `${secret} R-1`,
      requeridos: [{ codigo: 'ACREDITA_CONDICION_VICTIMA' }],
      plazoHasta: '2027-01-15',
    });
    const waiting = await residence(adult);
    expect(waiting).toMatchObject({ estado: 'antecedentes', plazoAntecedentes: '2027-01-15' });
    expect(waiting.plazoLegal).toBeUndefined();
    expect(
      waiting.checklist.items.find(({ codigo }) => codigo === 'ACREDITA_CONDICION_VICTIMA'),
    ).toMatchObject({
      estado: 'falta',
      requerido: true,
    });
    expect((await list('?state=antecedentes')).residences).toHaveLength(1);

    const came = await until('what Sermig asked for', async () => {
      const { messages } = await stage.client('bandeja-pav').thread(adult.correlationid);
      return messages.find(({ type }) => type === 'residencia.antecedentes-requeridos');
    });
    const supplied = await stage.client('bandeja-pav').answer(adult.id, {
      type: 'residencia.antecedentes-aportados',
      content: example('residencia.antecedentes-aportados:0.1.0', {
        solicitud: undefined,
        numeroSolicitud: undefined,
        requerimiento: came.id,
        antecedentes: [{ codigo: 'ACREDITA_CONDICION_VICTIMA', estado: 'ACOMPANADO' }],
      }),
    });
    await stage.shown('bandeja-sermig', supplied.id, 'the papers');
    expect((await estados(adult)).ACREDITA_CONDICION_VICTIMA).toBe('aportado aporte');
    const ready = await residence(adult);
    expect(ready).toMatchObject({ estado: 'listas', faltan: 0 });
    expect(Date.parse(ready.plazoLegal ?? '')).toBeGreaterThanOrEqual(Date.parse(before ?? ''));

    await answer('residencia.otorgada', 'residencia.otorgada:1.0.0', {
      numeroSolicitud: `${secret} R-1`,
      resolucion: { numero: 'EJEMPLO-1', fecha: '2026-11-20' },
    });
    expect(await residence(adult)).toMatchObject({
      estado: 'resueltas',
      decision: 'otorgada',
      vencido: false,
    });
    expect((await list()).counts).toEqual({ nuevas: 1, antecedentes: 0, listas: 0, resueltas: 1 });
  });

  it('gives the sheet of a month, without a name or an own number', async () => {
    const month = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' })
      .format(new Date())
      .slice(0, 7);
    const response = await stage.raw('bandeja-sermig', `/v1/residences/export?month=${month}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="residencias-${month}.csv"`,
    );
    const sheet = await response.text();
    expect(sheet).toContain('TRATA;ADULTO;1;1;0;0');
    expect(sheet).toContain(adult.subject);
    expect(sheet).not.toContain(secret);
    expect((await ask('GET', '/v1/residences/export?month=2026-13')).status).toBe(422);
  });

  it('prints a request with its receipts, and has it on record', async () => {
    const response = await stage.raw('bandeja-sermig', `/v1/messages/${adult.id}/print`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="mensaje-${adult.id}.pdf"`);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const { views } = (await ask<BandejaSchemas['Views']>('GET', `/v1/messages/${adult.id}/views`)).body;
    expect(views.map(({ what }) => what)).toEqual(['printed']);
    expect((await stage.raw('bandeja-pav', `/v1/messages/${randomUUID()}/print`)).status).toBe(404);
  });

  it('keeps nothing open that shows a person', async () => {
    expect(await stage.tablesWith('sermig', [secret, 'Persona Ficticia'])).toEqual([]);
    expect(stage.test.log('bandeja-sermig')).not.toContain(secret);
  });

  it('is empty where nobody decides on residences, and knows no other message', async () => {
    const response = await stage.raw('bandeja-pav', '/v1/residences');
    expect(await response.json()).toEqual({
      counts: { nuevas: 0, antecedentes: 0, listas: 0, resueltas: 0 },
      residences: [],
    });
    expect((await stage.raw('bandeja-pav', `/v1/residences/${adult.id}`)).status).toBe(404);
  });

  it('takes nothing that the law does not let its sender file', async () => {
    // Whoever plays the PAV's endpoint says what its tray would not let it say.
    await stage.test.installation.process('bandeja-pav').kill('SIGTERM');
    const endpoint = await openEndpoint(stage.test.installation, 'pav');
    try {
      const content = solicitud({
        subcategoria: 'EMBARAZO',
        presentadaPor: 'MINISTERIO_SALUD',
        antecedentes: [{ codigo: 'CERTIFICADO_EMBARAZO', estado: 'PENDIENTE' }],
        peligroRepatriacion: undefined,
        ruc: undefined,
      });
      const sealed = await endpoint.seal({
        name: 'residencia.solicitada',
        recipient: 'urn:valija:cl:sermig:residencias',
        subject: adult.subject,
        lane: 'normal',
        purpose: 'regularizacion-migratoria',
        legalbasis: 'decreto-177-2022:parrafo-8',
        content,
      });
      await endpoint.db.transaction(async (tx) => endpoint.send(tx, sealed));
      const { id } = sealed.envelope;
      const code = await until('a refusal', async () => {
        const receipts = await endpoint.copies.receiptsOf(sealed.wire.envelope);
        return receipts.find(({ receipt }) => receipt.kind === 'refused')?.receipt.code;
      });
      expect(code).toBe('filer-not-entitled');
      expect((await list()).residences.map(({ message }) => message)).not.toContain(id);
    } finally {
      await endpoint.close();
      await stage.test.installation.process('bandeja-pav').restart();
    }
  });
});
