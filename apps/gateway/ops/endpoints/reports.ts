import type { Directory } from '@valija/directory';
import { type EndpointReport, verifyReport } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Database } from '@valija/store';
import { keepReport } from './store.js';

/** Takes in what endpoints report of themselves. */
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly rules: { readonly directory: Directory; readonly now: () => Date },
  ) {}

  /**
   * Verifies a report and keeps it, unless a newer one is known.
   * @throws ValijaError `signature-*`, `key-*`, `malformed-message`, `too-large`; `signature-invalid` too where a party reports of an endpoint
   *   that is not its own
   */
  async take(jws: string): Promise<void> {
    const { directory, now } = this.rules;
    const at = now();
    const report = await verifyReport(jws, async (kid, payload) =>
      directory.signingKey(String((payload as Partial<EndpointReport>).party), kid, at),
    );
    if (directory.find(report.party)?.endpoint !== report.endpoint)
      throw new ValijaError('signature-invalid', 'a report of an endpoint that is not its maker’s');
    // A clock that is ahead must not make its next reports, when it was set right, look old.
    await keepReport(this.db, report, new Date(Math.min(Date.parse(report.at), at.getTime())));
  }
}
