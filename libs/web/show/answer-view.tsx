import { Alert, Loader, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { saySpan } from '@valija/words';
import type { ReactNode } from 'react';
import { texts } from '../texts.js';
import { useNow } from '../time/clock.js';
import { ProblemNotice } from './problem-notice.js';

/**
 * Shows an answer in each of its states: being asked for, there, there but old because asking again failed, failed.
 *
 * @param children draws the data; what is empty it says itself, by `EmptyState`
 */
export function AnswerView<T>({
  answer,
  children,
}: {
  readonly answer: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (answer.data !== undefined)
    return (
      <>
        {answer.isError && <Stale since={answer.dataUpdatedAt} />}
        {children(answer.data)}
      </>
    );
  if (answer.isError) return <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  return (
    <Stack aria-busy="true">
      <VisuallyHidden role="status">{texts.loading}</VisuallyHidden>
      <Skeleton h={28} maw={560} />
      <Skeleton h={120} />
    </Stack>
  );
}

/** What is shown is old, and says how old. */
function Stale({ since }: { readonly since: number }) {
  const now = useNow();
  return (
    <Alert color="ambar" icon={<IconClockExclamation aria-hidden />} mb="md" role="status">
      {texts.stale(texts.time.ago(saySpan(Math.max(0, now - since))))}
    </Alert>
  );
}

/** Something is being done. */
export const Working = () => <Loader size="sm" type="dots" aria-label={texts.loading} />;
