import { Button, List, Stack, Text, Title } from '@mantine/core';
import type { ThreadDetail } from '@valija/ops-api';
import { Lead, Page, PagedView, Said, ToneMark, useNow, usePages } from '@valija/web';
import { useParams } from 'react-router';
import { api } from '../api.js';
import { sayTerm, sayThread, texts } from '../texts/hilo.js';
import { sequenceOf } from './sequence.js';
import { SequenceView } from './sequence-view.js';

/** What does the thread wait for? The thread as a sequence between institutions. */
export function Component() {
  const { id = '' } = useParams();
  const now = useNow();
  const pages = usePages(['messages', 'thread', id], (cursor, signal) =>
    api.GET('/v1/ops/threads/{correlationid}', {
      params: { path: { correlationid: id }, query: cursor ? { cursor } : {} },
      signal,
    }),
  );
  const thread = joined(pages.data?.pages);
  return (
    <Page title={texts.title} sentence={thread && <Lead {...sayThread(thread, now)} />}>
      <PagedView pages={pages}>
        {() =>
          thread && (
            <Stack gap="xl">
              <SequenceView sequence={sequenceOf(thread, now)} />
              {pages.hasNextPage && (
                <div>
                  <Button
                    variant="default"
                    loading={pages.isFetchingNextPage}
                    onClick={() => void pages.fetchNextPage()}
                  >
                    {texts.more}
                  </Button>
                </div>
              )}
              <Terms thread={thread} now={now} />
            </Stack>
          )
        }
      </PagedView>
    </Page>
  );
}

/** The pages of a thread as one: messages add up, the rest is told by each. */
function joined(pages: readonly ThreadDetail[] | undefined): ThreadDetail | undefined {
  const last = pages?.at(-1);
  return last && pages && { ...last, messages: pages.flatMap(({ messages }) => messages) };
}

function Terms({ thread, now }: { readonly thread: ThreadDetail; readonly now: number }) {
  const { obligations } = thread;
  return (
    <section aria-label={texts.terms}>
      <Title order={2} mb="xs">
        {texts.terms}
      </Title>
      {obligations.length === 0 ? (
        <Text size="sm" c="dimmed">
          {texts.noTerms}
        </Text>
      ) : (
        <List listStyleType="none" size="sm" spacing={4}>
          {obligations.map((each) => (
            <List.Item key={`${each.rule} ${each.period} ${each.opening.id} ${each.debtor.urn}`}>
              <ToneMark tone={each.state === 'open' && Date.parse(each.dueAt) <= now ? 'red' : 'quiet'} />
              <Said sentence={sayTerm(each, now)} />
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
