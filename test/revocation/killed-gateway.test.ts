import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Endpoint, type Incoming, revocationOf, revokedPattern } from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { caj, grant, newReference, ong, sernameg } from '../support/authorization.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { send, untilAllKnow } from './told.js';

const names = ['caj', 'sernameg', 'ong'];
const parties = [caj, sernameg, ong];
/** Authorisations that are revoked while the gateway is killed again and again. */
const count = 30;
const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';

let stage: TestInstallation;
let holder: TestParty;
let pav: Endpoint;
const recipients: Endpoint[] = [];
/** What each app did with revocations: one line for each time, with nothing that keeps it from doing so twice. */
const effects: string[] = [];

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith([], ['bandeja-pav', 'bandeja-caj', 'bandeja-sernameg', 'bandeja-ong']),
    only: ['gateway'],
    settings: {
      VALIJA_LEASE_MS: '2000',
      VALIJA_DELIVER_AGAIN_MS: '1000',
      VALIJA_DELIVER_AGAIN_MS_MAX: '4000',
    },
  });
  holder = await TestParty.open(stage.installation, 'pav');
  pav = await openEndpoint(stage.installation, 'pav', { settings: { VALIJA_OFFER_AGAIN_MS: '2000' } });
  for (const name of names) {
    const note = async ({ envelope }: Incoming) => {
      effects.push(`${name} ${envelope.authorization}`);
      return done<never>();
    };
    const handlers = { 'cl.valija.autorizacion.otorgada': async () => done<never>(), [revokedPattern]: note };
    recipients.push(await openEndpoint(stage.installation, name, { handlers }));
  }
}, 60_000);
afterAll(async () => {
  await Promise.all([pav, ...recipients].map((endpoint) => endpoint?.close()));
  await stage.close();
}, 30_000);

describe(`${count} revocations, and a gateway that is killed in their middle`, () => {
  it('are told to each party once', async () => {
    const references = Array.from({ length: count }, newReference);
    for (const reference of references)
      for (const party of parties) await send(pav, grant(reference, party, { subject }));
    await until(
      'all to be delivered',
      async () => {
        const [row] = await stage.rows<{ count: number }>(
          'gateway',
          `SELECT count(*)::int AS count FROM message WHERE state = 'delivered'`,
        );
        return row?.count === count * parties.length ? true : undefined;
      },
      60_000,
    );

    for (const [at, reference] of references.entries()) {
      await send(pav, revocationOf(reference, { gateway, subject }));
      if (at % 10 !== 5) continue;
      await sleep(at * 2);
      const process = stage.installation.process('gateway');
      await process.kill('SIGKILL');
      await process.restart();
    }
    for (const reference of references) await untilAllKnow(holder, reference, parties, 60_000);

    const told = await stage.rows<{ recipient: string; reference: string; count: number }>(
      'gateway',
      `SELECT recipient, authorization_reference AS reference, count(*)::int AS count FROM message
        WHERE source = $1 GROUP BY 1, 2`,
      [gateway],
    );
    expect(told).toHaveLength(count * parties.length);
    expect(told.filter((each) => each.count !== 1)).toEqual([]);
    expect([...effects].sort()).toEqual(
      references.flatMap((reference) => names.map((name) => `${name} ${reference}`)).sort(),
    );
  }, 180_000);
});
