import { createInterface } from 'node:readline/promises';
import { type Readable, Writable } from 'node:stream';

/** Where a person is asked, and whether there is one. */
export interface Terminal {
  readonly isInteractive: boolean;
  /** Asks for a secret, which is not shown. */
  askSecret(question: string): Promise<string>;
  ask(question: string): Promise<string>;
}

/** The terminal of this process. Questions go to the error stream: the output stays what was asked for. */
export class ProcessTerminal implements Terminal {
  constructor(
    private readonly input: Readable & { readonly isTTY?: boolean },
    private readonly prompts: Writable,
  ) {}

  get isInteractive(): boolean {
    return this.input.isTTY === true;
  }

  async askSecret(question: string): Promise<string> {
    this.prompts.write(question);
    const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
    const answer = await this.read(nothing);
    this.prompts.write('\n');
    return answer;
  }

  async ask(question: string): Promise<string> {
    this.prompts.write(question);
    return this.read(this.prompts);
  }

  private async read(echo: Writable): Promise<string> {
    const lines = createInterface({ input: this.input, output: echo, terminal: this.isInteractive });
    try {
      return await lines.question('');
    } finally {
      lines.close();
    }
  }
}
