import { Anchor } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { EmptyState } from '../show/empty-state.js';
import { Page } from '../show/page.js';
import { ProblemNotice } from '../show/problem-notice.js';

export interface NotFoundProps {
  readonly title: string;
  readonly text: string;
  /** What the link to the first page of the product says. */
  readonly home: string;
  /** Where that leads. */
  readonly to: string;
}

/** No page has this address. */
export function NotFound({ title, text, home, to }: NotFoundProps) {
  return (
    <Page title={title}>
      <EmptyState title={title}>
        {text}{' '}
        <Anchor component={Link} to={to} inherit>
          {home}
        </Anchor>
      </EmptyState>
    </Page>
  );
}

/** A page could not be drawn or loaded; the frame around it goes on working. */
export function PageFailed() {
  const error = useRouteError();
  return <ProblemNotice error={error} onRetry={() => location.reload()} />;
}
