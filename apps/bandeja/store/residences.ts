import type { Migrations, Queryable, Tx } from '@valija/store';
import type { EstadoAntecedente, ItemState } from '../residencias/antecedentes.js';
import { isCorrectedBy } from './corrections.js';
import { endsUndelivered, type MessageRow } from './row.js';

/** Requests for residence as the institution works on them: codes that tell nobody who the person is. */
export const residenceMigrations: Migrations = {
  name: 'bandeja-residences',
  steps: [
    `CREATE TABLE tray_residence (
       message_id       uuid PRIMARY KEY REFERENCES tray_message,
       subcategoria     text NOT NULL,
       condicion_etaria text NOT NULL,
       papers_until     date
     );
     CREATE TABLE tray_residence_item (
       message_id uuid        NOT NULL REFERENCES tray_residence,
       codigo     text        NOT NULL,
       estado     text        NOT NULL CHECK (estado IN ('aportado', 'falta', 'no-aplica')),
       segun      text        NOT NULL CHECK (segun IN ('solicitud', 'aporte', 'persona')),
       required   boolean     NOT NULL DEFAULT false,
       official   text,
       changed_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (message_id, codigo)
     )`,
  ],
};

export type ResidenceState = 'nuevas' | 'antecedentes' | 'listas' | 'resueltas';
export type Segun = 'solicitud' | 'aporte' | 'persona';

/** A request for residence in its list. */
export interface ResidenceRow
  extends Pick<
    MessageRow,
    | 'id'
    | 'seq'
    | 'source'
    | 'subject'
    | 'correlationid'
    | 'unit'
    | 'lane'
    | 'envelope'
    | 'registered_at'
    | 'seen_at'
    | 'due_at'
  > {
  readonly subcategoria: string;
  readonly condicion_etaria: string;
  /** `AAAA-MM-DD` */
  readonly papers_until: string | null;
  readonly missing: number;
  readonly state: ResidenceState;
  /** Type of the answer that decided it. */
  readonly decision: string | null;
  readonly decided_at: Date | null;
}

export interface ItemRow extends ItemState {
  readonly segun: Segun;
  readonly required: boolean;
  readonly official: string | null;
  /** What the official is called; null for a program. */
  readonly name: string | null;
  readonly changed_at: Date;
}

/** Where a page ended: rank, term and sequence of its last row. */
export type Place = readonly [rank: string, due: string, seq: string];

const state = `CASE WHEN m.turn = 'ours' AND 'residencia.acusada' = ANY (m.pending) THEN 'nuevas'
                    WHEN m.turn = 'theirs' THEN 'antecedentes'
                    WHEN m.turn = 'ours' THEN 'listas' ELSE 'resueltas' END`;

/** What is decided comes last, the newest first; before it those of whom is or may be a child, then by term. */
const noTerm = '999999999999999999';
const rank = `CASE WHEN m.turn = 'none' THEN 2
                   WHEN x.condicion_etaria <> 'ADULTO' OR m.lane = 'urgent' THEN 0 ELSE 1 END::bigint`;
const due = `CASE WHEN m.turn = 'none' OR m.due_at IS NULL THEN ${noTerm}
                  ELSE greatest(0, extract(epoch FROM m.due_at) * 1000000) END::bigint`;
/** Of the open ones the oldest first. Positive, as places are. */
const order = `CASE WHEN m.turn = 'none' THEN 999999999999999 - m.seq ELSE m.seq END`;

const rowsOf = `
  SELECT m.id, m.seq, m.source, m.subject, m.correlationid, m.unit, m.lane, m.envelope, m.registered_at, m.seen_at, m.due_at,
         x.subcategoria, x.condicion_etaria, to_char(x.papers_until, 'YYYY-MM-DD') AS papers_until, ${state} AS state,
         (SELECT count(*)::int FROM tray_residence_item i WHERE i.message_id = m.id AND i.estado = 'falta') AS missing,
         d.type AS decision, d.registered_at AS decided_at, ${rank} AS rank, ${due} AS due, ${order} AS place
    FROM tray_message m JOIN tray_residence x ON x.message_id = m.id
    LEFT JOIN LATERAL (
      SELECT a.type, a.registered_at FROM tray_message a
       WHERE a.answers = m.id AND a.type IN ('residencia.otorgada', 'residencia.denegada') AND a.misfit IS NULL
         AND NOT ${isCorrectedBy.replaceAll('m.id', 'a.id')}
         AND NOT EXISTS (SELECT FROM receipt r WHERE r.source = a.source AND r.id = a.id AND ${endsUndelivered})
       ORDER BY a.seq DESC LIMIT 1) d ON true`;

/** A page of at most `limit` requests, and the place where it ended. */
export async function listResidences(
  db: Queryable,
  { units, state: only }: { readonly units: readonly string[]; readonly state: ResidenceState | undefined },
  limit: number,
  after: Place | undefined,
): Promise<{ rows: ResidenceRow[]; end: Place | undefined }> {
  const { rows } = await db.query<ResidenceRow & { rank: string; due: string; place: string }>(
    `SELECT * FROM (${rowsOf} WHERE m.unit = ANY ($1) AND ($2::text IS NULL OR ${state} = $2)) f
      WHERE $3::bigint IS NULL OR (rank, due, place) > ($3, $4::bigint, $5::bigint)
      ORDER BY rank, due, place LIMIT $6`,
    [units, only ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, end: rows.length > limit && last ? [last.rank, last.due, last.place] : undefined };
}

export async function countResidences(
  db: Queryable,
  units: readonly string[],
): Promise<Record<ResidenceState, number>> {
  const { rows } = await db.query<{ state: ResidenceState; count: number }>(
    `SELECT ${state} AS state, count(*)::int AS count
       FROM tray_message m JOIN tray_residence x ON x.message_id = m.id WHERE m.unit = ANY ($1) GROUP BY 1`,
    [units],
  );
  const none = { nuevas: 0, antecedentes: 0, listas: 0, resueltas: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
}

export async function findResidence(db: Queryable, id: string): Promise<ResidenceRow | undefined> {
  const { rows } = await db.query<ResidenceRow>(`${rowsOf} WHERE m.id = $1`, [id]);
  return rows[0];
}

/** Requests that came or were decided between two moments, the oldest first. */
export async function listOfMonth(
  db: Queryable,
  units: readonly string[],
  [from, to]: readonly [from: string, to: string],
  limit: number,
): Promise<ResidenceRow[]> {
  const { rows } = await db.query<ResidenceRow>(
    `SELECT * FROM (${rowsOf} WHERE m.unit = ANY ($1)) f
      WHERE (registered_at >= $2 AND registered_at < $3) OR (decided_at >= $2 AND decided_at < $3)
      ORDER BY seq LIMIT $4`,
    [units, from, to, limit],
  );
  return rows;
}

export async function listItems(db: Queryable, id: string): Promise<ItemRow[]> {
  const { rows } = await db.query<ItemRow>(
    `SELECT i.codigo, i.estado, i.segun, i.required, i.official, o.name, i.changed_at
       FROM tray_residence_item i LEFT JOIN tray_official o ON o.id = i.official WHERE i.message_id = $1`,
    [id],
  );
  return rows;
}

export function addResidence(
  tx: Tx,
  id: string,
  { subcategoria, condicionEtaria }: { readonly subcategoria: string; readonly condicionEtaria: string },
): void {
  tx.write(
    'INSERT INTO tray_residence (message_id, subcategoria, condicion_etaria) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [id, subcategoria, condicionEtaria],
  );
}

/** How antecedentes stand now, where the request is here. What was asked for and is named again is not awaited any more. */
export function putItems(
  tx: Tx,
  id: string,
  items: readonly ItemState[],
  segun: Segun,
  official?: string,
): void {
  tx.write(
    `INSERT INTO tray_residence_item AS i (message_id, codigo, estado, segun, official)
     SELECT message_id, codigo, estado, $4, $5 FROM tray_residence, unnest($2::text[], $3::text[]) AS n (codigo, estado)
      WHERE message_id = $1
     ON CONFLICT (message_id, codigo) DO UPDATE
        SET estado = excluded.estado, segun = excluded.segun, official = excluded.official, changed_at = now(),
            required = i.required AND excluded.estado = 'falta'`,
    [id, items.map(({ codigo }) => codigo), items.map(({ estado }) => estado), segun, official ?? null],
  );
}

/** Antecedentes that were asked for: they are missing until they come. @param until last day, `AAAA-MM-DD` */
export function requireItems(
  tx: Tx,
  id: string,
  codes: readonly string[],
  until: string,
  official: string,
): void {
  tx.write('UPDATE tray_residence SET papers_until = $2 WHERE message_id = $1', [id, until]);
  tx.write(
    `INSERT INTO tray_residence_item AS i (message_id, codigo, estado, segun, official, required)
     SELECT message_id, codigo, 'falta', 'persona', $3, true FROM tray_residence, unnest($2::text[]) AS n (codigo)
      WHERE message_id = $1
     ON CONFLICT (message_id, codigo) DO UPDATE
        SET estado = 'falta', segun = 'persona', official = $3, changed_at = now(), required = true`,
    [id, codes, official],
  );
}

/** How a person marks an antecedente. False where the request has none of that code. */
export async function markItem(
  db: Queryable,
  id: string,
  { codigo, estado }: { readonly codigo: string; readonly estado: EstadoAntecedente },
  official: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE tray_residence_item SET estado = $3, segun = 'persona', official = $4, changed_at = now(),
            required = required AND $3 = 'falta'
      WHERE message_id = $1 AND codigo = $2`,
    [id, codigo, estado, official],
  );
  return rowCount === 1;
}
