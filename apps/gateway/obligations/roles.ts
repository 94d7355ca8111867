import type { Directory, Party } from '@valija/directory';
import type { Role, SettledRule } from '@valija/obligations';

/** What is asked of the directory. */
export type Parties = Pick<Directory, 'gateway' | 'find' | 'parties'>;

/** The one region that a party serves; null where the directory gives it none, or several. */
export function regionOf(parties: Parties, urn: string): string | null {
  const [region, ...more] = parties.find(urn)?.regions ?? [];
  return region === undefined || more.length > 0 ? null : region;
}

/**
 * The PAV that coordinates a region at a moment. Where the region is not known it is one that serves all of them, or the only one: a
 * case is never told to the coordinator of a region that may be another.
 */
export function coordinatorOf(parties: Parties, region: string | null, at: Date): string | undefined {
  const open = parties.parties.filter((party) => party.kind === 'pav' && isOpen(party, at));
  const serves = open.filter(({ regions }) => regions === undefined || (region && regions.includes(region)));
  const [first] = serves;
  return (first ?? (region === null && open.length === 1 ? open[0] : undefined))?.urn;
}

const isOpen = ({ validfrom, validto }: Party, at: Date): boolean =>
  (validfrom === undefined || Date.parse(validfrom) <= at.getTime()) &&
  (validto === undefined || at.getTime() < Date.parse(validto));

/** Who an obligation is between, and where. */
export interface Between {
  /** Sender of what opened it. */
  readonly source: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly region: string | null;
}

/** The party that stands in a role towards an obligation at a moment; undefined where the region has no coordinator. */
export function partyIn(
  role: Role,
  rule: Pick<SettledRule, 'debtor' | 'creditor'>,
  between: Between,
  parties: Parties,
  at: Date,
): string | undefined {
  if (role === rule.debtor) return between.debtor;
  if (role === rule.creditor) return between.creditor;
  if (role === 'sender') return between.source;
  return role === 'operator' ? parties.gateway : coordinatorOf(parties, between.region, at);
}
