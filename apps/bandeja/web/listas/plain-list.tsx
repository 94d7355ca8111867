import { EmptyState, Page, PagedView, Said } from '@valija/web';
import type { Sentence } from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import { lists } from '../texts/listas.js';
import { MatterList } from './matter-list.js';
import { UnitFilter } from './unit-filter.js';
import { useMatters } from './use-matters.js';

/** A page with the matters of one state, in one list. */
export function PlainList({
  atencion,
  texts: { title, empty, emptyText },
  sentence,
  last,
}: {
  readonly atencion: BandejaSchemas['Atencion'];
  readonly texts: { readonly title: string; readonly empty: string; readonly emptyText: string };
  readonly sentence: Sentence | undefined;
  readonly last: 'due' | 'at';
}) {
  const pages = useMatters(atencion);
  const messages = pages.data?.pages.flatMap((page) => page.messages);
  return (
    <Page title={title} sentence={sentence && <Said sentence={sentence} />} actions={<UnitFilter />}>
      <PagedView pages={pages}>
        {() =>
          messages?.length ? (
            <MatterList
              caption={lists.caption(title)}
              last={last}
              groups={[{ key: atencion, messages }]}
              onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              isLoadingMore={pages.isFetchingNextPage}
            />
          ) : (
            <EmptyState title={empty}>{emptyText}</EmptyState>
          )
        }
      </PagedView>
    </Page>
  );
}
