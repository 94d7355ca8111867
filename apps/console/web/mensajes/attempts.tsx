import type { Attempt } from '@valija/ops-api';
import { At, type Column, Said, ShortTable } from '@valija/web';
import { say } from '@valija/words';
import { sayError } from '../texts/errors.js';
import { messageTexts as texts } from '../texts/mensaje-page.js';

const headers = texts.attemptColumns;
const columns: readonly Column<Attempt>[] = [
  { key: 'cause', header: headers.cause, cell: ({ code }) => <Said sentence={say`${sayError(code)}`} /> },
  { key: 'attempts', header: headers.attempts, align: 'right', cell: ({ attempts }) => attempts },
  { key: 'last', header: headers.last, cell: ({ at }) => <At at={at} /> },
  { key: 'errorClass', header: headers.errorClass, cell: ({ errorClass }) => errorClass },
];

/** What was tried, how often, and why it failed: in words, with the code's page. */
export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  return (
    <ShortTable
      caption={texts.attempts}
      columns={columns}
      rows={attempts}
      rowKey={({ at, by, code }) => `${by} ${code} ${at}`}
    />
  );
}
