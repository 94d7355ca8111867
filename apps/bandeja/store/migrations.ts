import type { Migrations } from '@valija/store';

/**
 * What a tray keeps: its messages with their content sealed to its own party, documents that came or wait to be sent, sealed likewise,
 * what was asked under which idempotency key, and who saw what.
 */
export const trayMigrations: Migrations = {
  name: 'bandeja',
  steps: [
    `CREATE TABLE tray_message (
       id            uuid        PRIMARY KEY,
       seq           bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
       direction     text        NOT NULL CHECK (direction IN ('received', 'sent')),
       source        text        NOT NULL,
       recipient     text        NOT NULL,
       type          text        NOT NULL,
       subject       text        NOT NULL,
       correlationid uuid        NOT NULL,
       answers       uuid        REFERENCES tray_message,
       lane          text        NOT NULL,
       "authorization" text,
       attachments   int         NOT NULL,
       envelope      text        NOT NULL,
       dataschema    text        NOT NULL,
       sealed        text        NOT NULL,
       contentdigest text        NOT NULL,
       sealdigest    text        NOT NULL,
       official      text,
       registered_at timestamptz NOT NULL DEFAULT now(),
       seen_at       timestamptz,
       turn          text        NOT NULL DEFAULT 'none'
                     CHECK (turn IN ('ours', 'theirs', 'running', 'none')),
       pending       text[]      NOT NULL DEFAULT '{}',
       due_at        timestamptz
     );
     CREATE INDEX tray_message_thread ON tray_message (correlationid, seq);
     CREATE INDEX tray_message_subject ON tray_message (subject, seq);
     CREATE INDEX tray_message_answers ON tray_message (answers, seq);
     CREATE TABLE tray_attachment (
       message_id uuid  NOT NULL,
       digest     text  NOT NULL,
       tipo       text  NOT NULL,
       bytes      int   NOT NULL,
       own_digest text  NOT NULL,
       sealed     bytea NOT NULL,
       kept_at    timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (message_id, digest)
     );
     ALTER TABLE tray_attachment ALTER COLUMN sealed SET STORAGE EXTERNAL;
     CREATE TABLE tray_upload (
       digest     text        PRIMARY KEY,
       official   text        NOT NULL,
       tipo       text        NOT NULL,
       bytes      int         NOT NULL,
       sealed     bytea       NOT NULL,
       keep_until timestamptz NOT NULL
     );
     ALTER TABLE tray_upload ALTER COLUMN sealed SET STORAGE EXTERNAL;
     CREATE TABLE tray_request (
       official   text        NOT NULL,
       key        text        NOT NULL,
       salt       text        NOT NULL,
       digest     text        NOT NULL,
       message_id uuid        NOT NULL,
       taken_at   timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (official, key)
     );
     CREATE TABLE tray_view (
       seq        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       message_id uuid        NOT NULL REFERENCES tray_message,
       official   text        NOT NULL,
       what       text        NOT NULL CHECK (what IN ('content', 'attachment')),
       digest     text,
       seen_at    timestamptz NOT NULL DEFAULT now()
     );
     CREATE INDEX tray_view_message ON tray_view (message_id, seq)`,
    `CREATE INDEX tray_message_open ON tray_message (id)
       WHERE turn <> 'none' OR (seen_at IS NULL AND type !~ '[.]acusad[ao]$');
     CREATE INDEX tray_message_authorization ON tray_message ("authorization", seq) WHERE "authorization" IS NOT NULL;
     CREATE INDEX tray_receipt_refused ON receipt (id) WHERE kind = 'refused';
     CREATE INDEX tray_outbox_open ON outbox (id) WHERE part = 'message' AND done_at IS NULL`,
    `ALTER TABLE tray_message ADD COLUMN supersedes uuid;
     CREATE INDEX tray_message_supersedes ON tray_message (supersedes) WHERE supersedes IS NOT NULL;
     DROP INDEX tray_receipt_refused;
     CREATE INDEX tray_receipt_undelivered ON receipt (id)
       WHERE (kind IN ('refused', 'abandoned') OR (kind = 'withheld' AND code = 'authorization-revoked'))`,
    `ALTER TABLE tray_message ADD COLUMN misfit text;
     CREATE INDEX tray_message_misfit ON tray_message (id) WHERE misfit IS NOT NULL AND seen_at IS NULL`,
    `ALTER TABLE tray_message ADD COLUMN unit text NOT NULL DEFAULT 'institucion';
     CREATE INDEX tray_message_unit ON tray_message (unit, seq)`,
    `CREATE TABLE tray_draft (
       official      text        NOT NULL,
       id            uuid        NOT NULL,
       kind          text        NOT NULL CHECK (kind IN ('new', 'answer', 'correction')),
       type          text        NOT NULL,
       unit          text        NOT NULL,
       answers       uuid        REFERENCES tray_message,
       recipient     text,
       programme     text,
       subject       text,
       lane          text,
       step          int,
       sealed        text        NOT NULL,
       contentdigest text        NOT NULL,
       sealdigest    text        NOT NULL,
       rev           int         NOT NULL,
       saved_at      timestamptz NOT NULL DEFAULT now(),
       keep_until    timestamptz NOT NULL,
       PRIMARY KEY (official, id)
     )`,
    `ALTER TABLE tray_view DROP CONSTRAINT tray_view_what_check;
     ALTER TABLE tray_view ADD CONSTRAINT tray_view_what_check CHECK (what IN ('content', 'attachment', 'printed'))`,
  ],
};
