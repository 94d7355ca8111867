import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/global.css';
import { Center, Loader, MantineProvider, Stack, Text } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { isSessionEnd } from './api/problem.js';
import { createQueryClient } from './api/query-client.js';
import { ShortcutsProvider } from './keyboard/shortcuts.js';
import { LiveProvider } from './live/live.js';
import { IdleWatch, SessionEnded } from './session/idle.js';
import { SessionProvider, signInUrl, useSessionAnswer } from './session/session.js';
import { texts } from './texts.js';
import { announceNonce, styleNonce } from './theme/nonce.js';
import { contrastVariables, theme } from './theme/theme.js';
import { ClockProvider, ServerClock } from './time/clock.js';

interface WebOptions {
  /** All pages, within the route of the frame. */
  readonly routes: RouteObject[];
  /** Where the server tells what changed. */
  readonly eventsUrl: string;
}

/** What the calls of a product need of the page. */
export interface WebPage {
  readonly queries: QueryClient;
}

/** Draws a product into `#root`: look, session, live events, keyboard, pages. */
export function openWeb({ routes, eventsUrl }: WebOptions, connect: (page: WebPage) => void): void {
  announceNonce();
  const state: { onSessionEnd: () => void } = { onSessionEnd: () => undefined };
  const queries = createQueryClient(() => state.onSessionEnd());
  connect({ queries });
  const clock = new ServerClock();
  const router = createBrowserRouter(routes);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        cssVariablesResolver={contrastVariables}
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queries}>
          <ClockProvider clock={clock}>
            <ShortcutsProvider>
              <SignedIn eventsUrl={eventsUrl} state={state}>
                <RouterProvider router={router} />
              </SignedIn>
            </ShortcutsProvider>
          </ClockProvider>
          <Notifications position="bottom-right" />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

function SignedIn({
  eventsUrl,
  state,
  children,
}: {
  readonly eventsUrl: string;
  readonly state: { onSessionEnd: () => void };
  readonly children: React.ReactNode;
}) {
  const [ended, setEnded] = useState(false);
  const { data: session, error } = useSessionAnswer();
  state.onSessionEnd = () => setEnded(true);
  if (!session) {
    if (isSessionEnd(error)) location.replace(signInUrl());
    return (
      <Center h="100dvh" component="main" aria-busy={!error}>
        <Stack align="center">
          <Loader type="dots" aria-hidden />
          <Text role="status">
            {error && !isSessionEnd(error) ? texts.session.unreachable : texts.session.loading}
          </Text>
        </Stack>
      </Center>
    );
  }
  return (
    <SessionProvider session={session}>
      <LiveProvider url={eventsUrl}>
        {children}
        {!ended && <IdleWatch onEnd={() => setEnded(true)} />}
        <SessionEnded opened={ended} enterUrl={signInUrl()} />
      </LiveProvider>
    </SessionProvider>
  );
}
