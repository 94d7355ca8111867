import type { Draft, Endpoint } from '@valija/adapter-kit';
import type { Receipt } from '@valija/envelope';
import { type AuthorizationStatus, lookAtAuthorization } from '../support/authorization.js';
import type { TestParty } from '../support/party.js';
import { until } from '../support/until.js';

/** Sends a message as an app would, and returns its id. */
export async function send(endpoint: Endpoint, draft: Draft): Promise<string> {
  const sealed = await endpoint.seal(draft);
  await endpoint.db.transaction(async (tx) => endpoint.send(tx, sealed));
  return sealed.envelope.id;
}

/**
 * Waits until everybody who was reached has taken the revocation in, as its holder sees it, with all receipts: `delivered` may be recorded
 * before `received`.
 */
export const untilAllKnow = (
  holder: TestParty,
  reference: string,
  parties: readonly string[],
  timeoutMs?: number,
): Promise<AuthorizationStatus> =>
  until(
    `${parties.join(', ')} to know`,
    async () => {
      const seen = await lookAtAuthorization(holder, reference);
      const know =
        seen?.reached.filter(({ notice }) => notice?.state === 'delivered' && notice.receipts.length === 3) ??
        [];
      return know.map(({ party }) => party).join() === [...parties].sort().join() ? seen : undefined;
    },
    timeoutMs,
  );

/** Kinds of receipts and who gave them, believed as they stand. */
export const saidIn = (receipts: readonly string[]): string[] =>
  receipts.map((jws) => {
    const { kind, by } = JSON.parse(
      Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8'),
    ) as Receipt;
    return `${kind} ${by}`;
  });
