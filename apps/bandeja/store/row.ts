export type Direction = 'received' | 'sent';
export type Estado = 'enviado' | 'aceptado' | 'recibido' | 'entregado' | 'rechazado' | 'vencido';
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
  readonly answers: string | null;
  readonly lane: 'normal' | 'urgent';
  readonly authorization: string | null;
  readonly attachments: number;
  readonly envelope: string;
  readonly official: string | null;
  readonly registered_at: Date;
  readonly seen_at: Date | null;
  readonly turn: 'ours' | 'theirs' | 'running' | 'none';
  readonly pending: readonly string[];
  readonly due_at: Date | null;
  readonly estado: Estado;
  readonly atencion: Atencion;
  /** The signed refusal, where the message was refused. */
  readonly refusal: string | null;
}

/** The content of a message, sealed to the tray's own party. */
export interface SealedRow {
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
  UNION SELECT id FROM receipt WHERE kind = 'refused'
  UNION SELECT id FROM outbox WHERE part = 'message' AND done_at IS NULL`;

/**
 * Messages with what follows from their receipts.
 *
 * | `atencion` | when |
 * |---|---|
 * | `por_hacer` | refused and not looked at since; our turn in its matter; received, not seen, and no mere acuse |
 * | `en_espera` | the other side's turn, or the matter goes on; sent and not delivered yet |
 * | `resuelto` | otherwise |
 */
export const messageRows = `
  SELECT t.*, CASE
      WHEN t.estado = 'rechazado' THEN
        CASE WHEN t.seen_at < t.refused_at THEN 'por_hacer' ELSE 'resuelto' END
      WHEN t.turn = 'ours' THEN 'por_hacer'
      WHEN t.direction = 'received' AND t.turn <> 'theirs' AND t.seen_at IS NULL AND t.type !~ '[.]acusad[ao]$' THEN 'por_hacer'
      WHEN t.turn IN ('theirs', 'running') THEN 'en_espera'
      WHEN t.direction = 'sent' AND t.estado <> 'entregado' THEN 'en_espera'
      ELSE 'resuelto' END AS atencion
    FROM (
      SELECT m.id, m.seq, m.direction, m.source, m.recipient, m.type, m.subject, m.correlationid, m.answers, m.lane,
             m."authorization", m.attachments, m.envelope, m.official, m.registered_at, m.seen_at, m.turn, m.pending,
             m.due_at, r.refused_at, r.refusal, CASE
               WHEN m.direction = 'received' OR 'delivered' = ANY (r.kinds) THEN 'entregado'
               WHEN 'refused' = ANY (r.kinds) THEN 'rechazado'
               WHEN 'received' = ANY (r.kinds) THEN 'recibido'
               WHEN 'expired' = ANY (r.kinds) THEN 'vencido'
               WHEN 'accepted' = ANY (r.kinds) THEN 'aceptado'
               ELSE 'enviado' END AS estado
        FROM tray_message m
        LEFT JOIN LATERAL (
          SELECT array_agg(kind) AS kinds, max(recorded_at) FILTER (WHERE kind = 'refused') AS refused_at,
                 max(jws) FILTER (WHERE kind = 'refused') AS refusal
            FROM receipt WHERE m.direction = 'sent' AND source = m.source AND id = m.id) r ON true
    ) t`;
