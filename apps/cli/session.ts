import { readFileSync } from 'node:fs';
import {
  Directory,
  emptyChain,
  extendCopy,
  Pins,
  type SignedStatement,
  type Signer,
  type Statement,
  signStatement,
} from '@valija/directory';
import type { UsableKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Context } from './context.js';
import { CliError, exitCodes, usage } from './exit.js';
import { Gateway, type Published } from './gateway.js';
import type { ConnectionArgs, SignatureArgs } from './options.js';
import { readPassphrase } from './passphrase.js';
import { readPersonKey } from './person-key.js';
import { required } from './required.js';

/** The gateway and its directory, verified here against the pinned keys: the gateway is not believed. */
export interface Session {
  readonly gateway: Gateway;
  readonly pins: Pins;
  readonly directory: Directory;
  /** Now by the gateway's clock. */
  readonly now: Date;
}

/** Who signs what is declared. */
export interface Signing {
  readonly key: UsableKey;
  readonly signer: Signer;
}

/** Does something with the gateway's directory. @throws CliError where it cannot be reached or does not verify */
export async function withSession<T>(
  context: Context,
  args: ConnectionArgs,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const pins = await readPins(args);
  const gateway = Gateway.open(args);
  try {
    const document = await gateway.directory();
    const now = gateway.now(context.now());
    const copy = await extendCopy(emptyChain(pins), document, pins, now.getTime()).catch((error: unknown) => {
      throw unbelieved(error);
    });
    return await work({ gateway, pins, directory: new Directory(copy), now });
  } finally {
    await gateway.close();
  }
}

/** Opens the key of whoever signs, who must be pinned. @throws CliError, KeyFileError */
export async function openSigning(context: Context, args: SignatureArgs, pins: Pins): Promise<Signing> {
  const file = required(args.firma, 'firma', 'VALIJA_FIRMA_ARCHIVO');
  const passphrase = await readPassphrase(context.terminal, args.claveArchivo, `Clave de ${file}: `);
  const key = await readPersonKey(file, passphrase);
  const pinned = pins.find(key.kid);
  if (!pinned)
    throw usage(
      `La llave de ${file} no está anclada: nadie creería su firma`,
      'Use la llave de una raíz o de un administrador que figure en el archivo de anclas.',
    );
  context.output.note(`Firma: ${nameOf(pinned.signer)}`);
  return { key, signer: pinned.signer };
}

export const nameOf = (signer: Signer): string =>
  'party' in signer ? `la raíz de ${signer.party}` : signer.administrator;

/** Signs a statement and declares it. */
export async function declare(
  { gateway }: Pick<Session, 'gateway'>,
  statement: Statement,
  { key }: Signing,
): Promise<Published> {
  return gateway.publish(await signStatement(statement, key));
}

/** In words, what became of a statement. */
export const outcomeOf = (published: Published): string =>
  published.kind === 'published'
    ? `Publicado en el directorio con el número ${published.seq}.`
    : 'Propuesto: falta la firma de un segundo administrador («directory proposals», «directory approve»).';

export type { SignedStatement };

async function readPins({ anclas }: ConnectionArgs): Promise<Pins> {
  const file = required(anclas, 'anclas', 'VALIJA_PINS_FILE');
  try {
    return await Pins.build(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw usage(
      `El archivo de anclas ${file} no se puede usar`,
      'Pida otra vez el archivo a quien lo entregó.',
    );
  }
}

function unbelieved(error: unknown): unknown {
  if (!(error instanceof ValijaError)) return error;
  return new CliError(
    exitCodes.refused,
    'El directorio que publica la compuerta no se verifica con las llaves ancladas',
    'No siga: avise a los demás administradores. Puede ser un archivo de anclas antiguo o un directorio alterado.',
    error.code,
  );
}
