import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { findProgram } from './checkout.js';
import { LocalError } from './local-error.js';

interface Ids {
  readonly uid?: number;
  readonly gid?: number;
}

/** The system account under which the database server runs. */
export interface ServerAccount extends Ids {
  /** `undefined` when it is the caller's own. */
  readonly name?: string;
  /** What to try when the server cannot start under it; Spanish. */
  readonly hint: string;
  /** The command as it must be run, and the ids for `child_process`. */
  wrap(command: string, args: readonly string[]): { command: string; args: string[]; ids: Ids };
}

/** Linux capabilities that let a process pass through other people's folders, the weaker one first (bit, name). */
const passages = [
  [2, 'dac_read_search'],
  [1, 'dac_override'],
] as const;

/**
 * PostgreSQL refuses to run as root. For any other user the server runs as that user. For root it runs as an account
 * that every system has: the owner of the data if there are any, else `postgres` if there is one, else `nobody`. No
 * account is made.
 *
 * That account cannot pass through a folder like /root (mode 700) to the binaries and the data. Where it must, the
 * server keeps exactly one capability, to pass through and to read, by way of `setpriv` of util-linux.
 *
 * @param program absolute; a file of the server
 * @param dataDir may not exist yet; its parent does
 * @throws {LocalError} when the folders cannot be reached
 * @see capabilities(7), on ambient capabilities and SECBIT_NO_SETUID_FIXUP
 */
export function chooseAccount(program: string, dataDir: string): ServerAccount {
  if (process.getuid?.() !== 0) {
    return { hint: '', wrap: (command, args) => ({ command, args: [...args], ids: {} }) };
  }
  const { name, uid, gid } = findAccount(dataDir);
  const hint = `El servidor corre con la cuenta «${name}» porque PostgreSQL no acepta root. Use un usuario normal o VALIJA_DATABASE_URL.`;
  const account = { name, uid, gid, hint };
  const closed = [program, dirname(dataDir)].find((path) => !isReachable(path));
  if (closed === undefined) {
    return { ...account, wrap: (command, args) => ({ command, args: [...args], ids: { uid, gid } }) };
  }
  const setpriv = findProgram('setpriv');
  const capability = findPassage(program);
  if (setpriv === undefined || capability === undefined) {
    throw new LocalError(
      `PostgreSQL no acepta root, y la cuenta «${name}» no puede entrar a ${closed}. ` +
        'Mueva el proyecto a una carpeta que otros puedan atravesar (por ejemplo bajo /srv), use un usuario normal, ' +
        'instale «setpriv» (paquete util-linux) o indique un servidor con VALIJA_DATABASE_URL.',
    );
  }
  const options = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=+${capability}`,
    // Without this bit access(2), with which the server looks for itself, ignores the capability.
    '--securebits=+no_setuid_fixup',
    '--',
  ];
  return {
    ...account,
    wrap: (command, args) => ({ command: setpriv, args: [...options, command, ...args], ids: {} }),
  };
}

/** Makes a file or an empty folder the account's own. */
export function giveTo({ uid, gid }: ServerAccount, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function findAccount(dataDir: string): { name: string; uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && uid !== 0);
  const owner = existsSync(dataDir) ? statSync(dataDir).uid : 0;
  const found =
    accounts.find(({ uid }) => uid === owner) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody');
  if (found === undefined) throw new LocalError('PostgreSQL no acepta root y no existe la cuenta «nobody».');
  return found;
}

/** Whether everybody may execute the program, or enter the folder, and pass through all above it. */
function isReachable(path: string): boolean {
  return isOpen(path) && (path === parse(path).root || isReachable(dirname(path)));
}

function isOpen(path: string): boolean {
  return (statSync(path).mode & 0o001) !== 0;
}

function findPassage(program: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const mask = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  // Only the stronger one lets a program be executed that its owner alone may execute.
  const enough = isOpen(program) ? passages : passages.slice(1);
  return enough.find(([bit]) => ((BigInt(`0x${mask}`) >> BigInt(bit)) & 1n) === 1n)?.[1];
}
