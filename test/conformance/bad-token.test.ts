import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, ninez, TestParty } from '../support/party.js';

let stage: TestInstallation;
let party: TestParty;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  party = await TestParty.open(stage.installation);
}, 60_000);
afterAll(() => stage.close());

const hour = 3_600_000;

const tokens: [string, () => Promise<string | undefined>][] = [
  ['none', async () => undefined],
  ['another scheme', async () => 'Basic dXNlcjpwYXNz'],
  ['no token', async () => 'Bearer x'],
  ['one without a signature', async () => `Bearer ${(await party.token()).replace(/[^.]*$/, '')}`],
  ['one that ran out', async () => `Bearer ${await party.token({ at: new Date(Date.now() - hour) })}`],
  ['one that lives too long', async () => `Bearer ${await party.token({ at: new Date(Date.now() + hour) })}`],
  ['one for another audience', async () => `Bearer ${await party.token({ audience: ninez })}`],
  ['one by another party’s key', async () => `Bearer ${await party.token({ signer: await ninezSigner() })}`],
  ['one by a forged key', async () => `Bearer ${await party.token({ signer: await forgedSigner() })}`],
  ['an envelope of the party', async () => `Bearer ${(await party.make()).envelope}`],
];

const ninezSigner = async () => (await TestParty.open(stage.installation, 'ninez')).signer;
const forgedSigner = async () => ({
  ...(await importKey(await generatePrivateJwk('sign'))),
  kid: party.signer.kid,
});

describe('a message read without a good token', () => {
  let id: string;
  beforeAll(async () => {
    const wire = await party.make();
    await party.post(wire);
    id = idOf(wire);
  });

  it.each(tokens)('is a 401 that tells nothing of it: %s', async (_what, make) => {
    const { status, body } = await party.get(id, await make());
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'unauthenticated' });
    expect(JSON.stringify(body)).not.toContain(id);
  });

  it('is shown with a good one', async () => {
    expect((await party.get(id, `Bearer ${await party.token()}`)).status).toBe(200);
  });
});
