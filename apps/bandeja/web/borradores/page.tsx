import { Ago, AnswerView, At, type Column, EmptyState, Page, VirtualTable } from '@valija/web';
import type { BandejaSchemas } from '../api.js';
import { draftTexts as texts } from '../texts/borradores.js';
import { paths } from '../texts/paths.js';
import { useDrafts } from './drafts.js';

/** Borradores: what was begun and not sent, the newest first. */
export function Component() {
  const answer = useDrafts();
  const count = answer.data?.drafts.length;
  return (
    <Page
      title={texts.title}
      sentence={count === undefined ? undefined : count === 0 ? texts.none : texts.sentence(count)}
    >
      <AnswerView answer={answer}>
        {({ drafts }) =>
          drafts.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
          ) : (
            <VirtualTable
              caption={texts.title}
              columns={columns}
              rows={drafts}
              rowKey={({ id }) => id}
              rowHref={({ id }) => paths.borrador(id)}
              rowPx={44}
            />
          )
        }
      </AnswerView>
    </Page>
  );
}

type Kept = BandejaSchemas['DraftList']['drafts'][number];

const columns: readonly Column<Kept>[] = [
  {
    key: 'what',
    header: texts.columns.what,
    cell: ({ titulo, kind }) => `${titulo} · ${texts.kinds[kind]}`,
  },
  { key: 'saved', header: texts.columns.saved, width: '10rem', cell: ({ savedAt }) => <Ago at={savedAt} /> },
  { key: 'until', header: texts.columns.until, width: '14rem', cell: ({ until }) => <At at={until} /> },
];
