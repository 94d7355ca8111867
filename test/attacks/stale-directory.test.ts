import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Endpoint } from '@valija/adapter-kit';
import {
  type Copy,
  chainDigest,
  Directory,
  type DirectoryDocument,
  emptyChain,
  extendCopy,
  type KeyEntry,
  Pins,
  type SignedStatement,
  signHead,
} from '@valija/directory';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import {
  type Founders,
  foundDirectory,
  makeFounders,
  pinsOf,
  signByAdministrators,
  signByRoot,
} from '../../apps/local/founding.js';
import { suspendAgreement } from '../support/directory.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, gateway, ninez } from '../support/party.js';
import { until } from '../support/until.js';

const hour = 3_600_000;
const agreement = {
  id: 'ficticio',
  types: ['cl.valija.derivacion.solicitada'],
  sender: fiscalia,
  recipient: ninez,
  purpose: 'derivacion-programa',
  legalbasis: 'ley-21057:art-31-b',
  release: [],
  validfrom: '2026-01-01T00:00:00Z',
  validto: '2036-01-01T00:00:00Z',
};
const asked = { ...agreement, type: agreement.types[0] ?? '', source: fiscalia };

let founders: Founders;
let pins: Pins;
let signer: UsableKey;
let first: DirectoryDocument;
let suspended: SignedStatement;

/** What the gateway publishes after what a copy has. */
async function published(
  statements: readonly SignedStatement[],
  head: { seq: number; digest: string; at?: Date },
) {
  const { at = new Date(), ...rest } = head;
  return { head: await signHead({ ...rest, at: at.toISOString() }, signer), statements };
}

const firstCopy = (): Promise<Copy> => extendCopy(emptyChain(pins), first, pins, Date.now());

/** The head that belongs to what a copy has after further statements. */
async function honest(copy: Copy, ...statements: readonly SignedStatement[]): Promise<DirectoryDocument> {
  const digest = statements.reduce(chainDigest, copy.digest);
  return published(statements, { seq: copy.seq + statements.length, digest });
}

beforeAll(async () => {
  founders = await makeFounders(gateway, [gateway, fiscalia, ninez]);
  pins = await Pins.build(pinsOf(founders));
  const jwk = await generatePrivateJwk('sign');
  signer = await importKey(jwk);
  const entry: KeyEntry = {
    party: gateway,
    use: 'sign',
    jwk: toPublicJwk(jwk),
    notbefore: new Date(Date.now() - 48 * hour).toISOString(),
    notafter: new Date(Date.now() + 48 * hour).toISOString(),
  };
  first = await foundDirectory(founders, { parties: [], agreements: [agreement], keys: [entry], signer });
  const now = { at: new Date().toISOString(), why: 'Prueba ficticia' };
  suspended = await signByAdministrators(
    { kind: 'suspension', ...now, revision: 1, agreement: agreement.id, suspended: true },
    founders,
  );
});

describe('a directory that is not the newest', () => {
  it('is followed where it is extended, and a suspension counts at once', async () => {
    const copy = await firstCopy();
    const directory = new Directory(copy);
    expect(directory.agreements.find(asked, new Date())).toBeDefined();
    directory.replace(await extendCopy(copy, await honest(copy, suspended), pins, Date.now()));
    expect(directory.agreements.find(asked, new Date())).toBeUndefined();
    expect(directory.agreements.isSuspended(asked, new Date())).toBe(true);
  });

  it('does not take back what was said: an earlier head is not believed any more', async () => {
    const copy = await firstCopy();
    const newer = await extendCopy(copy, await honest(copy, suspended), pins, Date.now());
    const back = await published([], { seq: copy.seq, digest: copy.digest });
    await expect(extendCopy(newer, back, pins, Date.now())).rejects.toMatchObject({
      code: 'directory-inconsistent',
    });
  });

  it('does not leave a statement out, nor say it twice, nor change one', async () => {
    const copy = await firstCopy();
    const whole = await honest(copy, suspended);
    const payload = Buffer.from(suspended.payload, 'base64url').toString().replace('true', 'false');
    const changed = { ...suspended, payload: Buffer.from(payload).toString('base64url') };
    for (const [statements, code] of [
      [[], 'directory-inconsistent'],
      [[suspended, suspended], 'statement-conflict'],
      [[changed], 'signature-invalid'],
    ] as const)
      await expect(extendCopy(copy, { ...whole, statements }, pins, Date.now())).rejects.toMatchObject({
        code,
      });
  });

  it('is not signed by whoever carries it', async () => {
    const copy = await firstCopy();
    const other = await importKey(await generatePrivateJwk('sign'));
    const head = await signHead({ seq: copy.seq, digest: copy.digest, at: new Date().toISOString() }, other);
    await expect(extendCopy(copy, { head, statements: [] }, pins, Date.now())).rejects.toMatchObject({
      code: 'key-unknown',
    });
    const known = await signHead(
      { seq: copy.seq, digest: copy.digest, at: new Date().toISOString() },
      { ...other, kid: signer.kid },
    );
    await expect(extendCopy(copy, { head: known, statements: [] }, pins, Date.now())).rejects.toMatchObject({
      code: 'signature-invalid',
    });
  });

  it('is not dated ahead, to be believed for longer', async () => {
    const copy = await firstCopy();
    const ahead = await published([], { ...copy, at: new Date(Date.now() + hour) });
    await expect(extendCopy(copy, ahead, pins, Date.now())).rejects.toMatchObject({
      code: 'directory-inconsistent',
    });
  });

  it('is not worked from beyond its age, and again when it is renewed', async () => {
    let clock = Date.now();
    const options = { ageMsMax: 24 * hour, now: () => new Date(clock) };
    const copy = await firstCopy();
    const directory = new Directory(copy, options);
    expect(directory.agreements.find(asked, new Date())).toBeDefined();
    clock += 24 * hour + 1_000;
    for (const look of [
      () => directory.agreements.find(asked, new Date()),
      () => directory.signingKey(gateway, signer.kid, new Date()),
      () => directory.find(ninez),
    ])
      expect(look).toThrow(expect.objectContaining({ code: 'directory-stale' }));
    const renewed = await published([], { ...copy, at: new Date(clock) });
    directory.replace(await extendCopy(copy, renewed, pins, clock));
    expect(directory.agreements.find(asked, new Date())).toBeDefined();
  });

  it('ends with the gateway’s key, where that is retired', async () => {
    const copy = await firstCopy();
    const retirement = await signByRoot(
      {
        kind: 'retirement',
        at: new Date().toISOString(),
        why: 'Llave robada, ficticia',
        party: gateway,
        kid: signer.kid,
        from: new Date(Date.now() - 1_000).toISOString(),
      },
      gateway,
      founders,
    );
    await expect(extendCopy(copy, await honest(copy, retirement), pins, Date.now())).rejects.toMatchObject({
      code: 'key-retired',
    });
  });
});

describe('an endpoint whose gateway keeps silent', () => {
  let stage: TestInstallation;
  let endpoint: Endpoint;
  beforeAll(async () => {
    stage = await startInstallation({ only: ['gateway'] });
    endpoint = await openEndpoint(stage.installation, 'fiscalia', {
      settings: { VALIJA_DIRECTORY_AGE_MS_MAX: '2000', VALIJA_DIRECTORY_POLL_MS: '200' },
    });
  }, 60_000);
  afterAll(async () => {
    await endpoint?.close();
    await stage.close();
  });

  const look = () => endpoint.directory.find(ninez);

  it('works on for as long as its copy may be old, then not, and then again', async () => {
    expect(look()).toBeDefined();
    const process = stage.installation.process('gateway');
    await process.kill('SIGSTOP');
    await until('its copy to be too old', async () => {
      try {
        look();
        return undefined;
      } catch (error) {
        return error;
      }
    });
    expect(look).toThrow(expect.objectContaining({ code: 'directory-stale' }));
    await process.kill('SIGCONT');
    await until('a newer copy', async () => {
      try {
        return look();
      } catch {
        return undefined;
      }
    });
  });

  it('knows a suspension within five seconds', async () => {
    const [held] = endpoint.directory.agreements.list().filter(({ sender }) => sender === fiscalia);
    await suspendAgreement(stage.installation, held?.id ?? '');
    await until(
      'the suspension',
      async () => endpoint.directory.agreements.list().find(({ id, suspended: is }) => id === held?.id && is),
      5_000,
    );
  });
});
