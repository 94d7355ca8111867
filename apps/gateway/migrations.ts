import type { Migrations } from '@valija/store';

/** What the gateway remembers: envelopes, the last message of each thread, incidents, sealed attachments, revocations. Never content. */
export const gatewayMigrations: Migrations = {
  name: 'gateway',
  steps: [
    `CREATE TABLE message (
       source          text        NOT NULL,
       id              uuid        NOT NULL,
       recipient       text        NOT NULL,
       type            text        NOT NULL,
       correlationid   uuid        NOT NULL,
       lane            text        NOT NULL,
       envelope        text        NOT NULL,
       envelope_digest text        NOT NULL,
       state           text        NOT NULL CHECK (state IN ('accepted', 'received', 'delivered', 'refused')),
       taken_at        timestamptz NOT NULL,
       expires_at      timestamptz NOT NULL,
       PRIMARY KEY (source, id)
     );
     CREATE INDEX message_id ON message (id);
     CREATE INDEX message_silent ON message (expires_at) WHERE state IN ('accepted', 'received');
     CREATE TABLE thread (
       recipient     text NOT NULL,
       correlationid uuid NOT NULL,
       last_source   text NOT NULL,
       last_id       uuid NOT NULL,
       previous_source text,
       previous_id     uuid,
       PRIMARY KEY (recipient, correlationid)
     );
     CREATE TABLE incident (
       seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       code            text        NOT NULL,
       source          text        NOT NULL,
       id              uuid        NOT NULL,
       envelope_digest text        NOT NULL,
       times           int         NOT NULL DEFAULT 1,
       first_at        timestamptz NOT NULL DEFAULT now(),
       last_at         timestamptz NOT NULL DEFAULT now(),
       UNIQUE (code, source, id, envelope_digest)
     )`,
    `CREATE TABLE attachment (
       source     text        NOT NULL,
       digest     text        NOT NULL,
       length     int         NOT NULL,
       stored     int         NOT NULL DEFAULT 0,
       whole      boolean     NOT NULL DEFAULT false,
       message_id uuid,
       recipient  text,
       touched_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (source, digest),
       CHECK (stored <= length AND (NOT whole OR stored = length) AND (message_id IS NULL OR whole))
     );
     CREATE INDEX attachment_digest ON attachment (digest);
     CREATE INDEX attachment_message ON attachment (source, message_id);
     CREATE INDEX attachment_orphan ON attachment (touched_at) WHERE message_id IS NULL;
     CREATE TABLE attachment_chunk (
       source text  NOT NULL,
       digest text  NOT NULL,
       start  int   NOT NULL,
       bytes  bytea NOT NULL,
       PRIMARY KEY (source, digest, start),
       FOREIGN KEY (source, digest) REFERENCES attachment ON DELETE CASCADE
     );
     ALTER TABLE attachment_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL`,
    `ALTER TABLE message ADD COLUMN authorization_reference text;
     CREATE INDEX message_authorization ON message (authorization_reference) WHERE authorization_reference IS NOT NULL;
     CREATE TABLE revocation (
       reference  text        PRIMARY KEY,
       source     text        NOT NULL,
       id         uuid        NOT NULL,
       revoked_at timestamptz NOT NULL
     )`,
  ],
};
