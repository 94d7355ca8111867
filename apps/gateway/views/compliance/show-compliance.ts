import type { Directory } from '@valija/directory';
import type { Column } from '../csv.js';
import type { CountedOutcomes, Grouping } from './count-outcomes.js';
import { decidedOf, type Figure, noOutcomes, type Outcomes, shareOf } from './figures.js';
import type { MeasuredStarts } from './measure-starts.js';

/** A share of obligations kept in time, with what it is made of. */
export interface Kept extends Outcomes {
  /** In time, of those known; null where none is. */
  readonly share: number | null;
}

/** Follow-ups that were due, and what came of them. */
export interface FollowUps extends Kept {
  /** Those whose end passed or that came before it. */
  readonly due: number;
  /** Those of them that came, in time or late. */
  readonly received: number;
}

/** The figures of one group. */
export interface Compliance {
  readonly acknowledged: Kept;
  readonly decided: Kept;
  readonly start: Pick<MeasuredStarts, 'cases' | 'medianHours' | 'withoutDenuncia'>;
  readonly followUps: FollowUps;
}

export interface ComplianceRow extends Compliance {
  /** `AAAA-MM`, CUT code of a region, URN of an institution, or null where no one region applies. */
  readonly group: string | null;
  /** Of an institution, as the directory has it; null for others. */
  readonly name: string | null;
}

/** Puts counts and measures of the same groups together, by group. */
export function showCompliance(
  by: Grouping,
  counted: readonly CountedOutcomes[],
  measured: readonly MeasuredStarts[],
  directory: Directory,
): { readonly groups: readonly ComplianceRow[]; readonly total: Compliance } {
  const keys = new Set([...counted, ...measured].filter(({ isTotal }) => !isTotal).map(({ key }) => key));
  const groups = [...keys].sort(nullLast).map((group) => ({
    group,
    name: by === 'institution' && group !== null ? (directory.find(group)?.name ?? group) : null,
    ...complianceOf(
      counted.filter(({ isTotal, key }) => !isTotal && key === group),
      measured.find(({ isTotal, key }) => !isTotal && key === group),
    ),
  }));
  const total = complianceOf(
    counted.filter(({ isTotal }) => isTotal),
    measured.find(({ isTotal }) => isTotal),
  );
  return { groups, total };
}

function complianceOf(counted: readonly CountedOutcomes[], measured: MeasuredStarts | undefined): Compliance {
  const keptOf = (figure: Figure): Kept => {
    const { inTime, late, missing, pending, cancelled } =
      counted.find((each) => each.figure === figure) ?? noOutcomes;
    const outcomes = { inTime, late, missing, pending, cancelled };
    return { share: shareOf(outcomes), ...outcomes };
  };
  const followUps = keptOf('followUps');
  const { cases = 0, medianHours = null, withoutDenuncia = 0 } = measured ?? {};
  return {
    acknowledged: keptOf('acknowledged'),
    decided: keptOf('decided'),
    start: { cases, medianHours, withoutDenuncia },
    followUps: { due: decidedOf(followUps), received: followUps.inTime + followUps.late, ...followUps },
  };
}

const nullLast = (one: string | null, other: string | null): number =>
  one === null ? 1 : other === null ? -1 : one < other ? -1 : 1;

const kept = (name: string, of: (row: ComplianceRow) => Kept): readonly Column<ComplianceRow>[] => [
  [`${name}Share`, (row) => of(row).share],
  [`${name}InTime`, (row) => of(row).inTime],
  [`${name}Late`, (row) => of(row).late],
  [`${name}Missing`, (row) => of(row).missing],
  [`${name}Pending`, (row) => of(row).pending],
  [`${name}Cancelled`, (row) => of(row).cancelled],
];

/** Columns of the same as CSV. */
export const complianceColumns: readonly Column<ComplianceRow>[] = [
  ['group', ({ group }) => group],
  ['name', ({ name }) => name],
  ...kept('acknowledged', ({ acknowledged }) => acknowledged),
  ...kept('decided', ({ decided }) => decided),
  ['startCases', ({ start }) => start.cases],
  ['startMedianHours', ({ start }) => start.medianHours],
  ['startWithoutDenuncia', ({ start }) => start.withoutDenuncia],
  ['followUpsDue', ({ followUps }) => followUps.due],
  ['followUpsReceived', ({ followUps }) => followUps.received],
  ...kept('followUps', ({ followUps }) => followUps),
];
