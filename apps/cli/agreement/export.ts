import { writeFileSync } from 'node:fs';
import type { Context } from '../context.js';
import type { ConnectionArgs } from '../options.js';
import { withSession } from '../session.js';
import { matrixOf, toCsv, toMarkdown } from './matrix.js';

export interface ExportArgs extends ConnectionArgs {
  readonly formato: 'markdown' | 'csv';
  readonly salida: string | undefined;
}

/** Writes the whole matrix of agreements, to be read by people. */
export const exportAgreements = (context: Context, args: ExportArgs): Promise<void> =>
  withSession(context, args, async ({ directory, now }) => {
    const rows = matrixOf(directory.agreements.list(), directory.register.parties, now);
    const { digest } = directory.current;
    const text = args.formato === 'csv' ? toCsv(rows) : toMarkdown(rows, { at: now, digest });
    if (args.salida === undefined) {
      context.output.show({ data: { digest, rows }, lines: [text.trimEnd()] });
      return;
    }
    writeFileSync(args.salida, text);
    context.output.show({
      data: { file: args.salida, digest, rows: rows.length },
      lines: [`${rows.length} filas en ${args.salida}`],
    });
  });
