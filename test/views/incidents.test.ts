import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, readAnswer } from '../support/answer.js';
import { askForToken } from '../support/oauth.js';
import { startViews, type ViewStage } from './stage.js';

let stage: ViewStage;

beforeAll(async () => {
  stage = await startViews();
}, 90_000);
afterAll(() => stage.close());

const hour = 3_600_000;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const report = (changes: object = {}) => ({
  reference: `FICTICIO-${uuidv7()}`,
  knownAt: ago(hour),
  effects: ['confidencialidad'],
  personalData: false,
  ...changes,
});

async function post(
  body: unknown,
  path = '',
  mediaType = 'application/vnd.valija.incident+json',
): Promise<Answer> {
  const token = await stage.tokenOf('informante-ficticio');
  const response = await stage.party.fetch(`/v1/ops/incidents${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': mediaType },
    body: JSON.stringify(body),
  });
  return readAnswer('gateway', path ? 'reportIncidentAct' : 'reportIncident', response);
}

interface Incident {
  readonly id: string;
  readonly obligations: readonly {
    readonly rule: string;
    readonly dueAt: string;
    readonly state: string;
    overdue: boolean;
  }[];
}
const incidentOf = ({ body }: Answer): Incident => body as unknown as Incident;
const stateOf = (incident: Incident): Record<string, string> =>
  Object.fromEntries(incident.obligations.map(({ rule, state }) => [rule, state]));

describe('an incident of the operator', () => {
  it('opens early alert, update and final report from the moment at which it became known', async () => {
    const said = report();
    const answer = await post(said);
    expect(answer.status).toBe(201);
    const incident = incidentOf(answer);
    expect(stateOf(incident)).toEqual({
      'incidente-alerta': 'open',
      'incidente-actualizacion': 'open',
      'incidente-informe': 'open',
    });
    const due = incident.obligations.map(({ dueAt }) => Date.parse(dueAt) - Date.parse(said.knownAt));
    expect(due.slice(0, 2)).toEqual([3 * hour, 72 * hour]);
    expect(answer.headers.get('location')).toBe(`/v1/ops/incidents/${incident.id}`);
  });

  it('is late at once where it is reported after its term', async () => {
    const incident = incidentOf(await post(report({ knownAt: ago(4 * hour) })));
    expect(incident.obligations.filter(({ overdue }) => overdue).map(({ rule }) => rule)).toEqual([
      'incidente-alerta',
    ]);
  });

  it('said again changes nothing; said otherwise under its reference it is refused, and the first stays', async () => {
    const said = report();
    const first = await post(said);
    expect(await post(said)).toMatchObject({ status: 200, body: first.body });
    for (const other of [{ personalData: true }, { knownAt: ago(2 * hour) }, { effects: ['integridad'] }])
      expect(await post({ ...said, ...other })).toMatchObject({
        status: 409,
        body: { code: 'incident-conflict' },
      });
    const rows = await stage.rows('gateway', 'SELECT FROM obligation WHERE correlationid = $1', [
      first.body.id,
    ]);
    expect(rows.length).toBe(3);
  });

  it('meets what it owes by what is done, once each, at the moment at which it was done', async () => {
    const { id } = incidentOf(await post(report()));
    const at = ago(hour / 2);
    const alerted = await post({ at, reference: 'CSIRT-1' }, `/${id}/early-alert`);
    expect(alerted).toMatchObject({
      status: 201,
      body: { acts: [{ act: 'early-alert', at, reference: 'CSIRT-1' }] },
    });
    expect(stateOf(incidentOf(alerted))['incidente-alerta']).toBe('met');
    expect((await post({ reference: 'CSIRT-2' }, `/${id}/early-alert`)).status).toBe(200);
    await post({}, `/${id}/update`);
    const ended = incidentOf(await post({}, `/${id}/final-report`));
    expect(new Set(Object.values(stateOf(ended)))).toEqual(new Set(['met']));
  });

  it('that affects personal data owes also what a breach asks for, from the start or once that is known', async () => {
    const breach = { 'vulneracion-aviso': 'open', 'vulneracion-registro': 'open' };
    expect(stateOf(incidentOf(await post(report({ personalData: true }))))).toMatchObject(breach);
    const { id } = incidentOf(await post(report()));
    expect((await post({}, `/${id}/breach-notice`)).status).toBe(404);
    expect(stateOf(incidentOf(await post({}, `/${id}/breach`)))).toMatchObject(breach);
    await post({}, `/${id}/breach-notice`);
    expect(stateOf(incidentOf(await post({}, `/${id}/breach-record`)))).toMatchObject({
      'vulneracion-aviso': 'met',
      'vulneracion-registro': 'met',
    });
  });

  it.each([
    ['no reference', { reference: undefined }, '/reference'],
    ['a reference with spaces', { reference: 'a b' }, '/reference'],
    ['a moment to come', { knownAt: ago(-hour) }, '/knownAt'],
    ['a moment long ago', { knownAt: ago(400 * 24 * hour) }, '/knownAt'],
    ['a moment that is none', { knownAt: '2026-13-45T00:00:00Z' }, '/knownAt'],
    ['no effect', { effects: [] }, '/effects'],
    ['an unknown effect', { effects: ['otro'] }, '/effects'],
    ['an effect twice', { effects: ['integridad', 'integridad'] }, '/effects'],
    ['no word on personal data', { personalData: 'no' }, '/personalData'],
    ['something more', { relato: 'x' }, ''],
  ])('is refused with %s', async (_what, changes, pointer) => {
    expect(await post(report(changes))).toMatchObject({
      status: 422,
      body: { code: 'schema-violation', pointers: [pointer] },
    });
  });

  it('is refused as another media type, and an act before it or of no incident', async () => {
    expect((await post(report(), '', 'application/json')).status).toBe(415);
    const { id } = incidentOf(await post(report()));
    expect((await post({ at: ago(2 * hour) }, `/${id}/update`)).status).toBe(422);
    expect((await post({}, `/${uuidv7()}/update`)).status).toBe(404);
    expect((await post({}, `/${id}/other`)).status).toBe(404);
  });

  it('is reported with ops:write only, and looked at with ops:read only', async () => {
    const [reader, writer] = [
      await stage.tokenOf('consola-ficticia'),
      await stage.tokenOf('informante-ficticio'),
    ];
    const { id } = incidentOf(await post(report()));
    const list = await readAnswer(
      'gateway',
      'listIncidents',
      await stage.look(reader, '/v1/ops/incidents?limit=2'),
    );
    expect((list.body as unknown as { incidents: Incident[] }).incidents.length).toBe(2);
    const one = await readAnswer(
      'gateway',
      'getIncident',
      await stage.look(reader, `/v1/ops/incidents/${id}`),
    );
    expect(one).toMatchObject({ status: 200, body: { id } });
    expect((await stage.look(writer, '/v1/ops/incidents')).status).toBe(403);
    const own = await askForToken(stage.party.client, 'messages:read');
    expect((await stage.look(own, '/v1/ops/incidents')).status).toBe(403);
    const init = { method: 'POST', headers: { authorization: `Bearer ${reader}` } };
    expect((await stage.party.fetch('/v1/ops/incidents', init)).status).toBe(403);
  });
});
