import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addSignature, type SignedStatement, signStatement } from '@valija/directory';
import { generatePrivateJwk, importKey, type UsableKey } from '@valija/envelope';
import type { Alerts } from '@valija/ops-api';
import { readAnswer } from '../support/answer.js';
import { getDirectory, postStatement } from '../support/directory.js';
import { until } from '../support/until.js';
import { startViews, type ViewStage } from '../views/stage.js';

const agreement = 'uravit-13-mejor-ninez-rm-derivacion';
let stage: ViewStage;
let administrators: UsableKey[];
let names: string[];
let revision = 0;

beforeAll(async () => {
  stage = await startViews();
  const { founders } = stage.installation.provisioned;
  names = Object.keys(founders.administrators);
  administrators = await Promise.all(Object.values(founders.administrators).map(importKey));
}, 120_000);
afterAll(() => stage?.close());

const [ana, luis] = [() => administrators[0] as UsableKey, () => administrators[1] as UsableKey];

const say = async (suspended: boolean, ...by: readonly UsableKey[]): Promise<SignedStatement> => {
  revision += 1;
  const at = new Date().toISOString();
  const statement = {
    kind: 'suspension',
    at,
    why: 'Prueba (ficticia)',
    revision,
    agreement,
    suspended,
  } as const;
  const [first, ...others] = by;
  let signed = await signStatement(statement, first as UsableKey);
  for (const other of others) signed = await addSignature(signed, other);
  expect(await postStatement(stage.installation, signed)).toMatchObject({ status: 201 });
  return signed;
};

const ratify = async (
  body: object,
  client: 'informante-ficticio' | 'consola-ficticia' = 'informante-ficticio',
) => {
  const response = await stage.party.fetch('/v1/ops/ratifications', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await stage.tokenOf(client)}`,
      'content-type': 'application/vnd.valija.statement+json',
    },
    body: JSON.stringify(body),
  });
  return readAnswer('gateway', 'ratifySuspension', response) as Promise<{ status: number; body: unknown }>;
};

/** Waits until the alert of the suspension is as it should be. */
const alerted = (state: 'open' | 'resolved'): Promise<boolean> =>
  until(`the alert to be ${state}`, async () => {
    const token = await stage.tokenOf('consola-ficticia');
    const { alerts } = (await (await stage.look(token, `/v1/ops/alerts?state=${state}`)).json()) as Alerts;
    const isThere = alerts.some(
      ({ code, about }) => code === 'suspension-unratified' && about.agreement === agreement,
    );
    return isThere || undefined;
  });

describe('a suspension by one person', () => {
  it('is in force at once, and ratified once a second person signs the same words', async () => {
    const one = await say(true, ana());
    const before = await getDirectory(stage.installation);
    expect(await ratify(one)).toMatchObject({ status: 200, body: { signedBy: [names[0]], ratified: false } });
    expect(await alerted('open')).toBe(true);
    const both = await addSignature(one, luis());
    const second = { payload: both.payload, signatures: both.signatures.slice(1) };
    const ratified = await ratify(second);
    expect(ratified).toMatchObject({ status: 200, body: { signedBy: names, ratified: true } });
    // Who ratified it stands in the audit.
    const look = async (path: string): Promise<unknown> => {
      const response = await stage.look(await stage.tokenOf('consola-ficticia'), path);
      return response.json();
    };
    expect(await look('/v1/ops/audit?action=suspension.ratified&limit=1')).toMatchObject({
      entries: [{ client: 'informante-ficticio', target: agreement, outcome: 'done' }],
    });
    expect(await look('/v1/ops/agreements')).toMatchObject({
      agreements: expect.arrayContaining([
        expect.objectContaining({ id: agreement, suspended: expect.objectContaining({ ratified: true }) }),
      ]),
    });
    expect(await alerted('resolved')).toBe(true);
    // Said again it changes nothing, with one signature or both.
    expect((await ratify(both)).body).toEqual(ratified.body);
    expect((await ratify(one)).body).toEqual(ratified.body);
    // The directory that everybody verifies is as it was: a further signature would make it another one.
    expect((await getDirectory(stage.installation)).statements).toEqual(before.statements);
    await say(false, ana(), luis());
  });

  it('is ratified from the start where two signed it', async () => {
    const both = await say(true, ana(), luis());
    expect(await ratify(both)).toMatchObject({ body: { signedBy: names, ratified: true } });
    await say(false, ana(), luis());
  });

  it('cannot be ratified once it is over, nor where nobody said it', async () => {
    const one = await say(true, ana());
    await say(false, ana(), luis());
    expect(await ratify(await addSignature(one, luis()))).toMatchObject({
      status: 409,
      body: { code: 'statement-conflict' },
    });
    const at = new Date().toISOString();
    const other = {
      kind: 'suspension',
      at,
      why: 'Nadie lo dijo',
      revision: 9,
      agreement,
      suspended: true,
    } as const;
    expect(await ratify(await signStatement(other, luis()))).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  it('is ratified by nobody who has no say in it, nor by a client that may only look', async () => {
    const one = await say(true, ana());
    const stranger = await importKey(await generatePrivateJwk('root'));
    expect(await ratify(await addSignature(one, stranger))).toMatchObject({
      status: 401,
      body: { code: 'key-unknown' },
    });
    const roots = stage.installation.provisioned.founders.roots;
    const other = Object.entries(roots).find(([party]) => party.includes('sermig'));
    if (!other) throw new Error('no party without a say');
    expect(await ratify(await addSignature(one, await importKey(other[1])))).toMatchObject({
      status: 403,
      body: { code: 'statement-unauthorized' },
    });
    expect(await ratify(one, 'consola-ficticia')).toMatchObject({ status: 403 });
    const lift = {
      ...one,
      payload: (
        await signStatement(
          {
            kind: 'suspension',
            at: new Date().toISOString(),
            why: 'x',
            revision: revision + 1,
            agreement,
            suspended: false,
          },
          luis(),
        )
      ).payload,
    };
    expect(await ratify(lift)).toMatchObject({ status: 401, body: { code: 'signature-invalid' } });
    const lifting = await signStatement(
      {
        kind: 'suspension',
        at: new Date().toISOString(),
        why: 'x',
        revision: revision + 1,
        agreement,
        suspended: false,
      },
      luis(),
    );
    expect(await ratify(lifting)).toMatchObject({ status: 400, body: { pointers: ['/payload/kind'] } });
  });
});
