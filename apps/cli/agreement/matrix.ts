import type { Agreement, Party } from '@valija/directory';
import { momentInChile } from '../output.js';

export type ListedAgreement = Agreement & { readonly suspended: boolean };

/** One cell of the matrix: one type that one party may say to another, and on what terms. */
export interface MatrixRow {
  readonly emisor: string;
  readonly receptor: string;
  readonly tipo: string;
  readonly finalidad: string;
  readonly baseLegal: string;
  readonly datos: string;
  readonly desde: string;
  readonly hasta: string;
  readonly cupoDiario: string;
  readonly estado: 'vigente' | 'suspendido' | 'vencido' | 'futuro';
  readonly acuerdo: string;
}

const columns: readonly (readonly [keyof MatrixRow, string])[] = [
  ['emisor', 'Emisor'],
  ['receptor', 'Receptor'],
  ['tipo', 'Tipo de mensaje'],
  ['finalidad', 'Finalidad'],
  ['baseLegal', 'Base legal'],
  ['datos', 'Clases de datos'],
  ['desde', 'Desde'],
  ['hasta', 'Hasta'],
  ['cupoDiario', 'Cupo diario'],
  ['estado', 'Estado'],
  ['acuerdo', 'Acuerdo'],
];

/** Every type of every agreement, by sender, recipient and type. Moments are those of America/Santiago. */
export function matrixOf(
  agreements: readonly ListedAgreement[],
  parties: readonly Party[],
  at: Date,
): MatrixRow[] {
  const nameOf = (urn: string): string => parties.find((party) => party.urn === urn)?.name ?? urn;
  const rows = agreements.flatMap((agreement) =>
    agreement.types.map((type) => ({
      emisor: nameOf(agreement.sender),
      receptor: nameOf(agreement.recipient),
      tipo: type.slice('cl.valija.'.length),
      finalidad: agreement.purpose,
      baseLegal: agreement.legalbasis,
      datos: agreement.release.join(', '),
      desde: momentInChile(agreement.validfrom),
      hasta: momentInChile(agreement.validto),
      cupoDiario: agreement.quotaperday === undefined ? 'sin límite' : String(agreement.quotaperday),
      estado: stateOf(agreement, at),
      acuerdo: agreement.id,
    })),
  );
  const key = ({ emisor, receptor, tipo, acuerdo }: MatrixRow): string =>
    [emisor, receptor, tipo, acuerdo].join('\0');
  return rows.sort((one, other) => key(one).localeCompare(key(other), 'es'));
}

function stateOf({ suspended, validfrom, validto }: ListedAgreement, at: Date): MatrixRow['estado'] {
  if (Date.parse(validto) <= at.getTime()) return 'vencido';
  if (suspended) return 'suspendido';
  return Date.parse(validfrom) <= at.getTime() ? 'vigente' : 'futuro';
}

/** The matrix as a page that a person reads: one table for each sender. */
export function toMarkdown(rows: readonly MatrixRow[], { at, digest }: { at: Date; digest: string }): string {
  const senders = [...new Set(rows.map(({ emisor }) => emisor))];
  const shown = columns.filter(([name]) => name !== 'emisor');
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    '# Matriz de acuerdos',
    '',
    `Al ${momentInChile(at.toISOString())}, hora de Santiago. Resumen del directorio: \`${digest}\`.`,
    '',
    'Lo que no está aquí no se puede enviar. Lo suspendido no se envía ni se entrega hasta que dos administradores lo levanten.',
    ...senders.flatMap((sender) => [
      '',
      `## ${sender}`,
      '',
      line(shown.map(([, title]) => title)),
      line(shown.map(() => '---')),
      ...rows.filter(({ emisor }) => emisor === sender).map((row) => line(shown.map(([name]) => row[name]))),
    ]),
    '',
  ].join('\n');
}

/** The matrix for a spreadsheet. @see RFC 4180 */
export const toCsv = (rows: readonly MatrixRow[]): string =>
  [columns.map(([, title]) => title), ...rows.map((row) => columns.map(([name]) => row[name]))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');

/** A cell that begins like a formula is text to a spreadsheet, and nothing else. */
function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
