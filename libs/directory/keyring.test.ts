import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import type { JWK } from 'jose';
import { Keyring, type KeyringFile, KeyWatch, writeSealedKeys, writeSecretFile } from './index.js';

const party = 'urn:valija:cl:ficticia:una';
const dir = mkdtempSync(join(tmpdir(), 'valija-keyring-'));
const file = join(dir, 'keyring.jwe');
const secretFile = join(dir, 'secret');
const seconds = (count: number): Date => new Date(count * 1_000);

/** A directory that publishes what the test says. */
class Publication {
  signing: UsableKey[] = [];
  sealing: UsableKey[] = [];
  toHold: string[] = [];
  fault: Error | undefined;

  keysInForce(_party: string, use: 'sign' | 'seal'): UsableKey[] {
    return use === 'sign' ? this.signing : this.sealing;
  }

  kidsToHold(): string[] {
    return this.toHold;
  }

  requireFresh(): void {
    if (this.fault) throw this.fault;
  }
}

type Made = JWK & { kid: string; alg: string };
let sign: Made[];
let seal: Made[];
let publication: Publication;
let now: Date;

const write = (keys: KeyringFile): Promise<void> =>
  writeSealedKeys(file, { secretFile }, 'valija-keyring+json', keys);
const publicOf = (jwk: Made): Promise<UsableKey> => importKey(toPublicJwk(jwk));
const owner = () => ({ directory: publication, party, now: () => now });
const open = (): Promise<Keyring> => Keyring.read(file, secretFile, owner());
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

beforeAll(async () => {
  sign = await Promise.all([1, 2, 3].map(() => generatePrivateJwk('sign')));
  seal = await Promise.all([1, 2, 3].map(() => generatePrivateJwk('seal')));
});
afterAll(() => rmSync(dir, { recursive: true }));
beforeEach(async () => {
  publication = new Publication();
  now = seconds(0);
  await writeSecretFile(secretFile);
});

describe('the key that signs', () => {
  it('is the newest that is published and in force, whatever the order of the file', async () => {
    await write({ sign: sign.slice(0, 2), seal: [] });
    const keyring = await open();
    publication.signing = [await publicOf(at(sign, 1)), await publicOf(at(sign, 0))];
    expect(keyring.signer.kid).toBe(at(sign, 1).kid);
    expect(keyring.signer.key.type).toBe('private');
    publication.signing = [await publicOf(at(sign, 0))];
    expect(keyring.signer.kid).toBe(at(sign, 0).kid);
  });

  it('is the newest that we hold, where a newer one is published', async () => {
    await write({ sign: [at(sign, 0)], seal: [] });
    const keyring = await open();
    publication.signing = [await publicOf(at(sign, 1)), await publicOf(at(sign, 0))];
    expect(keyring.signer.kid).toBe(at(sign, 0).kid);
  });

  it('is none that the directory does not publish', async () => {
    await write({ sign: [at(sign, 0)], seal: [] });
    const keyring = await open();
    expect(keyring.canSign).toBe(false);
    expect(() => keyring.signer).toThrow(expect.objectContaining({ code: 'own-key-missing' }));
  });
});

describe('what is kept for ourselves', () => {
  it('is sealed to the newest published key that we can open', async () => {
    await write({ sign: [], seal: seal.slice(0, 2) });
    const keyring = await open();
    publication.sealing = await Promise.all([seal[2], seal[1], seal[0]].map((jwk) => publicOf(jwk as Made)));
    expect(keyring.ownSealingKey.kid).toBe(at(seal, 1).kid);
    expect(keyring.ownSealingKey).toBe(publication.sealing[1]);
    expect(keyring.ownSealingKey.key.type).toBe('public');
  });
});

describe('a key that came into the file later', () => {
  it('opens what was sealed to it, without a restart', async () => {
    await write({ sign: [at(sign, 0)], seal: [at(seal, 0)] });
    const keyring = await open();
    await write({ sign: sign.slice(0, 2), seal: seal.slice(0, 2) });
    expect((await keyring.findOpeningKey(at(seal, 1).kid))?.kid).toBe(at(seal, 1).kid);
    expect((await keyring.findOpeningKey(at(seal, 0).kid))?.kid).toBe(at(seal, 0).kid);
  });

  it('signs once the directory publishes it', async () => {
    await write({ sign: [at(sign, 0)], seal: [] });
    const keyring = await open();
    await write({ sign: sign.slice(0, 2), seal: [] });
    publication.signing = [await publicOf(at(sign, 1)), await publicOf(at(sign, 0))];
    publication.toHold = [at(sign, 0).kid, at(sign, 1).kid];
    await keyring.refresh();
    expect(keyring.signer.kid).toBe(at(sign, 1).kid);
  });

  it('is waited for where it is published as ours: nobody is refused for it', async () => {
    await write({ sign: [], seal: [at(seal, 0)] });
    const keyring = await open();
    publication.toHold = [at(seal, 1).kid];
    await expect(keyring.findOpeningKey(at(seal, 1).kid)).rejects.toMatchObject({ code: 'own-key-missing' });
    expect(await keyring.findOpeningKey(at(seal, 2).kid)).toBeUndefined();
  });

  it('leaves what we hold where the file cannot be read', async () => {
    await write({ sign: [at(sign, 0)], seal: [at(seal, 0)] });
    const keyring = await open();
    writeFileSync(file, 'cut off');
    publication.toHold = [at(sign, 1).kid];
    await expect(keyring.refresh()).rejects.toMatchObject({ fault: 'unopenable' });
    expect((await keyring.findOpeningKey(at(seal, 0).kid))?.kid).toBe(at(seal, 0).kid);
    await write({ sign: sign.slice(0, 2), seal: [at(seal, 0)] });
    await keyring.refresh();
    expect(keyring.missing).toEqual([]);
  });
});

describe('the watch over our own keys', () => {
  let told: string[];
  let watch: KeyWatch;
  const inForce = async (...jwks: Made[]): Promise<void> => {
    publication.signing = await Promise.all(jwks.map(publicOf));
  };

  beforeEach(async () => {
    told = [];
    await write({ sign: [at(sign, 0)], seal: [] });
    watch = new KeyWatch(await open(), owner(), {
      onMissing: (kids) =>
        told.push(`missing ${kids.map((kid) => sign.findIndex((jwk) => jwk.kid === kid)).join()}`),
      onEnded: async (kids) => void told.push(`ended, ${kids.length} left`),
    });
  });

  it('raises no alarm where the file holds by now what is published', async () => {
    await write({ sign: sign.slice(0, 2), seal: [] });
    publication.toHold = [at(sign, 0).kid, at(sign, 1).kid];
    await watch.pass();
    expect(told).toEqual([]);
  });

  it('raises one where it is missing still, once, and says when that is over', async () => {
    publication.toHold = [at(sign, 0).kid, at(sign, 1).kid];
    await watch.pass();
    await watch.pass();
    expect(told).toEqual(['missing 1']);
    await write({ sign: sign.slice(0, 2), seal: [] });
    await watch.pass();
    expect(told).toEqual(['missing 1', 'missing ']);
  });

  it('raises it also where the file cannot be opened', async () => {
    await writeSecretFile(secretFile);
    await write({ sign: [], seal: [] });
    await writeSecretFile(secretFile);
    publication.toHold = [at(sign, 1).kid];
    await expect(watch.pass()).rejects.toMatchObject({ fault: 'unopenable' });
    expect(told).toEqual(['missing 1']);
  });

  it('says that a key ended, and once more some seconds later', async () => {
    await inForce(at(sign, 1), at(sign, 0));
    await watch.pass();
    await inForce(at(sign, 1));
    await watch.pass();
    now = seconds(4);
    await watch.pass();
    expect(told).toEqual(['ended, 1 left']);
    now = seconds(5);
    await watch.pass();
    now = seconds(60);
    await watch.pass();
    expect(told).toEqual(['ended, 1 left', 'ended, 1 left']);
  });

  it('says it again where it could not be acted upon', async () => {
    await inForce(at(sign, 0));
    let faults = 1;
    watch = new KeyWatch(await open(), owner(), {
      onMissing: () => undefined,
      onEnded: async () => {
        if (faults-- > 0) throw new Error('the database is away');
        told.push('ended');
      },
    });
    await watch.pass();
    await inForce();
    await expect(watch.pass()).rejects.toThrow('away');
    await watch.pass();
    expect(told).toEqual(['ended']);
  });

  it('says nothing of a key that comes, nor while the directory is too old', async () => {
    await inForce(at(sign, 0));
    await watch.pass();
    await inForce(at(sign, 1), at(sign, 0));
    await watch.pass();
    expect(told).toEqual([]);
  });
});
