import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, type Endpoint, revocationOf } from '@valija/adapter-kit';
import { readKeyring, writeSealedKeys } from '@valija/directory';
import { generatePrivateJwk, toPublicJwk } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { grant, lookAtAuthorization, newReference, ong } from '../support/authorization.js';
import { publishKey, retireKey } from '../support/directory.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { send, untilAllKnow } from './told.js';

const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';
let stage: TestInstallation;
let holder: TestParty;
let pav: Endpoint;
let recipient: Endpoint;
/** A key that the recipient holds and has not published. */
let spare: Awaited<ReturnType<typeof generatePrivateJwk>>;

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith([], ['bandeja-pav', 'bandeja-ong']),
    only: ['gateway'],
    settings: { VALIJA_DELIVER_AGAIN_MS: '1000' },
  });
  holder = await TestParty.open(stage.installation, 'pav');
  pav = await openEndpoint(stage.installation, 'pav', { settings: { VALIJA_OFFER_AGAIN_MS: '2000' } });
  spare = await generatePrivateJwk('seal');
  const { keysFile = '', secretFile = '' } = stage.installation.provisioned.endpoints.ong ?? {};
  const keyring = await readKeyring(keysFile, secretFile);
  const withSpare = { ...keyring, seal: [spare, ...keyring.seal] };
  await writeSealedKeys(keysFile, { secretFile }, 'valija-keyring+json', withSpare);
  const handlers = { 'cl.valija.autorizacion.otorgada': async () => done<never>() };
  recipient = await openEndpoint(stage.installation, 'ong', { handlers });
}, 60_000);
afterAll(async () => {
  await Promise.all([pav, recipient].map((endpoint) => endpoint?.close()));
  await stage.close();
}, 30_000);

describe('a party without a key in force when an authorisation was revoked', () => {
  it('is told once it publishes one, without anybody saying it again', async () => {
    const { installation } = stage;
    const reference = newReference();
    await send(pav, grant(reference, ong, { subject }));
    await until('the grant', async () => {
      const seen = await lookAtAuthorization(holder, reference);
      return seen?.reached.length === 1 ? seen : undefined;
    });
    const { kid } = holder.directory.sealingKey(ong, new Date());
    await retireKey(installation, ong, kid);
    await send(pav, revocationOf(reference, { gateway, subject }));
    const seen = await until('the revocation', async () => {
      const status = await lookAtAuthorization(holder, reference);
      return status?.revocation ? status : undefined;
    });
    expect(seen.reached).toMatchObject([{ party: ong, silentSince: seen.revocation?.revokedAt }]);
    expect(seen.reached[0]).not.toHaveProperty('notice');
    await publishKey(installation, {
      party: ong,
      use: 'seal',
      jwk: toPublicJwk(spare),
      notbefore: new Date(Date.now() - 1_000).toISOString(),
      notafter: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await untilAllKnow(holder, reference, [ong], 30_000);
    const told = await stage.rows('gateway', 'SELECT FROM message WHERE source = $1', [gateway]);
    expect(told).toHaveLength(1);
  }, 90_000);
});
