import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSealedKeys } from '@valija/directory';
import { runCli } from '../../apps/cli/cli.js';
import type { Terminal } from '../../apps/cli/terminal.js';
import type { Installation } from '../../apps/local/installation.js';

const passphrase = 'clave ficticia del ejercicio';
const why = 'Ejercicio con datos ficticios';

const absent = async (): Promise<never> => {
  throw new Error('nobody is there');
};
const nobody: Terminal = { isInteractive: false, askSecret: absent, ask: absent };

export interface CreatedKey {
  readonly use: 'sign' | 'seal';
  readonly kid: string;
}

/** The persons who administer, with their keys in files: each command is the command-line tool's, run in the drill's own process. */
export class Operator {
  private constructor(
    private readonly installation: Installation,
    private readonly dir: string,
  ) {}

  static async open(installation: Installation): Promise<Operator> {
    const operator = new Operator(installation, join(installation.dir, 'persons'));
    mkdirSync(operator.dir, { recursive: true });
    writeFileSync(operator.passphraseFile, `${passphrase}\n`, { mode: 0o600 });
    const { roots, administrators } = installation.provisioned.founders;
    const persons = Object.values(administrators).map((jwk, at) => [`admin-${at + 1}`, jwk] as const);
    for (const [name, jwk] of [...Object.entries(roots), ...persons])
      await writeSealedKeys(operator.fileOf(name), { passphrase }, 'jwk+json', jwk);
    return operator;
  }

  /** New keys of a party, to sign and to seal; those so far stay good for a day. */
  async rotate({ endpoint, urn }: { endpoint: string; urn: string }): Promise<readonly CreatedKey[]> {
    const args = ['keys', 'rotate', '--parte', urn, '--motivo', why];
    return (await this.run<{ created: CreatedKey[] }>(endpoint, args, urn)).created;
  }

  /** The end of a key, at once. */
  async retire({ endpoint, urn }: { endpoint: string; urn: string }, kid: string): Promise<void> {
    await this.run(endpoint, ['keys', 'retire', kid, '--ahora', '--parte', urn, '--motivo', why], urn);
  }

  async suspend(agreement: string): Promise<void> {
    await this.run('gateway', ['agreement', 'suspend', agreement, '--motivo', why], 'admin-1');
  }

  /** Two persons: one says it, the other one agrees. */
  async resume(agreement: string): Promise<void> {
    await this.run('gateway', ['agreement', 'resume', agreement, '--motivo', why], 'admin-1');
    await this.run('gateway', ['directory', 'approve', '1', '--si'], 'admin-2');
  }

  private get passphraseFile(): string {
    return join(this.dir, 'clave');
  }

  private fileOf(whose: string): string {
    return join(this.dir, `${whose.replaceAll(':', '-')}.jwe`);
  }

  /** @throws Error with what the tool wrote, where it did not succeed */
  private async run<T>(endpoint: string, args: readonly string[], signs: string): Promise<T> {
    let out = '';
    let error = '';
    const exit = await runCli({
      args: [...args, '--json', '--firma', this.fileOf(signs)],
      environment: {
        ...this.installation.endpointEnvironment(endpoint),
        VALIJA_CLAVE_ARCHIVO: this.passphraseFile,
      },
      terminal: nobody,
      write: {
        out: (text) => {
          out += text;
        },
        error: (text) => {
          error += text;
        },
      },
    });
    if (exit !== 0) throw new Error(`valija ${args.slice(0, 2).join(' ')}: ${error || `código ${exit}`}`);
    return JSON.parse(out) as T;
  }
}
