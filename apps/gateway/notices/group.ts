import type { Lane } from '@valija/envelope';
import { kinds, type Notice, type NoticeKind, plazoOf } from './plazo.js';

/** Most notices of one message, as its schema says. */
export const plazosMax = 200;

/** A message that tells one party of several terms of one kind. */
export interface Group {
  readonly kind: NoticeKind;
  /** What is urgent goes by itself, so that nothing slower rides with it. */
  readonly lane: Lane;
  readonly dataschema: string;
  readonly content: object;
  /** What it tells. */
  readonly notices: readonly Notice[];
}

const schemaPrefix = 'urn:valija:schema:';
const newest: Readonly<Record<NoticeKind, string>> = {
  'por-vencer': `${schemaPrefix}plazo.por-vencer:2.0.0`,
  vencido: `${schemaPrefix}plazo.vencido:2.0.0`,
  resuelto: `${schemaPrefix}plazo.resuelto:1.0.0`,
};
/** The version that has words for one term at a time. */
const oldest: Readonly<Partial<Record<NoticeKind, string>>> = {
  'por-vencer': `${schemaPrefix}plazo.por-vencer:1.0.0`,
  vencido: `${schemaPrefix}plazo.vencido:1.0.0`,
};

/**
 * Puts what one party is to be told into as few messages as its versions allow: by kind and lane, urgent first, within each in the order in
 * which it happened. Kinds come in the order of a term's life.
 *
 * @param accepts schemas that the party lists
 * @returns the groups, and what the party takes no message of
 */
export function groupNotices(
  notices: readonly Notice[],
  accepts: readonly string[],
): { readonly groups: readonly Group[]; readonly unsayable: readonly Notice[] } {
  const groups: Group[] = [];
  const unsayable: Notice[] = [];
  for (const lane of ['urgent', 'normal'] as const)
    for (const kind of kinds) {
      const same = notices.filter((notice) => notice.kind === kind && notice.lane === lane);
      const old = oldest[kind];
      if (accepts.includes(newest[kind])) groups.push(...groupsOf(same, kind, lane));
      else if (old && accepts.includes(old)) groups.push(...same.map((notice) => singleOf(notice, old)));
      else unsayable.push(...same);
    }
  return { groups, unsayable };
}

function groupsOf(notices: readonly Notice[], kind: NoticeKind, lane: Lane): Group[] {
  const groups: Group[] = [];
  for (let start = 0; start < notices.length; start += plazosMax) {
    const chunk = notices.slice(start, start + plazosMax);
    const content = { plazos: chunk.map(plazoOf) };
    groups.push({ kind, lane, dataschema: newest[kind], content, notices: chunk });
  }
  return groups;
}

/** The version of one term has no words for its title, period and moment: they are left to the newer one. */
function singleOf(notice: Notice, dataschema: string): Group {
  const { kind, lane } = notice;
  const { titulo: _, periodo: __, ...plazo } = plazoOf(notice);
  const { momento: ___, ...content } = plazo as typeof plazo & { momento?: string };
  return { kind, lane, dataschema, content, notices: [notice] };
}
