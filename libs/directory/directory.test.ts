import { describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import {
  type Agreement,
  addSignature,
  type Chain,
  chainDigest,
  Directory,
  type DirectoryStatement,
  emptyChain,
  extendChain,
  extendCopy,
  type Party,
  Pins,
  type SignedStatement,
  signHead,
  signStatement,
} from './index.js';

const gateway = 'urn:valija:cl:valija:gateway';
const unit = 'urn:valija:cl:minpublico:uravit-13';
const service = 'urn:valija:cl:mejor-ninez:rm';
const said = { at: '2026-11-22T12:00:00.000Z', why: 'Prueba con datos ficticios' };
const year = { notbefore: '2026-01-01T00:00:00Z', notafter: '2027-01-01T00:00:00Z' };
const inNovember = new Date('2026-11-22T12:00:00Z');

const partyOf = (urn: string, changes: Partial<Party> = {}): Party => ({
  urn,
  name: 'Institución ficticia',
  kind: 'proteccion-ninez',
  endpoint: urn.split(':').slice(-2).join('-'),
  accepts: ['urn:valija:schema:derivacion.solicitada:1.0.0'],
  ...changes,
});

const agreement: Agreement = {
  id: 'unidad-servicio',
  types: ['cl.valija.derivacion.solicitada'],
  sender: unit,
  recipient: service,
  purpose: 'derivacion-programa',
  legalbasis: 'ley-21057:art-31-b',
  release: ['identificacion'],
  validfrom: '2026-01-01T00:00:00Z',
  validto: '2027-01-01T00:00:00Z',
};

const asked = {
  type: 'cl.valija.derivacion.solicitada',
  source: unit,
  recipient: service,
  purpose: 'derivacion-programa',
  legalbasis: 'ley-21057:art-31-b',
};

/** Fictitious persons and parties with their keys, and a directory that grows by what they say. */
async function found() {
  const names = ['ana', 'luis', gateway, unit, service] as const;
  const jwks = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await generatePrivateJwk('root')] as const)),
  ) as Record<(typeof names)[number], Awaited<ReturnType<typeof generatePrivateJwk>>>;
  const keys = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await importKey(jwks[name])] as const)),
  ) as Record<(typeof names)[number], UsableKey>;
  const pins = await Pins.build({
    gateway,
    administrators: { ana: toPublicJwk(jwks.ana), luis: toPublicJwk(jwks.luis) },
    parties: Object.fromEntries(
      [gateway, unit, service].map((urn) => [urn, toPublicJwk(jwks[urn as typeof unit])]),
    ),
  });
  let chain: Chain = emptyChain(pins);
  const statements: SignedStatement[] = [];
  const sign = async (
    statement: DirectoryStatement,
    ...signers: readonly (typeof names)[number][]
  ): Promise<SignedStatement> => {
    const [first = 'ana', ...others] = signers;
    let signed = await signStatement(statement, keys[first]);
    for (const other of others) signed = await addSignature(signed, keys[other]);
    return signed;
  };
  const say = async (
    statement: DirectoryStatement,
    ...signers: readonly (typeof names)[number][]
  ): Promise<void> => {
    const signed = await sign(statement, ...signers);
    chain = await extendChain(chain, signed, pins);
    statements.push(signed);
  };
  const publish = async (party: typeof gateway | typeof unit | typeof service, use: 'sign' | 'seal') => {
    const jwk = await generatePrivateJwk(use);
    await say({ kind: 'key', ...said, entry: { party, use, jwk: toPublicJwk(jwk), ...year } }, party);
    return importKey(jwk);
  };
  for (const urn of [gateway, unit, service])
    await say({ kind: 'party', ...said, revision: 1, party: partyOf(urn) }, 'ana', 'luis');
  const head = await publish(gateway, 'sign');
  return {
    pins,
    say,
    sign,
    publish,
    statements,
    chain: () => chain,
    directory: () => new Directory(chain),
    headAt: (at: string, changes: { seq?: number; digest?: string } = {}) =>
      signHead({ seq: chain.seq, digest: chain.digest, at, ...changes }, head),
  };
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('what may be said of the directory', () => {
  const opened = { kind: 'agreement', ...said, revision: 1, agreement } as const;
  const suspended = {
    kind: 'suspension',
    ...said,
    revision: 1,
    agreement: agreement.id,
    suspended: true,
  } as const;

  it('opens nothing by one person, whoever it is, nor by one who signs twice', async () => {
    const { say, sign, pins, chain } = await found();
    expect(await codeOf(say(opened, 'ana'))).toBe('statement-unauthorized');
    expect(await codeOf(say(opened, unit, service))).toBe('statement-unauthorized');
    const once = await sign(opened, 'ana');
    const twice = { ...once, signatures: [...once.signatures, ...once.signatures] };
    expect(await codeOf(extendChain(chain(), twice, pins))).toBe('statement-unauthorized');
    expect(await codeOf(say(opened, 'ana', 'luis'))).toBe('nothing');
  });

  it('closes by one: an administrator, or either party of the agreement', async () => {
    for (const one of ['ana', unit, service] as const) {
      const { say, directory } = await found();
      await say(opened, 'ana', 'luis');
      expect(directory().agreements.find(asked, inNovember)?.id).toBe(agreement.id);
      await say(suspended, one);
      expect(directory().agreements.find(asked, inNovember)).toBeUndefined();
      expect(directory().agreements.isSuspended(asked, inNovember)).toBe(true);
    }
  });

  it('lifts a suspension by two only, and not by saying again what was said before it', async () => {
    const { say, sign, statements, chain, pins, directory } = await found();
    await say(opened, 'ana', 'luis');
    await say(suspended, service);
    const lifted = { ...suspended, revision: 2, suspended: false };
    expect(await codeOf(say(lifted, 'ana'))).toBe('statement-unauthorized');
    expect(await codeOf(say(lifted, unit, service))).toBe('statement-unauthorized');
    for (const earlier of statements)
      expect(await codeOf(extendChain(chain(), earlier, pins))).toBe('statement-conflict');
    const skipped = await sign({ ...lifted, revision: 3 }, 'ana', 'luis');
    expect(await codeOf(extendChain(chain(), skipped, pins))).toBe('statement-conflict');
    await say(lifted, 'ana', 'luis');
    expect(directory().agreements.find(asked, inNovember)?.id).toBe(agreement.id);
  });

  it('takes a key of a party from its own root alone', async () => {
    const { say, directory } = await found();
    const jwk = toPublicJwk(await generatePrivateJwk('seal'));
    const key = { kind: 'key', ...said, entry: { party: service, use: 'seal', jwk, ...year } } as const;
    for (const others of [['ana', 'luis'], [unit], [gateway]] as const)
      expect(await codeOf(say(key, ...others))).toBe('statement-unauthorized');
    await say(key, service);
    expect(directory().sealingKey(service, inNovember).kid).toBe(jwk.kid);
  });

  it('takes no key of one party as that of another, and none under a kid that is not its thumbprint', async () => {
    const { say } = await found();
    const jwk = toPublicJwk(await generatePrivateJwk('sign'));
    const entry = { party: unit, use: 'sign', jwk, ...year } as const;
    await say({ kind: 'key', ...said, entry }, unit);
    expect(await codeOf(say({ kind: 'key', ...said, entry: { ...entry, party: service } }, service))).toBe(
      'statement-conflict',
    );
    const other = toPublicJwk(await generatePrivateJwk('sign'));
    const misnamed = { ...entry, jwk: { ...other, kid: 'A'.repeat(43) } };
    expect(await codeOf(say({ kind: 'key', ...said, entry: misnamed }, unit))).toBe('key-unknown');
  });

  it('is believed of nobody who is not pinned, and in no other form', async () => {
    const { pins, chain } = await found();
    const stranger = await importKey(await generatePrivateJwk('root'));
    const signed = await signStatement(opened, stranger);
    expect(await codeOf(extendChain(chain(), signed, pins))).toBe('key-unknown');
    const withSecret = { ...opened, agreement: { ...agreement, nota: 'algo' } } as never;
    expect(await codeOf(signStatement(withSecret, stranger))).toBe('malformed-message');
  });
});

describe('a key', () => {
  it('that is retired signs nothing any more, and what it signed before stays true', async () => {
    const { say, publish, directory } = await found();
    const key = await publish(unit, 'sign');
    const from = '2026-11-22T12:00:00.000Z';
    await say({ kind: 'retirement', ...said, party: unit, kid: key.kid, from }, unit);
    expect(directory().signingKey(unit, key.kid, new Date('2026-11-22T11:59:59Z')).kid).toBe(key.kid);
    expect(() => directory().signingKey(unit, key.kid, inNovember)).toThrow('key-retired');
    // What is retired never comes back, and its end only comes nearer.
    const later = {
      kind: 'retirement',
      ...said,
      party: unit,
      kid: key.kid,
      from: '2026-12-24T00:00:00Z',
    } as const;
    await say(later, 'ana');
    expect(() => directory().signingKey(unit, key.kid, inNovember)).toThrow('key-retired');
  });
});

describe('a copy', () => {
  const at = '2026-11-22T12:00:00.000Z';
  const now = Date.parse(at);

  it('is believed as a whole: nothing left out, nothing exchanged, nothing added', async () => {
    const { pins, publish, statements, headAt, chain } = await found();
    await publish(unit, 'sign');
    const head = await headAt(at);
    const copy = (parts: readonly SignedStatement[]) =>
      extendCopy(emptyChain(pins), { head, statements: parts }, pins, now);
    await expect(copy(statements)).resolves.toMatchObject({ seq: chain().seq });
    expect(await codeOf(copy(statements.slice(0, -1)))).toBe('directory-inconsistent');
    const [first, second, ...rest] = statements;
    if (!first || !second) throw new Error('too few statements');
    expect(await codeOf(copy([second, first, ...rest]))).toBe('directory-inconsistent');
    expect(await codeOf(copy([first, first, ...rest]))).toBe('statement-conflict');
  });

  it('never goes back, and no head of the future keeps it young', async () => {
    const { pins, publish, statements, headAt, chain } = await found();
    const before = { seq: chain().seq, digest: chain().digest };
    await publish(unit, 'sign');
    const copy = await extendCopy(emptyChain(pins), { head: await headAt(at), statements }, pins, now);
    const older = { head: await headAt(at, before), statements: [] };
    expect(await codeOf(extendCopy(copy, older, pins, now))).toBe('directory-inconsistent');
    const future = { head: await headAt('2026-11-22T12:05:01.000Z'), statements: [] };
    expect(await codeOf(extendCopy(copy, future, pins, now))).toBe('directory-inconsistent');
    const earlier = { head: await headAt('2026-11-22T11:00:00.000Z'), statements: [] };
    expect((await extendCopy(copy, earlier, pins, now)).at).toBe(now);
  });

  it('has the head of the gateway and of nobody else', async () => {
    const { pins, publish, statements, chain } = await found();
    const other = await publish(unit, 'sign');
    const head = await signHead({ seq: chain().seq, digest: chain().digest, at }, other);
    expect(await codeOf(extendCopy(emptyChain(pins), { head, statements }, pins, now))).toBe('key-unknown');
  });

  it('is worked from until it is too old, by whoever asks it anything', async () => {
    const { pins, publish, statements, headAt } = await found();
    await publish(service, 'seal');
    const copy = await extendCopy(emptyChain(pins), { head: await headAt(at), statements }, pins, now);
    let clock = now + 60_000;
    const directory = new Directory(copy, { ageMsMax: 60_000, now: () => new Date(clock) });
    expect(directory.find(service)?.urn).toBe(service);
    clock += 1;
    const looks = [
      () => directory.find(service),
      () => directory.sealingKey(service, inNovember),
      () => directory.agreements.find(asked, inNovember),
      () => directory.parties,
    ];
    for (const look of looks) expect(look).toThrow('directory-stale');
    const heard: string[] = [];
    directory.onChange(() => heard.push('change'));
    directory.replace(
      await extendCopy(
        copy,
        { head: await headAt(new Date(clock).toISOString()), statements: [] },
        pins,
        clock,
      ),
    );
    expect(directory.find(service)?.urn).toBe(service);
    expect(heard).toEqual([]);
  });

  it('has a digest that every word of every statement enters', async () => {
    const { sign } = await found();
    const one = await sign({ kind: 'party', ...said, revision: 1, party: partyOf(unit) }, 'ana', 'luis');
    const digests = [
      chainDigest('A'.repeat(43), one),
      chainDigest('B'.repeat(43), one),
      chainDigest('A'.repeat(43), { ...one, payload: `${one.payload}A` }),
      chainDigest('A'.repeat(43), { ...one, signatures: one.signatures.slice(1) }),
      chainDigest('A'.repeat(43), { ...one, signatures: [...one.signatures].reverse() }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('a change of institution', () => {
  const successor = 'urn:valija:cl:acceso-justicia:rm';
  const north = 'urn:valija:cl:acceso-justicia:arica';

  it('sends new cases to the successor from its date on, in its regions only', async () => {
    const { say, directory } = await found();
    const from = '2027-05-13T00:00:00Z';
    const party = (urn: string, regions: string[]) =>
      say(
        {
          kind: 'party',
          ...said,
          revision: 1,
          party: partyOf(urn, { regions, validfrom: from, succeeds: [{ party: service, from, regions }] }),
        },
        'ana',
        'luis',
      );
    await party(successor, ['13']);
    await party(north, ['15']);
    const at = (moment: string, region?: string) =>
      directory().resolve(service, { at: new Date(moment), ...(region ? { region } : {}) })?.urn;
    expect(at('2027-05-12T23:59:59Z', '13')).toBe(service);
    expect(at('2027-05-13T00:00:00Z', '13')).toBe(successor);
    expect(at('2027-05-13T00:00:00Z', '15')).toBe(north);
    expect(at('2027-05-13T00:00:00Z', '05')).toBe(service);
  });

  it('ends at nobody where the last of the way takes no new cases', async () => {
    const { say, directory } = await found();
    const closed = partyOf(service, { validto: '2027-01-01T00:00:00Z' });
    await say({ kind: 'party', ...said, revision: 2, party: closed }, 'ana', 'luis');
    expect(directory().resolve(service, { at: inNovember })?.urn).toBe(service);
    expect(directory().resolve(service, { at: new Date('2027-01-01T00:00:00Z') })).toBeUndefined();
    expect(directory().takesNew(service, new Date('2027-01-01T00:00:00Z'))).toBe(false);
  });

  it('does not go round in a circle', async () => {
    const { say, directory } = await found();
    const from = '2026-01-01T00:00:00Z';
    for (const [urn, other] of [
      [unit, service],
      [service, unit],
    ] as const) {
      const party = partyOf(urn, { succeeds: [{ party: other, from }] });
      await say({ kind: 'party', ...said, revision: 2, party }, 'ana', 'luis');
    }
    expect(directory().resolve(unit, { at: inNovember })).toBeUndefined();
  });
});
