import type { Migrations } from '@valija/store';

/**
 * What endpoints report of themselves, what is parked there, and which of them are paused. Moments of an endpoint's own clock are so called;
 * all others are the gateway's.
 */
export const endpointMigrations: Migrations = {
  name: 'endpoint',
  steps: [
    `CREATE TABLE endpoint_report (
       endpoint        text        PRIMARY KEY,
       party           text        NOT NULL,
       at              timestamptz NOT NULL,
       taken_at        timestamptz NOT NULL DEFAULT now(),
       version         text        NOT NULL,
       version_since   timestamptz NOT NULL DEFAULT now(),
       started_at      timestamptz NOT NULL,
       pending         int         NOT NULL,
       in_work         int         NOT NULL,
       parked          int         NOT NULL,
       oldest_pending_at timestamptz,
       unaccepted      int         NOT NULL,
       oldest_unaccepted_at timestamptz,
       circuit         text        CHECK (circuit IN ('open', 'half-open')),
       circuit_since   timestamptz,
       next_try_at     timestamptz,
       quarantine      jsonb       NOT NULL,
       parked_digest   text        NOT NULL
     );
     CREATE TABLE parked_message (
       endpoint        text        NOT NULL,
       source          text        NOT NULL,
       id              uuid        NOT NULL,
       party           text        NOT NULL,
       message_source  text        NOT NULL,
       type            text        NOT NULL,
       dataschema      text        NOT NULL,
       correlationid   uuid        NOT NULL,
       digest          text        NOT NULL,
       code            text        NOT NULL,
       error_class     text        NOT NULL,
       stack_hash      text        NOT NULL,
       attempts        int         NOT NULL,
       first_failed_at timestamptz NOT NULL,
       last_failed_at  timestamptz NOT NULL,
       parked_at       timestamptz NOT NULL,
       handler         text,
       blocks          int         NOT NULL,
       replay          uuid,
       known_at        timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (endpoint, source, id)
     );
     CREATE INDEX parked_message_id ON parked_message (id);
     CREATE INDEX parked_message_cause ON parked_message (code, party, dataschema, parked_at);
     CREATE INDEX parked_message_thread ON parked_message (correlationid);
     CREATE TABLE endpoint_pause (
       endpoint   text        PRIMARY KEY,
       paused_at  timestamptz NOT NULL DEFAULT now(),
       paused_by  jsonb       NOT NULL,
       reason     text        NOT NULL,
       resumed_at timestamptz,
       resumed_by jsonb
     )`,
  ],
};
