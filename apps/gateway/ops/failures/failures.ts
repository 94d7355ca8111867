import type { Directory } from '@valija/directory';
import type { MessageKey } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Queryable } from '@valija/store';
import type { AgeLimits } from '../../alerts/conditions/waiting.js';
import { memoOf } from '../reading/memo.js';
import { type CountedCause, keyOfCause } from './cause.js';
import { countIncidents, countParked } from './count-parked.js';
import { countQuarantined } from './count-quarantined.js';
import { countUndelivered } from './count-undelivered.js';
import { type FailedPage, listFailed } from './list-failed.js';
import { countRefused, readRefused } from './read-refused.js';

/** How long an answer is good, in milliseconds: the console asks once a second, and its lists a moment later. */
const freshMs = 1_000;
const groupsMax = 500;

/** What is most pressing comes first: what somebody must mend before what was told its sender. */
const rank: readonly CountedCause['kind'][] = ['parked', 'undelivered', 'incident', 'quarantined', 'refused'];

/** Failures by their causes: few causes explain many failures. */
export class Failures {
  /** Failures of now by cause, at most 500 of them; the most pressing first, and of these the largest. */
  readonly list: () => Promise<readonly CountedCause[]>;

  constructor(
    private readonly db: Queryable,
    private readonly options: {
      readonly directory: Directory;
      readonly limits: AgeLimits;
      readonly now: () => Date;
    },
  ) {
    this.list = memoOf(() => this.count(), freshMs);
  }

  /** The cause that a key stands for. @throws ValijaError `not-found` where nothing fails for it now */
  async find(key: string): Promise<CountedCause> {
    const found = (await this.list()).find((cause) => keyOfCause(cause) === key);
    if (!found) throw new ValijaError('not-found');
    return found;
  }

  /**
   * What failed for one cause, the oldest first, by the keys under which it can be tried again.
   * @param after place of the last that was shown
   * @throws ValijaError as `find`
   */
  async page(
    key: string,
    page: { after: readonly string[] | undefined; limit: number },
  ): Promise<FailedPage> {
    const { directory, limits, now } = this.options;
    return listFailed(this.db, await this.find(key), { directory, limits, now: now() }, page);
  }

  /** Keys of what failed for one cause, the oldest first, at most `limit`. @throws ValijaError as `find` */
  async keysOf(key: string, limit: number): Promise<MessageKey[]> {
    const { failed } = await this.page(key, { after: undefined, limit });
    return failed.map(({ source, id }) => ({ source, id }));
  }

  private async count(): Promise<readonly CountedCause[]> {
    const { directory, limits } = this.options;
    const now = this.options.now();
    const found = await Promise.all([
      countParked(this.db),
      countUndelivered(this.db, directory, { limits, now }),
      countIncidents(this.db, now),
      countQuarantined(this.db, now),
      readRefused(this.db, now).then(countRefused),
    ]);
    return found
      .flat()
      .sort((one, other) => rank.indexOf(one.kind) - rank.indexOf(other.kind) || other.count - one.count)
      .slice(0, groupsMax);
  }
}
