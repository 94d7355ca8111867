import { ValijaError } from '@valija/errors';
import type { Retried } from '@valija/ops-api';
import type { Database } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import type { Pauses } from '../endpoints/pauses.js';
import { readBody } from '../read-body.js';
import { isReason } from '../reason.js';
import { type Asker, askFor } from './ask.js';
import { judgeCandidates } from './candidates.js';

/** Reads which message is meant where two parties used one id. @throws ValijaError `schema-violation` */
export function asRetryForm(body: unknown): { readonly source: string | undefined } {
  const { members, check } = readBody(body, ['reason', 'source']);
  const { source } = members;
  check('reason', isReason(members.reason));
  check('source', source === undefined || (typeof source === 'string' && source.length <= 120));
  check.done();
  return { source: source as string | undefined };
}

/**
 * Tries one message again, now: it is delivered, or its endpoint is asked once.
 * @throws ValijaError `not-found`, `message-ended`, `agreement-suspended`, `endpoint-paused`, `recipient-unknown`
 */
export async function retryMessage(
  db: Database,
  { id, source }: { readonly id: string; readonly source: string | undefined },
  asker: Asker,
  pauses: Pauses,
): Promise<Retried> {
  const { rows } = await db.query<{ source: string }>(
    'SELECT source FROM message WHERE id = $1 AND ($2::text IS NULL OR source = $2) LIMIT 2',
    [id, source ?? null],
  );
  const [found, another] = rows;
  if (!found) throw new ValijaError('not-found');
  if (another) throw new ValijaError('schema-violation', undefined, { pointers: ['/source'] });
  const { would, notReplayable } = await judgeCandidates(db, [{ id, source: found.source }], {
    directory: asker.directory,
    isPaused: (endpoint) => pauses.has(endpoint),
  });
  const [candidate] = would;
  const [why] = notReplayable.keys();
  if (!candidate) throw new ValijaError(why ?? 'message-ended');
  const outcome = await db.transaction((tx) => askFor(tx, candidate, uuidv7(), asker, { once: true }));
  if (typeof outcome === 'object') throw new ValijaError(outcome.code);
  if (outcome === 'ended') throw new ValijaError('message-ended');
  return { source: candidate.source, id, dueAt: asker.now().toISOString() };
}
