import { readBody } from './read-body.js';

/** What an incident affects. @see Ley 21.663 art. 2 */
export const effects = ['confidencialidad', 'integridad', 'disponibilidad'] as const;

export type Effect = (typeof effects)[number];

/** What is known of an incident when it is reported. */
export interface IncidentReport {
  /** The operator's own number of it, by which it is never reported twice. */
  readonly reference: string;
  /** When the operator came to know: the terms run from then. */
  readonly knownAt: Date;
  /** In the order of {@link effects}, each once. */
  readonly effects: readonly Effect[];
  /** Whether personal data are affected. @see Ley 19.628 art. 14 sexies, according to Ley 21.719 */
  readonly personalData: boolean;
}

/** That something was done about an incident. */
export interface ActReport {
  /** When; absent where it is done now. */
  readonly at: Date | undefined;
  /** Reference that the authority gave it. */
  readonly reference: string | undefined;
}

/** An incident that became known longer ago is none that a term would still run for, in milliseconds. */
const knownMsMax = 366 * 86_400_000;
const reference = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;

/** @throws ValijaError `schema-violation` with pointers */
export function asIncidentReport(body: unknown, now: Date): IncidentReport {
  const { members, check } = readBody(body, ['reference', 'knownAt', 'effects', 'personalData']);
  const knownAt = momentOf(members.knownAt) ?? new Date(Number.NaN);
  const age = now.getTime() - knownAt.getTime();
  const named = Array.isArray(members.effects) ? (members.effects as unknown[]) : [];
  check('reference', matches(reference, members.reference));
  check('knownAt', age >= 0 && age <= knownMsMax);
  check('effects', named.length > 0 && named.length === new Set(named).size && named.every(isEffect));
  check('personalData', typeof members.personalData === 'boolean');
  check.done();
  return {
    reference: String(members.reference),
    knownAt,
    effects: effects.filter((effect) => named.includes(effect)),
    personalData: members.personalData === true,
  };
}

/** @param knownAt when the incident became known: nothing was done about it before @throws ValijaError `schema-violation` with pointers */
export function asActReport(body: unknown, { knownAt, now }: { knownAt: Date; now: Date }): ActReport {
  const { members, check } = readBody(body, ['at', 'reference']);
  const at = momentOf(members.at);
  check('at', members.at === undefined || (at !== undefined && at >= knownAt && at <= now));
  check('reference', members.reference === undefined || matches(reference, members.reference));
  check.done();
  return { at, reference: members.reference as string | undefined };
}

function momentOf(value: unknown): Date | undefined {
  const at = matches(moment, value) ? new Date(String(value)) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}

const matches = (pattern: RegExp, value: unknown): boolean =>
  typeof value === 'string' && pattern.test(value);

const isEffect = (value: unknown): value is Effect => (effects as readonly unknown[]).includes(value);
