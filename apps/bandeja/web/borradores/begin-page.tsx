import { useQuery } from '@tanstack/react-query';
import { AnswerView, Page } from '@valija/web';
import { Navigate } from 'react-router';
import { paths } from '../texts/paths.js';

/**
 * Begins a draft once and goes to it. The page that began it does not stay in the browser's history: coming back to it would begin
 * another.
 */
export function BeginPage({
  title,
  name,
  begin,
}: {
  readonly title: string;
  /** Tells this beginning from others. */
  readonly name: string;
  readonly begin: () => Promise<string>;
}) {
  const answer = useQuery({
    queryKey: ['begin', name],
    queryFn: begin,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnMount: false,
    refetchOnReconnect: false,
  });
  if (answer.data !== undefined) return <Navigate to={paths.borrador(answer.data)} replace />;
  return (
    <Page title={title}>
      <AnswerView answer={answer}>{() => null}</AnswerView>
    </Page>
  );
}
