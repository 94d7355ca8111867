import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';

/** What the alerts ask of an endpoint's last report. */
export interface ReportedEndpoint {
  readonly endpoint: string;
  /** When the gateway took the report in. */
  readonly reportedAt: Date;
  readonly parked: number;
  /** Since when the oldest message of its inbox that is not ended waits. */
  readonly oldestPendingAt: Date | undefined;
  readonly circuitOpen: boolean;
  /** What lies in its quarantine and came within the last day, counted. */
  readonly quarantined: number;
}

/** An endpoint says something every thirty seconds; after so long without a word it is silent, in milliseconds. */
export const silentAfterMs = 120_000;
/** How long a message may be inside an endpoint, and an endpoint be without a word, in milliseconds. */
export interface EndpointLimits {
  readonly normal: number;
  readonly silence: number;
}

/** What endpoints report of themselves, and that they report no more. One that never did is not called silent. */
export const endpointConditions = (
  reports: (at: Date) => Promise<readonly ReportedEndpoint[]>,
  began: (at: Date) => Promise<Date>,
  limits: EndpointLimits,
): Condition => ({
  codes: ['endpoint-silent', 'messages-parked', 'circuit-open', 'age-over-limit'],
  find: async (at) => {
    const since = await began(at);
    return (await reports(at)).flatMap((report) => findingsOf(report, limits, since, at));
  },
});

function findingsOf(report: ReportedEndpoint, limits: EndpointLimits, began: Date, at: Date): Finding[] {
  const { endpoint, reportedAt, parked, oldestPendingAt, circuitOpen } = report;
  const about = { endpoint };
  const findings: Finding[] = [];
  // What it said last stays true of what is parked there; its circuit and its inbox may have changed since.
  // While no gateway ran, nobody could hear it.
  const heardAt = Math.max(reportedAt.getTime(), began.getTime());
  const isSilent = at.getTime() - heardAt > limits.silence;
  if (isSilent) findings.push({ code: 'endpoint-silent', severity: 'red', about, count: 1 });
  if (parked > 0) findings.push({ code: 'messages-parked', severity: 'red', about, count: parked });
  if (isSilent) return findings;
  if (circuitOpen) findings.push({ code: 'circuit-open', severity: 'red', about, count: 1 });
  const waitsMs = oldestPendingAt ? at.getTime() - oldestPendingAt.getTime() : 0;
  if (waitsMs > limits.normal) findings.push({ code: 'age-over-limit', severity: 'amber', about, count: 1 });
  return findings;
}
