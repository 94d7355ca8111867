import { EmptyState, Page, PagedView, Said, useNow } from '@valija/web';
import { useSummary } from '../counts.js';
import { MatterList } from '../listas/matter-list.js';
import { UnitFilter } from '../listas/unit-filter.js';
import { useMatters, useUnit } from '../listas/use-matters.js';
import { answerWork, groupByWhen, lists } from '../texts/listas.js';

const { title, empty, emptyText } = lists.porHacer;

/** What must I do, by when? */
export function Component() {
  const now = useNow();
  const pages = useMatters('por_hacer');
  const { data: summary } = useSummary(useUnit());
  const messages = pages.data?.pages.flatMap((page) => page.messages);
  return (
    <Page
      title={title}
      sentence={messages && <Said sentence={answerWork(messages, summary, now)} />}
      actions={<UnitFilter />}
    >
      <PagedView pages={pages}>
        {() =>
          messages?.length ? (
            <MatterList
              caption={lists.caption(title)}
              last="due"
              groups={groupByWhen(messages, now).map(({ when, messages: of }) => ({
                key: when,
                title: lists.whens[when],
                messages: of,
              }))}
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
