import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';

/** A queue in which database and broker differ. */
export interface DifferingQueue {
  readonly queue: string;
  readonly difference: number;
}

/** Queues in which database and broker differ, as the last comparison found them. */
export const brokerDrift = (compared: () => Promise<readonly DifferingQueue[]>): Condition => ({
  codes: ['broker-drift'],
  find: async () =>
    (await compared())
      .filter(({ difference }) => difference !== 0)
      .map(
        ({ queue, difference }): Finding => ({
          code: 'broker-drift',
          severity: 'amber',
          about: { queue },
          count: Math.abs(difference),
        }),
      ),
});
