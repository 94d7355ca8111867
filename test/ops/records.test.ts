import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postStatement } from '../support/directory.js';
import { fiscalia, idOf, ninez } from '../support/party.js';
import { abandonmentOf, agreementOf, signAs, suspend } from '../support/statements.js';
import { type OpsStage, startOps } from './stage.js';

let stage: OpsStage;
let agreement: string;

beforeAll(async () => {
  stage = await startOps();
  agreement = agreementOf(fiscalia, ninez, 'derivacion.solicitada');
}, 120_000);
afterAll(() => stage?.close());

const agreements = async () =>
  (await stage.see('AgreementList', 'listAgreements', '/v1/ops/agreements')).agreements;
const proposals = async () =>
  (await stage.see('ProposalList', 'listOpsProposals', '/v1/ops/proposals')).proposals;
const statements = (query = '') => stage.see('StatementPage', 'listStatements', `/v1/ops/statements${query}`);

describe('the directory, for whoever keeps it', () => {
  it('names parties with endpoint, versions, and keys with the days that they are good for', async () => {
    const { parties } = await stage.see('Parties', 'listParties', '/v1/ops/parties');
    const party = parties.find(({ urn }) => urn === ninez);
    expect(party).toMatchObject({ endpoint: 'ninez', paused: null });
    expect(party?.accepts.length).toBeGreaterThan(0);
    expect(party?.keys.map(({ use }) => use).sort()).toEqual(['seal', 'sign']);
    for (const { notafter, daysLeft } of party?.keys ?? [])
      expect(daysLeft).toBe(Math.floor((Date.parse(notafter) - Date.now()) / 86_400_000));
    expect(JSON.stringify(parties)).not.toContain('"d":');
  });

  it('counts what was used today of the quota of an agreement', async () => {
    const wire = await stage.party.make();
    await stage.party.post(wire);
    const found = (await agreements()).find(({ id }) => id === agreement);
    expect(found).toMatchObject({ sender: { urn: fiscalia }, recipient: { urn: ninez }, suspended: null });
    if (found?.quota !== null) expect(found?.usedToday).toBe(1);
  });

  it('has messages that one person gave up', async () => {
    const wire = await stage.party.make({}, { nota: 'ficticia' });
    await stage.party.post(wire);
    const abandonment = await signAs(stage.installation, abandonmentOf(wire), 1);
    await stage.party.fetch('/v1/abandonments', {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.valija.statement+json' },
      body: JSON.stringify(abandonment),
    });
    const given = await stage.rows('gateway', 'SELECT FROM abandonment');
    const found = (await proposals()).find(({ kind }) => kind === 'abandonment');
    expect(given.length).toBe(1);
    expect(found?.about.message).toMatchObject({ id: idOf(wire) });
  });

  it('says who suspended an agreement, and has that in the queue of two persons until it is ratified', async () => {
    await suspend(stage.installation, agreement);
    const found = (await agreements()).find(({ id }) => id === agreement);
    expect(found?.suspended).toMatchObject({
      ratified: false,
      revision: 1,
      why: 'Prueba con datos ficticios',
    });
    expect(found?.suspended?.by).toHaveLength(1);
    const waiting = (await proposals()).filter(({ kind }) => kind === 'suspension');
    expect(waiting).toMatchObject([
      {
        kind: 'suspension',
        about: { agreement, suspended: true },
        state: 'awaiting-ratification',
        missing: 1,
      },
    ]);
    expect(waiting[0]?.signedBy).toEqual(found?.suspended?.by);
    const last = await statements(`?agreement=${agreement}&limit=1`);
    expect(last.statements).toMatchObject([
      { kind: 'suspension', revision: 1, signedBy: found?.suspended?.by },
    ]);
  });

  it('has what waits for a second signature, as it was signed, so that another can add theirs', async () => {
    await suspend(stage.installation, agreement, false);
    const why = 'Prueba con datos ficticios';
    const at = new Date().toISOString();
    const lifting = { kind: 'suspension', at, why, revision: 3, agreement, suspended: true } as const;
    await postStatement(stage.installation, await signAs(stage.installation, lifting, 1));
    const lift = { ...lifting, revision: 4, suspended: false } as const;
    const signed = await signAs(stage.installation, lift, 1);
    expect(await postStatement(stage.installation, signed)).toMatchObject({ status: 202 });
    const found = (await proposals()).find(
      ({ kind, state }) => kind === 'suspension' && state === 'awaiting-signature',
    );
    expect(found).toMatchObject({ about: { agreement, suspended: false }, missing: 1, signed });
    expect(Date.parse(found?.expiresAt ?? '')).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  });

  it('lists what was said, the latest first, page by page, of one kind or about one party', async () => {
    const first = await statements('?limit=5');
    const second = await statements(`?limit=5&cursor=${first.next}`);
    const seqs = [...first.statements, ...second.statements].map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 10 }, (_, at) => (seqs[0] ?? 0) - at));
    const keys = await statements(`?kind=key&party=${ninez}`);
    expect(keys.statements.map(({ about }) => about.party?.urn)).toEqual([ninez, ninez]);
    const founding = await statements('?kind=party&limit=200');
    for (const { signedBy } of founding.statements) expect(signedBy.length).toBe(2);
  });
});
