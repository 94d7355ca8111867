import { existsSync } from 'node:fs';
import {
  type KeyEntry,
  type KeyringFile,
  type Register,
  readKeyring,
  writeSealedKeys,
  writeSecretFile,
} from '@valija/directory';
import { generatePrivateJwk, toPublicJwk } from '@valija/envelope';
import type { JWK } from 'jose';
import type { Context } from '../context.js';
import { usage } from '../exit.js';
import type { ConnectionArgs, KeyringArgs, SignatureArgs } from '../options.js';
import { momentInChile } from '../output.js';
import { required } from '../required.js';
import { declare, nameOf, openSigning, type Session, type Signing, withSession } from '../session.js';
import { keysOf, type ShownKey, useName } from './key-state.js';

const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;

export interface RotateArgs extends ConnectionArgs, SignatureArgs, KeyringArgs {
  readonly motivo: string;
  readonly uso: KeyEntry['use'] | undefined;
  /** Hours for which the keys so far stay good beside the new ones. */
  readonly traslape: number;
  /** Seconds until the new ones are used: by then everybody has read of them. */
  readonly margen: number;
  /** Days for which the new ones are good. */
  readonly vigencia: number;
  /** Ends the keys so far at once. */
  readonly ahora: boolean;
}

interface Created extends Pick<KeyEntry, 'use' | 'notbefore' | 'notafter'> {
  readonly kid: string;
}

/**
 * Makes new keys of a party: the file of its private keys first, then the directory, then the end of the keys so far. Whatever cuts it
 * off loses nothing: a key that is in the file and not published is not used, and one that is not retired stays good.
 */
export const rotate = (context: Context, args: RotateArgs): Promise<void> =>
  withSession(context, args, async (session) => {
    const party = required(args.parte, 'parte', 'VALIJA_PARTY');
    const signing = await openSigning(context, args, session.pins);
    requireRoot(signing, party);
    const places = {
      file: required(args.llaves, 'llaves', 'VALIJA_KEYS_FILE'),
      secretFile: required(args.secreto, 'secreto', 'VALIJA_KEYS_SECRET_FILE'),
    };
    const uses: readonly KeyEntry['use'][] = args.uso ? [args.uso] : ['sign', 'seal'];
    const made = await Promise.all(uses.map(async (use) => ({ use, jwk: await generatePrivateJwk(use) })));
    const endingSoon = keysOf(session.directory.register, party, session.now).filter(
      ({ use, state }) => uses.includes(use) && (state === 'vigente' || state === 'futura'),
    );
    await addToKeyring(places, made, endedKids(session.directory.register, party, session.now));

    const notbefore = new Date(session.now.getTime() + (args.ahora ? 0 : args.margen * second));
    const notafter = new Date(notbefore.getTime() + args.vigencia * day);
    const at = session.now.toISOString();
    const created: Created[] = [];
    for (const { use, jwk } of made) {
      const entry: KeyEntry = {
        party,
        use,
        jwk: toPublicJwk(jwk) as KeyEntry['jwk'],
        notbefore: notbefore.toISOString(),
        notafter: notafter.toISOString(),
      };
      await declare(session, { kind: 'key', at, why: args.motivo, entry }, signing);
      created.push({ use, kid: jwk.kid, notbefore: entry.notbefore, notafter: entry.notafter });
    }
    const from = args.ahora ? session.now : new Date(notbefore.getTime() + args.traslape * hour);
    const retired = await retireAll(session, signing, {
      party,
      keys: endingSoon,
      from,
      at,
      why: args.motivo,
    });
    context.output.show({
      data: { party, created, retired, keys: places.file },
      lines: [
        ...created.map(
          ({ use, kid }) =>
            `Llave nueva para ${useName(use)}: ${kid}, desde ${momentInChile(notbefore.toISOString())}`,
        ),
        ...retired.map(
          ({ use, kid }) =>
            `Llave anterior para ${useName(use)}: ${kid}, hasta ${momentInChile(from.toISOString())}`,
        ),
        `Las llaves privadas están en ${places.file}: si el punto de conexión corre en otra máquina, lleve allá ese archivo ahora.`,
      ],
    });
  });

async function retireAll(
  session: Session,
  signing: Signing,
  said: {
    readonly party: string;
    readonly keys: readonly ShownKey[];
    readonly from: Date;
    readonly at: string;
    readonly why: string;
  },
): Promise<ShownKey[]> {
  const { party, from, at, why } = said;
  const ending = said.keys.filter(({ until }) => Date.parse(until) > from.getTime());
  for (const { kid } of ending)
    await declare(session, { kind: 'retirement', at, why, party, kid, from: from.toISOString() }, signing);
  return ending.map((key) => ({ ...key, until: from.toISOString() }));
}

/** Adds keys to the file, which is made where there is none; keys that ended sign nothing any more and leave it, opening keys never. */
async function addToKeyring(
  { file, secretFile }: { readonly file: string; readonly secretFile: string },
  made: readonly { readonly use: KeyEntry['use']; readonly jwk: JWK }[],
  ended: ReadonlySet<string>,
): Promise<void> {
  if (!existsSync(file) && !existsSync(secretFile)) await writeSecretFile(secretFile);
  const held: KeyringFile = existsSync(file) ? await readKeyring(file, secretFile) : { sign: [], seal: [] };
  const newOf = (use: KeyEntry['use']): JWK[] =>
    made.filter((each) => each.use === use).map(({ jwk }) => jwk);
  await writeSealedKeys(file, { secretFile }, 'valija-keyring+json', {
    sign: [...newOf('sign'), ...held.sign.filter(({ kid }) => !ended.has(kid ?? ''))],
    seal: [...newOf('seal'), ...held.seal],
  } satisfies KeyringFile);
}

const endedKids = (register: Register, party: string, at: Date): ReadonlySet<string> =>
  new Set(
    keysOf(register, party, at)
      .filter(({ state }) => state === 'retirada' || state === 'vencida')
      .map(({ kid }) => kid),
  );

function requireRoot({ signer }: Signing, party: string): void {
  if ('party' in signer && signer.party === party) return;
  throw usage(
    `Las llaves de ${party} las declara su propia raíz, y firma ${nameOf(signer)}`,
    'Indique con --firma el archivo de la raíz de esa institución.',
  );
}
