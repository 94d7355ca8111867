import { requireValid } from '@valija/adapter-kit';
import { loadContract } from '@valija/contracts';

const contract = loadContract('mesa');
const limitDefault = 50;

/** Query of a list, as HTTP brings it. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Which part of a list is asked for: the newest first, up to `limite`, older than `cursor`. */
export interface Page {
  readonly limite: number;
  /** Sequence number of the last row that was shown; undefined for the first page. */
  readonly cursor: string | undefined;
}

/** Reads the query of a list. @throws ValijaError `schema-violation` with pointers to the parameters that are wrong. */
export function readPage(operation: string, query: Query): Page {
  const { limite, ...others } = query;
  requireValid(
    contract.validateParameters(operation, {
      ...others,
      ...(limite === undefined ? {} : { limite: Number(limite) }),
    }),
  );
  return { limite: Number(limite ?? limitDefault), cursor: query.cursor };
}

/** The rows of a page, and where the next one begins, if there is one. */
export function pageOf<Row extends { readonly seq: string }>(
  rows: readonly Row[],
  { limite }: Page,
): { readonly rows: readonly Row[]; readonly siguiente: { siguiente?: string } } {
  const shown = rows.slice(0, limite);
  const last = shown.at(-1);
  return { rows: shown, siguiente: rows.length > limite && last ? { siguiente: last.seq } : {} };
}
