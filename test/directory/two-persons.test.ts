import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addSignature, signStatement } from '@valija/directory';
import { generatePrivateJwk, importKey, type UsableKey } from '@valija/envelope';
import { readAnswer } from '../support/answer.js';
import { findAgreement, getDirectory, postStatement, request } from '../support/directory.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';

const id = 'uravit-13-mejor-ninez-rm-derivacion';
let stage: TestInstallation;
let administrators: readonly UsableKey[];

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway'] });
  const { founders } = stage.installation.provisioned;
  administrators = await Promise.all(Object.values(founders.administrators).map(importKey));
}, 90_000);
afterAll(() => stage.close());

const [ana, luis] = [() => administrators[0] as UsableKey, () => administrators[1] as UsableKey];

/** The agreement with another purpose, as its next revision. */
async function changed(why: string) {
  const { agreement, revision } = await findAgreement(stage.installation, id);
  return {
    kind: 'agreement' as const,
    at: new Date().toISOString(),
    why,
    revision: revision + 1,
    agreement: { ...agreement, validto: '2035-01-01T00:00:00Z' },
  };
}

describe('what opens something', () => {
  it('waits for a second person, who reads it among the proposals, and is in force once signed by both', async () => {
    const { installation } = stage;
    const before = (await getDirectory(installation)).statements.length;
    const one = await signStatement(await changed('Primera firma (ficticia)'), ana());
    expect(await postStatement(installation, one)).toMatchObject({ status: 202, body: { kind: 'proposed' } });
    expect((await getDirectory(installation)).statements).toHaveLength(before);
    const answer = await readAnswer(
      'gateway',
      'getProposals',
      await request(installation, '/v1/directory/proposals'),
    );
    expect(answer.body).toMatchObject({
      proposals: [{ signed: one, statement: { kind: 'agreement', why: 'Primera firma (ficticia)' } }],
    });
    // The same person once more is still one.
    expect((await postStatement(installation, one)).status).toBe(202);
    const both = await addSignature(one, luis());
    const second = { payload: both.payload, signatures: both.signatures.slice(1) };
    expect(await postStatement(installation, second)).toMatchObject({
      status: 201,
      body: { kind: 'published', seq: before + 1 },
    });
    expect((await getDirectory(installation, before)).statements).toHaveLength(1);
    const left = await readAnswer(
      'gateway',
      'getProposals',
      await request(installation, '/v1/directory/proposals'),
    );
    expect(left.body).toEqual({ proposals: [] });
    // Said again, it is the same one.
    expect(await postStatement(installation, both)).toMatchObject({ status: 201, body: { seq: before + 1 } });
    expect((await getDirectory(installation, before)).statements).toHaveLength(1);
  });

  it('is refused at once where no second signature could make it good', async () => {
    const { installation } = stage;
    const stale = { ...(await changed('Sobre una revisión anterior (ficticio)')), revision: 1 };
    expect(await postStatement(installation, await signStatement(stale, ana()))).toMatchObject({
      status: 409,
      body: { code: 'statement-conflict' },
    });
    const stranger = await importKey(await generatePrivateJwk('root'));
    const signed = await signStatement(await changed('Firma de un extraño (ficticio)'), stranger);
    expect(await postStatement(installation, signed)).toMatchObject({
      status: 401,
      body: { code: 'key-unknown' },
    });
    const forged = await signStatement(await changed('Texto cambiado después (ficticio)'), ana());
    const payload = Buffer.from(
      Buffer.from(forged.payload, 'base64url').toString().replace('2035', '2095'),
    ).toString('base64url');
    expect(await postStatement(installation, { ...forged, payload })).toMatchObject({
      status: 401,
      body: { code: 'signature-invalid' },
    });
    const root = await importKey(installation.provisioned.founders.roots[ninez] ?? {});
    const byParty = await signStatement(await changed('Sólo una parte (ficticio)'), root);
    expect(await postStatement(installation, byParty)).toMatchObject({
      status: 403,
      body: { code: 'statement-unauthorized' },
    });
  });

  it('outlives the gateway that published it', async () => {
    const { installation } = stage;
    const before = await getDirectory(installation);
    const gateway = installation.process('gateway');
    await gateway.kill('SIGKILL');
    await gateway.restart();
    const after = await until('the directory', () =>
      getDirectory(installation).then(
        (found) => found,
        () => undefined,
      ),
    );
    expect(after.statements).toEqual(before.statements);
  }, 60_000);
});

describe('who may ask for the directory', () => {
  it('needs a certificate of the installation, and no token', async () => {
    const url = `${stage.installation.url('gateway')}/v1/directory`;
    await expect(fetch(url)).rejects.toThrow();
    const party = await TestParty.open(stage.installation, 'ninez');
    const response = await party.tls.fetch(url, { signal: AbortSignal.timeout(30_000) });
    expect(response.status).toBe(200);
    await response.body?.cancel();
    await party.tls.close();
  });

  it('is told of a number that is none', async () => {
    const response = await request(stage.installation, '/v1/directory?after=uno');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'malformed-message', pointers: ['/after'] });
  });
});
