import type { Migrations } from './migrate.js';

/** What a process has to say: messages, deliveries and receipts, each until it is done. */
export const outboxMigrations: Migrations = {
  name: 'outbox',
  steps: [
    `CREATE TABLE outbox (
       seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       source        text        NOT NULL,
       id            uuid        NOT NULL,
       part          text        NOT NULL,
       thread        text,
       passed        boolean     NOT NULL DEFAULT false,
       exchange      text        NOT NULL,
       routing_key   text        NOT NULL,
       media_type    text        NOT NULL,
       body          bytea,
       repeat_ms     bigint,
       repeat_ms_max bigint,
       due_at        timestamptz NOT NULL DEFAULT now(),
       publishes     int         NOT NULL DEFAULT 0,
       fence         bigint      NOT NULL DEFAULT 0,
       created_at    timestamptz NOT NULL DEFAULT now(),
       done_at       timestamptz,
       UNIQUE (source, id, part)
     );
     CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL;
     CREATE INDEX outbox_thread ON outbox (thread, seq) WHERE NOT passed`,
    `ALTER TABLE outbox ADD COLUMN ready_until timestamptz`,
    `ALTER TABLE outbox ADD COLUMN kid text`,
    // A body is a sealed message or signed receipts, and cannot be compressed. Only endpoints have threads here.
    `ALTER TABLE outbox ALTER COLUMN body SET STORAGE EXTERNAL;
     DROP INDEX outbox_thread;
     CREATE INDEX outbox_thread ON outbox (thread, seq) WHERE NOT passed AND thread IS NOT NULL`,
  ],
};

/** What an endpoint was told (until each message is applied, refused or parked), what it sent, and the receipts of that. */
export const inboxMigrations: Migrations = {
  name: 'inbox',
  steps: [
    `CREATE TABLE inbox (
       source          text        NOT NULL,
       id              uuid        NOT NULL,
       type            text        NOT NULL,
       correlationid   uuid        NOT NULL,
       lane            text        NOT NULL,
       envelope        text        NOT NULL,
       sealed          text,
       envelope_digest text        NOT NULL,
       previous_source text,
       previous_id     uuid,
       state           text        NOT NULL DEFAULT 'pending'
                       CHECK (state IN ('pending', 'applied', 'refused', 'parked')),
       attempts        int         NOT NULL DEFAULT 0,
       due_at          timestamptz NOT NULL DEFAULT now(),
       fence           bigint      NOT NULL DEFAULT 0,
       asked_at        timestamptz,
       received_at     timestamptz NOT NULL DEFAULT now(),
       settled_at      timestamptz,
       error_code      text,
       error_class     text,
       error_stack     text,
       first_failed_at timestamptz,
       last_failed_at  timestamptz,
       PRIMARY KEY (source, id)
     );
     CREATE INDEX inbox_due ON inbox (due_at) WHERE state = 'pending';
     CREATE INDEX inbox_id ON inbox (id);
     CREATE TABLE sent (
       source          text        NOT NULL,
       id              uuid        NOT NULL,
       type            text        NOT NULL,
       recipient       text        NOT NULL,
       correlationid   uuid        NOT NULL,
       envelope_digest text        NOT NULL,
       sent_at         timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (source, id)
     )`,
    `CREATE TABLE upload (
       source          text        NOT NULL,
       id              uuid        NOT NULL,
       digest          text        NOT NULL,
       lane            text        NOT NULL,
       sealed          bytea       NOT NULL,
       up_until        timestamptz NOT NULL DEFAULT '-infinity',
       due_at          timestamptz NOT NULL DEFAULT now(),
       fence           bigint      NOT NULL DEFAULT 0,
       failures        int         NOT NULL DEFAULT 0,
       first_failed_at timestamptz,
       created_at      timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (source, digest)
     );
     CREATE INDEX upload_message ON upload (source, id);
     ALTER TABLE upload ALTER COLUMN sealed SET STORAGE EXTERNAL`,
    `ALTER TABLE sent ADD COLUMN subject text, ADD COLUMN lane text`,
    `ALTER TABLE sent ADD COLUMN earlier_digests text[] NOT NULL DEFAULT '{}'`,
    `ALTER TABLE inbox DROP CONSTRAINT inbox_state_check,
       ADD CONSTRAINT inbox_state_check CHECK (state IN ('pending', 'applied', 'refused', 'parked', 'dropped')),
       ADD COLUMN in_work boolean NOT NULL DEFAULT false,
       ADD COLUMN held boolean NOT NULL DEFAULT false,
       ADD COLUMN withheld_at timestamptz,
       ADD COLUMN ending text,
       ADD COLUMN supersedes uuid;
     CREATE INDEX inbox_supersedes ON inbox (source, supersedes) WHERE supersedes IS NOT NULL`,
    `ALTER TABLE inbox ADD COLUMN misfit text`,
    // Sealed, it cannot be compressed. Claimed in the order of the index, of which `urgent` is the last.
    `ALTER TABLE inbox ALTER COLUMN sealed SET STORAGE EXTERNAL;
     DROP INDEX inbox_due;
     CREATE INDEX inbox_due ON inbox (lane DESC, due_at) WHERE state = 'pending'`,
    `ALTER TABLE inbox ADD COLUMN replay uuid, ADD COLUMN tried_before int NOT NULL DEFAULT 0;
     CREATE INDEX inbox_parked ON inbox (settled_at, source, id) WHERE state = 'parked'`,
    `ALTER TABLE sent ADD COLUMN traceparent text`,
  ],
};

/** What was said of messages: each kind of receipt once by each who gave it, `withheld` once for each `code`; all others leave that empty. */
export const receiptMigrations: Migrations = {
  name: 'receipt',
  steps: [
    `CREATE TABLE receipt (
       source      text        NOT NULL,
       id          uuid        NOT NULL,
       kind        text        NOT NULL,
       by_party    text        NOT NULL,
       jws         text        NOT NULL,
       recorded_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (source, id, kind, by_party)
     )`,
    `ALTER TABLE receipt ADD COLUMN code text NOT NULL DEFAULT '',
       DROP CONSTRAINT receipt_pkey,
       ADD PRIMARY KEY (source, id, kind, by_party, code)`,
  ],
};

/** What came in and could not be believed or read: kept with its cause for a person, never answered. */
export const quarantineMigrations: Migrations = {
  name: 'quarantine',
  steps: [
    `CREATE TABLE quarantine (
       seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       queue       text        NOT NULL,
       code        text        NOT NULL,
       body_digest text        NOT NULL,
       body        bytea,
       source      text,
       id          uuid,
       times       int         NOT NULL DEFAULT 1,
       first_at    timestamptz NOT NULL DEFAULT now(),
       last_at     timestamptz NOT NULL DEFAULT now(),
       UNIQUE (body_digest, code)
     )`,
  ],
};
