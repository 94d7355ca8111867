import { Anchor, Stack, Text } from '@mantine/core';
import type { Failures } from '@valija/ops-api';
import { AnswerView, EmptyState, Lead, Page, useAnswer, useListKeys } from '@valija/web';
import { useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { api } from '../api.js';
import { explain, texts, toneOfFailures } from '../texts/fallas.js';
import { CauseCard } from './cause-card.js';
import { FailureMessages } from './failure-messages.js';
import { RecentReplays } from './recent-replays.js';

/** Which causes explain the failures, and what mends them? One cause alone at `/fallas/:key`, with its messages. */
export function Component() {
  const { key } = useParams();
  const [query] = useSearchParams();
  const endpoint = query.get('extremo');
  const answer = useAnswer(['failures'], (signal) => api.GET('/v1/ops/failures', { signal }));
  const shown = answer.data && narrowed(answer.data, key, endpoint);
  return (
    <Page
      title={key ? texts.oneTitle : texts.title}
      sentence={
        shown && (!key || shown.groups.length > 0) ? (
          <Lead tone={toneOfFailures(shown)} sentence={explain(shown)} />
        ) : undefined
      }
      actions={
        (key || endpoint) && (
          <Anchor component={Link} to="/fallas">
            {texts.all}
          </Anchor>
        )
      }
    >
      <AnswerView answer={answer}>
        {() => (key ? <OneCause failures={shown} failureKey={key} /> : <Causes failures={shown} />)}
      </AnswerView>
      {!key && <RecentReplays />}
    </Page>
  );
}

/** The failures of one cause or of one endpoint, with their own sums. */
function narrowed(failures: Failures, key: string | undefined, endpoint: string | null): Failures {
  if (!key && !endpoint) return failures;
  const groups = failures.groups.filter((each) => (key ? each.key === key : each.endpoint === endpoint));
  return {
    ...failures,
    groups,
    causes: new Set(groups.map(({ code }) => code)).size,
    messages: groups.reduce((sum, { count }) => sum + count, 0),
  };
}

function Causes({ failures }: { readonly failures: Failures | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const groups = failures?.groups ?? [];
  useListKeys(box, groups.length, (at) =>
    box.current?.querySelectorAll('article')[at]?.scrollIntoView({ block: 'nearest' }),
  );
  if (groups.length === 0) return <EmptyState title={texts.none}>{texts.noneWhy}</EmptyState>;
  return (
    <Stack ref={box} gap="md">
      {groups.map((group, at) => (
        <CauseCard key={group.key} group={group} row={at} />
      ))}
    </Stack>
  );
}

function OneCause({
  failures,
  failureKey,
}: {
  readonly failures: Failures | undefined;
  readonly failureKey: string;
}) {
  const group = failures?.groups[0];
  return (
    <Stack gap="lg">
      {group ? (
        <CauseCard group={group} isWhole />
      ) : (
        <EmptyState title={texts.gone}>{texts.goneWhy}</EmptyState>
      )}
      {group && (
        <section aria-label={texts.messages}>
          <Text component="h2" fw={600} mb="xs">
            {texts.messages}
          </Text>
          <FailureMessages failureKey={failureKey} />
        </section>
      )}
    </Stack>
  );
}
