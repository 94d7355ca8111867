import type { Now } from '@valija/ops-api';
import type { Topic } from '../routes.js';

/**
 * Which answers are stale after the state went from one to another. What grows by itself, as the age of what waits, does
 * not count: pages count that themselves.
 */
export function topicsOf(before: Now | undefined, after: Now): readonly Topic[] {
  if (!before) return [];
  const topics = new Set<Topic>();
  if (withoutAges(before) !== withoutAges(after)) {
    topics.add('now');
    topics.add('messages');
  }
  const changed = (name: keyof Now['totals']): boolean => before.totals[name] !== after.totals[name];
  if (changed('failures') || parked(before) !== parked(after)) topics.add('failures');
  if (changed('alertsOpen') || changed('alertsAcknowledged')) topics.add('alerts');
  if (changed('overdue')) topics.add('deadlines');
  if (states(before) !== states(after)) topics.add('parties');
  return [...topics];
}

const withoutAges = ({ totals, endpoints }: Now): string =>
  JSON.stringify([
    totals,
    endpoints.map(({ oldest, reportedAt: _, ...endpoint }) => [endpoint, oldest && [oldest.id, oldest.over]]),
  ]);

const parked = ({ endpoints }: Now): number => endpoints.reduce((sum, { parked }) => sum + parked, 0);

const states = ({ endpoints }: Now): string =>
  JSON.stringify(endpoints.map(({ endpoint, state }) => [endpoint, state]).sort());
