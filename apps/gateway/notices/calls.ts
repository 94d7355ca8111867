import { form } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Database } from '@valija/store';
import { requireSending } from '../access/guard.js';
import type { Caller } from '../access/token.js';
import type { Speaker } from '../say.js';
import { addCall, type Call, callOutcomes, findCalls } from '../store/calls.js';
import { findMessageOf, type StoredMessage } from '../store/messages.js';
import { findSilence } from '../store/silence.js';

/** A call as it is told and shown over HTTP. */
export interface CallRecord {
  /** Who called, as the sender's institution names them: 1 to 120 characters in one line. */
  readonly caller: string;
  /** When, RFC 3339 in UTC; not in the future. */
  readonly calledAt: string;
  readonly outcome: Call['outcome'];
}

/** How far the clock of whoever tells of a call may be ahead, in milliseconds. */
const aheadMsMax = 60_000;
const members = ['caller', 'calledAt', 'outcome'] as const;

/** What the sender of an urgent message sees while nobody takes it in: since when, whom to call, and who did. */
export class Calls {
  constructor(
    private readonly db: Database,
    private readonly speaker: Pick<Speaker, 'directory' | 'now'>,
    private readonly options: { readonly silenceMs: number },
  ) {}

  /**
   * Records that the duty telephone of a message's recipient was called. The message goes on its way as before.
   * @returns every call that was recorded of it
   * @throws ValijaError `schema-violation` with pointers, `not-found` where the caller sent no such urgent message, `scope-missing` where
   *   the token could not send it either, `too-many-requests` beyond 100 calls
   */
  async record(id: string, body: unknown, caller: Caller): Promise<{ calls: CallRecord[] }> {
    const at = this.speaker.now();
    const call = readCall(body, at);
    const message = form.matches(form.uuid, id) ? await findMessageOf(this.db, caller.party, id) : undefined;
    if (message?.source !== caller.party || message.lane !== 'urgent') throw new ValijaError('not-found');
    requireSending(caller, message);
    const isRecorded = await this.db.transaction((tx) => addCall(tx, message, call, at));
    if (!isRecorded) throw new ValijaError('too-many-requests');
    return { calls: (await findCalls(this.db, message)).map(recordOf) };
  }

  /** For the sender of an urgent message only; nothing where there is nothing to show. */
  async show(message: StoredMessage, party: string): Promise<object> {
    const { source, recipient, lane, state, taken_at } = message;
    if (source !== party || lane !== 'urgent') return {};
    const calls = (await findCalls(this.db, message)).map(recordOf);
    const isSilent =
      state === 'accepted' && this.speaker.now().getTime() - taken_at.getTime() >= this.options.silenceMs;
    const since = isSilent ? taken_at : await findSilence(this.db, message);
    const dutyTelephone = isSilent ? this.speaker.directory.find(recipient)?.dutyTelephone : undefined;
    return {
      ...(since ? { silentSince: since.toISOString() } : {}),
      ...(dutyTelephone ? { dutyTelephone } : {}),
      ...(calls.length > 0 ? { calls } : {}),
    };
  }
}

const recordOf = ({ caller, called_at, outcome }: Call): CallRecord => ({
  caller,
  calledAt: called_at.toISOString(),
  outcome,
});

/** @throws ValijaError `schema-violation` with a pointer to each member that is wrong */
function readCall(body: unknown, at: Date): Call {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ValijaError('schema-violation', undefined, { pointers: [''] });
  const { caller, calledAt, outcome, ...others } = body as Record<string, unknown>;
  const isRight: Readonly<Record<(typeof members)[number], boolean>> = {
    caller: typeof caller === 'string' && /^\P{C}{1,120}$/u.test(caller) && caller.trim() !== '',
    calledAt:
      form.matches(form.moment, calledAt) && Date.parse(String(calledAt)) <= at.getTime() + aheadMsMax,
    outcome: callOutcomes.some((each) => each === outcome),
  };
  const pointers = members.filter((member) => !isRight[member]).map((member) => `/${member}`);
  if (Object.keys(others).length > 0) pointers.push('');
  if (pointers.length > 0) throw new ValijaError('schema-violation', undefined, { pointers });
  return {
    caller: String(caller),
    called_at: new Date(String(calledAt)),
    outcome: outcome as Call['outcome'],
  };
}
