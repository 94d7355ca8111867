import type { CliError } from './exit.js';

/** What a command found or did: as JSON for a program, and in lines for a person. */
export interface Shown {
  readonly data: object;
  readonly lines: readonly string[];
}

/** Prints what a command found or did, in one of two ways. */
export class Output {
  constructor(
    private readonly write: { readonly out: (text: string) => void; readonly error: (text: string) => void },
    /** Whether `--json` was asked for. */
    readonly isJson: boolean,
  ) {}

  show({ data, lines }: Shown): void {
    this.write.out(
      this.isJson ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
    );
  }

  /** Something that a person should know meanwhile; a program does not need it. */
  note(line: string): void {
    if (!this.isJson) this.write.error(`${line}\n`);
  }

  fail({ message, advice, code, exit }: CliError): void {
    const error = { code: code ?? null, message, advice, exit };
    this.write.error(this.isJson ? `${JSON.stringify({ error })}\n` : `valija: ${message}\n  → ${advice}\n`);
  }
}

/** A table in columns as wide as their widest cell. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A moment as a person in Chile reads it, with its zone: never without. */
export const momentInChile = (moment: string): string =>
  new Intl.DateTimeFormat('es-CL', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'America/Santiago',
  }).format(new Date(moment));
