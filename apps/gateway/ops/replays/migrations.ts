import type { Migrations } from '@valija/store';

/**
 * Replays, and of each message of one what became of it. A replay is `closed` when nothing more can become of any of them. An item is
 * `waiting` until it is asked for, and ends with what its recipient said: `delivered`, `refused`, or `parkedAgain`; `ended` where something else
 * ended it, `skipped` where it was not asked for.
 */
export const replayMigrations: Migrations = {
  name: 'replay',
  steps: [
    `CREATE TABLE replay (
       id         uuid        PRIMARY KEY,
       seq        bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
       state      text        NOT NULL CHECK (state IN ('canary', 'running', 'done', 'cancelled', 'stopped')),
       stopped_because text,
       filter     jsonb       NOT NULL,
       reason     text        NOT NULL,
       asked_by   jsonb       NOT NULL,
       at         timestamptz NOT NULL,
       canary     boolean     NOT NULL,
       per_second int         NOT NULL,
       due_at     timestamptz NOT NULL DEFAULT now(),
       ended_at   timestamptz,
       closed     boolean     NOT NULL DEFAULT false
     );
     CREATE INDEX replay_due ON replay (due_at) WHERE NOT closed;
     CREATE TABLE replay_item (
       replay     uuid        NOT NULL REFERENCES replay,
       place      int         NOT NULL,
       source     text        NOT NULL,
       id         uuid        NOT NULL,
       message_source text    NOT NULL,
       endpoint   text        NOT NULL,
       state      text        NOT NULL DEFAULT 'waiting'
                  CHECK (state IN ('waiting', 'asked', 'delivered', 'refused', 'parkedAgain', 'ended', 'skipped')),
       code       text,
       is_canary  boolean     NOT NULL DEFAULT false,
       asked_at   timestamptz,
       ended_at   timestamptz,
       PRIMARY KEY (replay, place)
     );
     CREATE INDEX replay_item_message ON replay_item (source, id);
     CREATE INDEX replay_item_state ON replay_item (replay, state, place)`,
  ],
};
