import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useClock } from '../time/clock.js';
import { heard, type LiveState, lost, type ServicesState, unheard } from './live-state.js';

/** After how long without a word the connection counts as lost, in milliseconds: two heartbeats and a half. */
const silenceMs = 25_000;
/** How long until a lost connection is tried again, in milliseconds. */
const againMs = 3_000;

interface LiveEvent {
  /** The server's clock, ISO 8601 UTC. */
  readonly at: string;
  readonly services?: Partial<Record<keyof ServicesState, string | boolean>>;
  /** First words of the keys of the answers that are stale now. */
  readonly topics?: readonly string[];
}

/** A server that tells of a service only whether it answers says `true` or `false`. */
const servicesOf = (told: LiveEvent['services']): ServicesState | undefined =>
  told &&
  (Object.fromEntries(
    Object.entries(told).map(([name, state]) => [name, state === true ? 'up' : state || 'down']),
  ) as unknown as ServicesState);

const LiveContext = createContext<LiveState>(unheard);

/** What the page knows of its connection and of the services behind it. */
export const useLive = (): LiveState => useContext(LiveContext);

/**
 * Listens to the server's events at `url` and asks anew for what they name: that is everything that can change when it begins, since
 * what was asked for before that may be stale. A connection that breaks is opened again, and then also what failed is asked for anew.
 */
export function LiveProvider({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const queries = useQueryClient();
  const clock = useClock();
  const [state, setState] = useState(unheard);

  useEffect(() => {
    let source: EventSource | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let broke = false;

    const onBreak = (): void => {
      source?.close();
      clearTimeout(silence);
      broke = true;
      setState((before) => lost(before, clock.now()));
      clearTimeout(again);
      again = setTimeout(open, againMs);
    };
    const onEvent = ({ data }: MessageEvent<string>): void => {
      const { at, services, topics } = JSON.parse(data) as LiveEvent;
      clearTimeout(silence);
      silence = setTimeout(onBreak, silenceMs);
      clock.setBy(at);
      setState((before) => heard(before, Date.parse(at), servicesOf(services)));
      for (const topic of topics ?? []) void queries.invalidateQueries({ queryKey: [topic] });
      if (broke)
        void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
      broke = false;
    };
    function open(): void {
      source = new EventSource(url);
      silence = setTimeout(onBreak, silenceMs);
      for (const kind of ['state', 'changed', 'beat']) source.addEventListener(kind, onEvent);
      source.addEventListener('error', onBreak);
    }
    open();
    return () => {
      source?.close();
      clearTimeout(silence);
      clearTimeout(again);
    };
  }, [url, queries, clock]);

  return <LiveContext value={state}>{children}</LiveContext>;
}
