import { type AlertCode, type Finding, isGraver, keyOf, type Severity } from './alert.js';

/** An alert that is not resolved, or was a short while ago, as far as what becomes of it depends on it. */
export interface KnownAlert {
  readonly id: string;
  readonly code: AlertCode;
  /** {@link keyOf} of what it is about. */
  readonly about_key: string;
  readonly severity: Severity;
  readonly resolved_at: Date | null;
}

/** What is to be done with alerts. */
export interface Changes {
  readonly open: readonly Finding[];
  /** Alerts that still hold. `worse` ones are open again, also where somebody had acknowledged them; `again` ones were resolved. */
  readonly keep: readonly {
    readonly id: string;
    readonly finding: Finding;
    readonly worse: boolean;
    readonly again: boolean;
  }[];
  readonly resolve: readonly KnownAlert[];
}

/** Most alerts of one code that are open at once: what is beyond is one alert that counts the others. */
export const alertsOfCodeMax = 100;

/**
 * Compares what holds with what is known: what is new is opened, what holds on is kept under its id, what holds no more is resolved. One that
 * comes back shortly after it was resolved is the same alert: what comes and goes is one line, not a hundred.
 *
 * @param known those that are not resolved, and those that were a short while ago, the newest of each first
 * @param looked codes whose conditions could be looked at: of all others nothing is resolved, since nothing is known
 */
export function reconcile(
  known: readonly KnownAlert[],
  findings: readonly Finding[],
  looked: ReadonlySet<AlertCode>,
): Changes {
  const byKey = new Map<string, KnownAlert>();
  for (const alert of known) {
    const key = `${alert.code} ${alert.about_key}`;
    const other = byKey.get(key);
    if (!other || (other.resolved_at !== null && alert.resolved_at === null)) byKey.set(key, alert);
  }
  const open: Finding[] = [];
  const keep: { id: string; finding: Finding; worse: boolean; again: boolean }[] = [];
  const held = new Set<string>();
  for (const finding of bounded(findings)) {
    const alert = byKey.get(`${finding.code} ${keyOf(finding.about)}`);
    if (!alert) {
      open.push(finding);
      continue;
    }
    held.add(alert.id);
    const again = alert.resolved_at !== null;
    keep.push({ id: alert.id, finding, worse: again || isGraver(finding.severity, alert.severity), again });
  }
  const resolve = known.filter(
    ({ id, code, resolved_at }) => resolved_at === null && looked.has(code) && !held.has(id),
  );
  return { open, keep, resolve };
}

/** At most so many of each code; the gravest stay as they are, the rest are one finding about nothing in particular. */
function bounded(findings: readonly Finding[]): Finding[] {
  const byCode = new Map<AlertCode, Map<string, Finding>>();
  for (const finding of findings) {
    const ofCode = byCode.get(finding.code) ?? new Map<string, Finding>();
    byCode.set(finding.code, ofCode);
    const key = keyOf(finding.about);
    const other = ofCode.get(key);
    ofCode.set(key, other ? joined(other, finding) : finding);
  }
  return [...byCode.values()].flatMap((ofCode) => {
    const all = [...ofCode.values()];
    if (all.length <= alertsOfCodeMax) return all;
    all.sort((one, other) =>
      isGraver(one.severity, other.severity) ? -1 : Number(one.severity !== other.severity),
    );
    const rest = all.slice(alertsOfCodeMax - 1);
    return [
      ...all.slice(0, alertsOfCodeMax - 1),
      rest.reduce((sum, each) => joined(sum, each), { ...(rest[0] as Finding), about: {}, count: 0 }),
    ];
  });
}

const joined = (one: Finding, other: Finding): Finding => ({
  ...one,
  severity: isGraver(other.severity, one.severity) ? other.severity : one.severity,
  count: one.count + other.count,
});
