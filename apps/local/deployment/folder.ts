import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The account of every container of a deployment. */
const account = 999;

/** The files of the services, each for the account that reads it and for nobody else. */
export class ServiceFolders {
  /** Files that were not there before. */
  made = 0;

  constructor(private readonly root: string) {}

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  /** Writes a file that is not there yet. What a service has may have changed since, as a keyring does: it stays. */
  keep(name: string, text: () => string): void {
    if (existsSync(this.path(name))) return;
    this.put(name, text());
    this.made += 1;
  }

  /** Writes a file anew, whole. */
  put(name: string, text: string): void {
    const file = this.path(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text, { mode: 0o400 });
    // Only the administrator may give a file away; who is not is the reader.
    if (process.getuid?.() === 0) chownSync(`${file}.new`, account, account);
    renameSync(`${file}.new`, file);
  }

  /** Puts a file where a service finds it, where it is not there yet. */
  keepCopy(name: string, of: string): void {
    this.keep(name, () => readFileSync(of, 'utf8'));
  }
}
