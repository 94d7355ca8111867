import type { ResidenceRow } from '../store/residences.js';

/** What the sheet of a month says of a case. */
export type Caso = Pick<
  ResidenceRow,
  | 'id'
  | 'subject'
  | 'source'
  | 'subcategoria'
  | 'condicion_etaria'
  | 'lane'
  | 'registered_at'
  | 'state'
  | 'decision'
  | 'decided_at'
>;

const separator = ';';
const lineEnd = '\r\n';
/** So that spreadsheets take it for UTF-8. */
const byteOrderMark = '\uFEFF';

const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' });

/** The day of a moment in continental Chile, `AAAA-MM-DD`. */
export const chileanDay = (at: Date): string => dayIn.format(at);

const monthOf = (at: Date | null): string | undefined => (at ? chileanDay(at).slice(0, 7) : undefined);

/**
 * The sheet of a month: counts, and the cases that came or were decided in it, by pseudonym and codes, never by name.
 *
 * @param month `AAAA-MM`, in continental Chile
 * @param nameOf name of an institution
 * @param isWhole false where there are more cases than these
 * @returns CSV with semicolons, as spreadsheets in Spanish read it. @see RFC 4180
 */
export function planilla(
  month: string,
  casos: readonly Caso[],
  nameOf: (urn: string) => string,
  isWhole: boolean,
): string {
  const summed = summaryOf(month, casos);
  const lines = [
    ['Residencias humanitarias', month],
    [],
    ['subcategoria', 'condicion_etaria', 'recibidas', 'otorgadas', 'denegadas', 'en_tramite'],
    ...summed,
    [],
    [
      'seudonimo',
      'solicitud',
      'recibida',
      'institucion',
      'subcategoria',
      'condicion_etaria',
      'carril',
      'estado',
      'decision',
      'fecha_decision',
    ],
    ...casos.map((caso) => [
      caso.subject,
      caso.id,
      chileanDay(caso.registered_at),
      nameOf(caso.source),
      caso.subcategoria,
      caso.condicion_etaria,
      caso.lane === 'urgent' ? 'urgente' : 'normal',
      caso.state,
      decisionOf(caso) ?? '',
      caso.decided_at ? chileanDay(caso.decided_at) : '',
    ]),
    ...(isWhole ? [] : [['Hay más casos que los que caben en esta planilla.']]),
  ];
  return byteOrderMark + lines.map((line) => line.map(cell).join(separator) + lineEnd).join('');
}

function summaryOf(month: string, casos: readonly Caso[]): (string | number)[][] {
  const groups = Map.groupBy(
    casos,
    ({ subcategoria, condicion_etaria }) => `${subcategoria} ${condicion_etaria}`,
  );
  return [...groups.entries()]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, group]) => {
      const came = group.filter(({ registered_at }) => monthOf(registered_at) === month);
      const decided = group.filter(({ decided_at }) => monthOf(decided_at) === month);
      return [
        ...name.split(' '),
        came.length,
        decided.filter((caso) => decisionOf(caso) === 'otorgada').length,
        decided.filter((caso) => decisionOf(caso) === 'denegada').length,
        came.filter(({ state }) => state !== 'resueltas').length,
      ];
    });
}

const decisionOf = ({ decision }: Pick<Caso, 'decision'>): string | undefined => decision?.split('.')[1];

/** Quoted where it must be; what a spreadsheet would take for a formula is text. */
function cell(value: string | number): string {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
