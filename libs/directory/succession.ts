import type { Party } from './records.js';

/** Most changes of institution that are followed from one party to the next. */
const successionsMax = 8;

const serves = (regions: readonly string[] | undefined, region: string | undefined): boolean =>
  regions === undefined || region === undefined || regions.includes(region);

/** Whether a case may begin with a party at a moment, in a region. */
export const isOpen = ({ validfrom, validto, regions }: Party, at: Date, region?: string): boolean =>
  (validfrom === undefined || Date.parse(validfrom) <= at.getTime()) &&
  (validto === undefined || at.getTime() < Date.parse(validto)) &&
  serves(regions, region);

/**
 * Follows who took over from whom, by region and date, to the party with which a case may begin.
 * @returns undefined where the way ends at nobody
 */
export function findSuccessor(
  parties: readonly Party[],
  urn: string,
  at: Date,
  region?: string,
): Party | undefined {
  let party = parties.find((each) => each.urn === urn);
  for (let steps = 0; party && steps < successionsMax; steps++) {
    const { urn: from } = party;
    const successor = parties.find(({ succeeds }) =>
      succeeds?.some(
        (succession) =>
          succession.party === from &&
          Date.parse(succession.from) <= at.getTime() &&
          serves(succession.regions, region),
      ),
    );
    if (!successor) return isOpen(party, at, region) ? party : undefined;
    party = successor;
  }
  return undefined;
}
