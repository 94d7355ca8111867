export type Direction = 'received' | 'sent';
export type Estado =
  | 'enviado'
  | 'aceptado'
  | 'recibido'
  | 'entregado'
  | 'rechazado'
  | 'vencido'
  | 'retenido'
  | 'abandonado';
export type Atencion = 'por_hacer' | 'en_espera' | 'resuelto';

/** A message of the tray, without its content. */
export interface MessageRow {
  readonly id: string;
  readonly seq: string;
  readonly direction: Direction;
  readonly source: string;
  readonly recipient: string;
  /** Without the prefix of the envelope's type. */
  readonly type: string;
  readonly subject: string;
  readonly correlationid: string;
  /** Whose the thread is within the institution. */
  readonly unit: string;
  readonly answers: string | null;
  readonly lane: 'normal' | 'urgent';
  readonly authorization: string | null;
  readonly attachments: number;
  readonly envelope: string;
  readonly official: string | null;
  readonly official_name: string | null;
  readonly registered_at: Date;
  readonly seen_at: Date | null;
  readonly turn: 'ours' | 'theirs' | 'running' | 'none';
  readonly pending: readonly string[];
  readonly due_at: Date | null;
  readonly estado: Estado;
  readonly atencion: Atencion;
  /** The signed receipt that ended the message undelivered: a refusal, or the gateway's word that it was abandoned or withheld for good. */
  readonly refusal: string | null;
  /** The rule that it goes against in the course of its thread: it is shown, and counts for nothing. */
  readonly misfit: string | null;
}

/** Receipts that end a message undelivered, of the table `receipt` or an alias of it that is joined alone. */
export const endsUndelivered = `(kind IN ('refused', 'abandoned') OR (kind = 'withheld' AND code = 'authorization-revoked'))`;

/** The content of a message, sealed to the tray's own party. */
export interface SealedRow {
  readonly source: string;
  readonly id: string;
  readonly recipient: string;
  readonly dataschema: string;
  readonly sealed: string;
  readonly contentdigest: string;
  readonly sealdigest: string;
}

/**
 * Ids among which is every message that is to be done or waited for, each found by an index: of a tray that keeps a hundred thousand they
 * are few, and the others are `entregado` and `resuelto`.
 */
export const openIds = `
  SELECT id FROM tray_message WHERE turn <> 'none' OR (seen_at IS NULL AND type !~ '[.]acusad[ao]$')
  UNION SELECT id FROM tray_message WHERE misfit IS NOT NULL AND seen_at IS NULL
  UNION SELECT id FROM receipt WHERE ${endsUndelivered}
  UNION SELECT id FROM outbox WHERE part = 'message' AND done_at IS NULL`;

/**
 * Messages with what follows from their receipts.
 *
 * | `atencion` | when |
 * |---|---|
 * | `por_hacer` | refused, or ended otherwise undelivered, and not looked at since; our turn in its matter; received, not seen, and no mere acuse, or one that does not fit |
 * | `en_espera` | the other side's turn, or the matter goes on; sent and not delivered yet |
 * | `resuelto` | otherwise |
 */
export const messageRows = `
  SELECT t.*, CASE
      WHEN t.refused_at IS NOT NULL THEN
        CASE WHEN t.seen_at < t.refused_at THEN 'por_hacer' ELSE 'resuelto' END
      WHEN t.turn = 'ours' THEN 'por_hacer'
      WHEN t.direction = 'received' AND t.turn <> 'theirs' AND t.seen_at IS NULL
        AND (t.misfit IS NOT NULL OR t.type !~ '[.]acusad[ao]$') THEN 'por_hacer'
      WHEN t.turn IN ('theirs', 'running') THEN 'en_espera'
      WHEN t.direction = 'sent' AND t.estado <> 'entregado' THEN 'en_espera'
      ELSE 'resuelto' END AS atencion
    FROM (
      SELECT m.id, m.seq, m.direction, m.source, m.recipient, m.type, m.subject, m.correlationid, m.unit, m.answers, m.lane,
             m."authorization", m.attachments, m.envelope, m.official,
             (SELECT o.name FROM tray_official o WHERE o.id = m.official) AS official_name, m.misfit, m.registered_at, m.seen_at, m.turn, m.pending,
             m.due_at, CASE WHEN NOT 'delivered' = ANY (r.kinds) THEN r.refused_at END AS refused_at,
             CASE WHEN NOT 'delivered' = ANY (r.kinds) THEN r.refusal END AS refusal, CASE
               WHEN m.direction = 'received' OR 'delivered' = ANY (r.kinds) THEN 'entregado'
               WHEN 'refused' = ANY (r.kinds) THEN 'rechazado'
               WHEN 'abandoned' = ANY (r.kinds) THEN 'abandonado'
               WHEN r.refused_at IS NOT NULL THEN 'retenido'
               WHEN 'received' = ANY (r.kinds) THEN 'recibido'
               WHEN 'withheld' = ANY (r.kinds) THEN 'retenido'
               WHEN 'expired' = ANY (r.kinds) THEN 'vencido'
               WHEN 'accepted' = ANY (r.kinds) THEN 'aceptado'
               ELSE 'enviado' END AS estado
        FROM tray_message m
        LEFT JOIN LATERAL (
          SELECT array_agg(kind) AS kinds, max(recorded_at) FILTER (WHERE ${endsUndelivered}) AS refused_at,
                 (array_agg(jws ORDER BY recorded_at) FILTER (WHERE ${endsUndelivered}))[1] AS refusal
            FROM receipt WHERE m.direction = 'sent' AND source = m.source AND id = m.id) r ON true
    ) t`;
