import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSealedKeys } from '@valija/directory';
import { runCli } from '../../apps/cli/cli.js';
import type { Terminal } from '../../apps/cli/terminal.js';
import type { Installation } from '../../apps/local/installation.js';

/** What a run of the tool left. */
export interface CliRun {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
  /** The output read as JSON, where `--json` was asked for. */
  readonly json: <T>() => T;
}

/** A terminal at which nobody sits. */
export const nobody: Terminal = {
  isInteractive: false,
  askSecret: async () => {
    throw new Error('nobody is there');
  },
  ask: async () => {
    throw new Error('nobody is there');
  },
};

/** Runs the tool in this process. */
export async function runTool(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  terminal: Terminal = nobody,
): Promise<CliRun> {
  let out = '';
  let error = '';
  const write = {
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
  };
  const exit = await runCli({ args, environment, terminal, write });
  return { exit, out, error, json: <T>() => JSON.parse(out) as T };
}

const passphrase = 'clave ficticia de pruebas';

/** The tool as persons and parties of an installation use it, with their keys in files. */
export class TestCli {
  private constructor(
    private readonly installation: Installation,
    private readonly dir: string,
    private readonly passphraseFile: string,
  ) {}

  static async open(installation: Installation): Promise<TestCli> {
    const dir = join(installation.dir, 'persons');
    mkdirSync(dir, { recursive: true });
    const passphraseFile = join(dir, 'clave');
    writeFileSync(passphraseFile, `${passphrase}\n`, { mode: 0o600 });
    const { founders } = installation.provisioned;
    const cli = new TestCli(installation, dir, passphraseFile);
    for (const [party, jwk] of Object.entries(founders.roots))
      await writeSealedKeys(cli.fileOf(party), { passphrase }, 'jwk+json', jwk);
    for (const [at, jwk] of Object.values(founders.administrators).entries())
      await writeSealedKeys(cli.fileOf(`admin-${at + 1}`), { passphrase }, 'jwk+json', jwk);
    return cli;
  }

  /** Writes a JSON file beside the keys, and returns its path. */
  write(name: string, content: unknown): string {
    const file = join(this.dir, name);
    writeFileSync(file, JSON.stringify(content));
    return file;
  }

  /**
   * Runs a command as an endpoint, with `--json`.
   * @param signs `admin-1`, `admin-2` or the URN of a party, whose root it is
   */
  run(endpoint: string, args: readonly string[], signs?: string): Promise<CliRun> {
    return runTool([...args, '--json', ...(signs ? ['--firma', this.fileOf(signs)] : [])], {
      ...this.installation.endpointEnvironment(endpoint),
      VALIJA_CLAVE_ARCHIVO: this.passphraseFile,
    });
  }

  private fileOf(whose: string): string {
    return join(this.dir, `${whose.replaceAll(':', '-')}.jwe`);
  }
}
