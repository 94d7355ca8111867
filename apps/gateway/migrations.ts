import type { Migrations } from '@valija/store';

/**
 * What the gateway remembers: envelopes, the last message of each thread, incidents, sealed attachments, revocations, who gave up which
 * message, how much of a day's quota is used, alerts. Never content.
 */
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
    `ALTER TABLE message DROP CONSTRAINT message_state_check,
       ADD CONSTRAINT message_state_check
         CHECK (state IN ('accepted', 'received', 'delivered', 'refused', 'withheld', 'abandoned')),
       ADD COLUMN agreement text,
       ADD COLUMN withheld_code text,
       ADD COLUMN withheld_seq bigint,
       ADD COLUMN supersedes uuid;
     CREATE INDEX message_in_flight ON message (agreement) WHERE state = 'accepted';
     CREATE INDEX message_withheld ON message (agreement)
       WHERE state = 'withheld' AND withheld_code = 'agreement-suspended';
     CREATE INDEX message_supersedes ON message (source, supersedes) WHERE supersedes IS NOT NULL;
     CREATE TABLE abandonment (
       payload_digest text        PRIMARY KEY,
       source         text        NOT NULL,
       id             uuid        NOT NULL,
       statement      text        NOT NULL,
       administrators text[]      NOT NULL,
       why            text        NOT NULL,
       proposed_at    timestamptz NOT NULL DEFAULT now(),
       done_at        timestamptz
     );
     CREATE INDEX abandonment_message ON abandonment (source, id);
     CREATE TABLE quota (
       agreement text NOT NULL,
       day       date NOT NULL,
       taken     int  NOT NULL,
       PRIMARY KEY (agreement, day)
     );
     CREATE TABLE alert (
       code      text        NOT NULL,
       about     text        NOT NULL,
       raised_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (code, about)
     )`,
  ],
};
