import { Text, Tooltip } from '@mantine/core';
import { epochOf, type Moment, sayDue, sayExactly, sayMoment, saySpan } from '@valija/words';
import { texts } from '../texts.js';
import { useNow } from './clock.js';

interface TimeProps {
  readonly at: Moment;
}

/** A moment by day and hour; exact on hover and focus. */
export function At({ at }: TimeProps) {
  const now = useNow();
  return <Exact at={at}>{sayMoment(at, now)}</Exact>;
}

/** Until when: a term by its last day, or day and hour; exact on hover and focus. */
export function Due({ at }: TimeProps) {
  const now = useNow();
  return <Exact at={at}>{sayDue(at, now)}</Exact>;
}

/** «hace 4 min» or «en 2 h», growing; exact on hover and focus. */
export function Ago({ at }: TimeProps) {
  const now = useNow();
  return <Exact at={at}>{sayAgo(at, now)}</Exact>;
}

/** How long since, «4 min», growing; exact on hover and focus. */
export function Age({ since }: { readonly since: Moment }) {
  const now = useNow();
  return <Exact at={since}>{saySpan(now - epochOf(since))}</Exact>;
}

/** «hace 4 min», «en 2 h», «ahora». */
export function sayAgo(at: Moment, now: number): string {
  const ms = now - epochOf(at);
  if (Math.abs(ms) < 1_500) return texts.time.now;
  return ms > 0 ? texts.time.ago(saySpan(ms)) : texts.time.within(saySpan(-ms));
}

function Exact({ at, children }: TimeProps & { readonly children: string }) {
  return (
    <Tooltip label={sayExactly(at)} events={{ hover: true, focus: true, touch: true }}>
      <Text
        component="time"
        dateTime={new Date(epochOf(at)).toISOString()}
        inherit
        span
        tabIndex={0}
        style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {children}
      </Text>
    </Tooltip>
  );
}
