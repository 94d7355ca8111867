import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { anulacion } from '../fixtures/saf/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';
import { decide, emit, told } from './cast.js';

let stage: TestInstallation;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith(['saf', 'ninez'], ['bandeja-pav']) });
}, 60_000);
afterAll(() => stage.close());

/** What the simulated SAF was answered by its adapter. */
interface Sent {
  readonly folio: string;
  readonly status: number;
  readonly idMensaje?: string;
  readonly problem?: { readonly code: string };
}

async function order(path: string, body: object): Promise<Sent> {
  const response = await fetch(`${stage.installation.url('sim-saf')}/_sim/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fresh: true, ...body }),
  });
  return (await response.json()) as Sent;
}

/** What a stored envelope says, whoever signed it. */
const envelopeOf = (jws: string) =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')) as Envelope;

/** @see Protocolo B §5.7.2 */
describe('a derivación that replaces another', () => {
  const fixture = 'pee-explotacion-sexual';
  let rejected: string;
  let rejection: string;

  it('goes out after that one was rejected: a thread of its own, the same victim, caused by the rejection', async () => {
    await decide(stage, 'rechazar', 'RZ04');
    rejected = (await emit(stage, 'prm-agresion-intrafamiliar')).folio;
    rejection =
      (await told(stage, rejected, 'RECHAZO')).find(({ clase }) => clase === 'RECHAZO')?.idMensaje ?? '';
    await decide(stage, 'aceptar');
    const { folio, idMensaje } = await order('derivaciones', { fixture, rederivaDe: rejected });
    await told(stage, folio, 'ACEPTACION');
    const rows = await stage.rows<{ envelope: string }>(
      'ninez',
      "SELECT envelope FROM inbox WHERE type = 'cl.valija.derivacion.solicitada' ORDER BY received_at",
    );
    const envelopes = rows.map(({ envelope }) => envelopeOf(envelope));
    expect(envelopes).toHaveLength(2);
    expect(envelopes[1]).toMatchObject({ id: idMensaje, correlationid: idMensaje, causationid: rejection });
    expect(envelopes[1]?.subject).toBe(envelopes[0]?.subject);
  });

  it('is refused while that one was not rejected', async () => {
    const { folio } = await emit(stage, 'prm-comparece-solo');
    await told(stage, folio, 'ACEPTACION');
    const answer = await order('derivaciones', { fixture, rederivaDe: folio });
    expect(answer).toMatchObject({ status: 409, problem: { code: 'rejection-missing' } });
  });
});

describe('the annulment of a derivación', () => {
  it('reaches in its thread whom the derivación reached, under the same pseudonym', async () => {
    const { folio, idMensaje } = await emit(stage, 'pav-orientacion-robo-con-violacion');
    const annulled = await order('anulaciones', { fixture: 'anulacion', folio });
    const found = await until('the annulment at the tray', async () => {
      const rows = await stage.rows<{ envelope: string }>(
        'pav',
        "SELECT envelope FROM inbox WHERE correlationid = $1 AND state = 'applied' ORDER BY received_at",
        [idMensaje],
      );
      return rows.length === 2 ? rows.map(({ envelope }) => envelopeOf(envelope)) : undefined;
    });
    expect(found).toMatchObject([
      { id: idMensaje },
      { id: annulled.idMensaje, type: 'cl.valija.derivacion.anulada', lane: 'normal' },
    ]);
    expect(found[1]?.subject).toBe(found[0]?.subject);
  });

  it('is one: a second with other words is refused', async () => {
    const { folio } = await emit(stage, 'pav-connotacion-femicidio-frustrado');
    const first = await order('anulaciones', { fixture: 'anulacion', folio });
    const again = await order('anulaciones', { fixture: 'anulacion', folio });
    expect(again).toMatchObject({ status: 202, idMensaje: first.idMensaje });
    const document = { ...anulacion('anulacion'), codMotivo: 'X01' };
    expect(await order('anulaciones', { document, folio })).toMatchObject({
      status: 409,
      problem: { code: 'native-conflict' },
    });
  });

  it('is refused where nothing was derived by its folio', async () => {
    const answer = await order('anulaciones', { fixture: 'anulacion', folio: 'D13-2026-000009' });
    expect(answer).toMatchObject({ status: 404, problem: { code: 'thread-unknown' } });
  });
});
