import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castWith } from '../../apps/local/programs.js';
import { schemaOf } from '../schemas/catalogue.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

let stage: TestInstallation;
let sender: TestParty;
let token: string;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf', 'ninez']),
    only: ['gateway', 'adapter-ninez'],
    settings: { VALIJA_NOTICE_GATHER_MS: '0' },
  });
  sender = await TestParty.open(stage.installation);
  token = stage.installation.nativeToken('ninez');
}, 60_000);
afterAll(() => stage?.close());

const ask = (authorization?: string) =>
  fetch(`${stage.installation.url('adapter-ninez')}/v1/plazos`, {
    headers: authorization === undefined ? {} : { authorization },
  });

describe('an adapter whose system has no place for notices', () => {
  it('shows the system what is overdue, and parks nothing', async () => {
    // Its system does not run: what is asked for is never answered, and the term passes.
    const [content] = schemaOf('urn:valija:schema:derivacion.solicitada:2.0.0').examples as object[];
    const wire = await sender.make({}, content);
    await sender.post(wire);
    await stage.rows('gateway', `UPDATE obligation SET due_at = now(), next_at = now() WHERE debtor = $1`, [
      ninez,
    ]);
    const plazos = await until('the terms', async () => {
      const { plazos } = (await (await ask(`Bearer ${token}`)).json()) as { plazos: { estado: string }[] };
      return plazos?.length === 2 && plazos.every(({ estado }) => estado === 'vencido') ? plazos : undefined;
    });
    expect(plazos).toMatchObject([
      { detalle: { mensaje: idOf(wire) } },
      { detalle: { mensaje: idOf(wire) } },
    ]);
    const parked = await stage.rows(
      'ninez',
      `SELECT FROM inbox WHERE state = 'parked' AND type LIKE '%plazo%'`,
    );
    expect(parked).toEqual([]);
    expect(stage.log('adapter-ninez')).toContain('the gateway tells of terms');
  });

  it.each([undefined, 'Bearer otra'])('shows nobody else: %s', async (authorization) => {
    expect((await ask(authorization)).status).toBe(401);
  });
});
