import type { Queryable, Tx } from '@valija/store';
import { places } from '../views/places.js';
import type { IncidentReport } from './incident-form.js';

/** An incident with what was done about it and what is owed. */
export interface StoredIncident {
  readonly id: string;
  readonly reference: string;
  readonly known_at: Date;
  readonly effects: readonly string[];
  readonly personal: boolean;
  readonly reported_by: string;
  readonly reported_at: Date;
  readonly acts: readonly { readonly act: string; readonly at: string; readonly reference: string | null }[];
  readonly obligations: readonly {
    readonly rule: string;
    readonly title: string;
    readonly dueAt: string;
    readonly state: string;
    readonly endedAt: string | null;
  }[];
  /** Its place in the list. */
  readonly place: string;
  readonly seq: string;
}

/** Keeps an incident, unless its reference is known. @returns whether it is new */
export async function addIncident(
  tx: Tx,
  id: string,
  { reference, knownAt, effects, personalData }: IncidentReport,
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO ops_incident (id, reference, known_at, effects, personal, reported_by, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (reference) DO NOTHING`,
    [id, reference, knownAt, effects, personalData, by, at],
  );
  return rowCount === 1;
}

/** Notes that something was done; the first time stays. @returns whether it is new */
export async function addAct(
  tx: Tx,
  incident: string,
  { act, doneAt, reference }: { act: string; doneAt: Date; reference: string | undefined },
  { by, at }: { by: string; at: Date },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `INSERT INTO ops_act (incident, act, done_at, reference, reported_by, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (incident, act) DO NOTHING`,
    [incident, act, doneAt, reference ?? null, by, at],
  );
  return rowCount === 1;
}

/** An incident, which nobody reports anything else of before the transaction ends. */
export async function lockIncident(
  tx: Tx,
  id: string,
): Promise<{ readonly known_at: Date; readonly is_breach: boolean } | undefined> {
  const { rows } = await tx.query<{ known_at: Date; is_breach: boolean }>(
    `SELECT known_at, EXISTS (SELECT FROM ops_act a WHERE a.incident = i.id AND a.act = 'breach') AS is_breach
       FROM ops_incident i WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return rows[0];
}

const iso = (moment: string): string =>
  `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const select = `SELECT i.id, i.reference, i.known_at, i.effects, i.personal, i.reported_by, i.reported_at, i.seq::text,
         ${places.of('i.known_at')} AS place,
         coalesce((SELECT jsonb_agg(jsonb_build_object('act', act, 'at', ${iso('done_at')}, 'reference', reference) ORDER BY done_at, act)
            FROM ops_act WHERE incident = i.id), '[]') AS acts,
         coalesce((SELECT jsonb_agg(jsonb_build_object('rule', o.rule, 'title', r.rule->>'title', 'dueAt', ${iso('o.due_at')},
                     'state', o.state, 'endedAt', ${iso('o.ended_at')}) ORDER BY o.due_at, o.seq)
            FROM obligation o JOIN obligation_rule r ON r.digest = o.rule_digest WHERE o.correlationid = i.id), '[]') AS obligations
    FROM ops_incident i`;

export async function findIncident(db: Queryable, id: string): Promise<StoredIncident | undefined> {
  const { rows } = await db.query<StoredIncident>(`${select} WHERE i.id = $1`, [id]);
  return rows[0];
}

export async function findIncidentOf(db: Queryable, reference: string): Promise<StoredIncident | undefined> {
  const { rows } = await db.query<StoredIncident>(`${select} WHERE i.reference = $1`, [reference]);
  return rows[0];
}

/** Incidents, the one that became known last before the others. @param before place of the last that was shown */
export async function listIncidents(
  db: Queryable,
  { before, limit }: { before: readonly string[] | undefined; limit: number },
): Promise<StoredIncident[]> {
  const { rows } = await db.query<StoredIncident>(
    `${select} WHERE $1::bigint IS NULL OR (i.known_at, i.seq) < (${places.after('$1')}, $2::bigint)
      ORDER BY i.known_at DESC, i.seq DESC LIMIT $3`,
    [before?.[0] ?? null, before?.[1] ?? null, limit],
  );
  return rows;
}
