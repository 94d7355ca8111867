import type { Replay } from '@valija/ops-api';
import type { StoredReplay } from './store.js';

/** A replay as `contracts/gateway.openapi.json` describes it. */
export function showReplay(replay: StoredReplay): Replay {
  const { canary, totals } = replay;
  return {
    id: replay.id,
    state: replay.state,
    reason: replay.reason,
    by: replay.asked_by,
    at: replay.at.toISOString(),
    ...(replay.ended_at ? { endedAt: replay.ended_at.toISOString() } : {}),
    perSecond: replay.per_second,
    totals: { all: Object.values(totals).reduce((sum, count) => sum + count, 0), ...totals },
    ...(canary ? { canary: { message: { source: canary.source, id: canary.id }, state: canary.state } } : {}),
    ...(replay.stopped_because ? { stoppedBecause: replay.stopped_because } : {}),
  };
}
