import type { Migrations } from '@valija/store';

/**
 * What is to go out by e-mail and webhook and what became of it, and calls to a duty telephone. What is owed and who is to be told of it is
 * of `../obligations`.
 */
export const noticeMigrations: Migrations = {
  name: 'notices',
  steps: [
    `CREATE TABLE notice_sending (
       seq        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       id         uuid        NOT NULL UNIQUE,
       channel    text        NOT NULL CHECK (channel IN ('mail', 'webhook')),
       party      text        NOT NULL,
       target     text        NOT NULL,
       body       jsonb,
       created_at timestamptz NOT NULL,
       attempts   int         NOT NULL DEFAULT 0,
       due_at     timestamptz NOT NULL,
       failure    text,
       sent_at    timestamptz,
       dead_at    timestamptz
     );
     CREATE INDEX notice_sending_due ON notice_sending (due_at) WHERE sent_at IS NULL AND dead_at IS NULL;
     CREATE TABLE silence (
       source     text        NOT NULL,
       id         uuid        NOT NULL,
       since      timestamptz NOT NULL,
       told_at    timestamptz NOT NULL,
       message_id uuid,
       PRIMARY KEY (source, id)
     );
     CREATE INDEX message_urgent_silent ON message (taken_at) WHERE lane = 'urgent' AND state = 'accepted';
     CREATE TABLE call (
       seq         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       source      text        NOT NULL,
       id          uuid        NOT NULL,
       caller      text        NOT NULL,
       called_at   timestamptz NOT NULL,
       outcome     text        NOT NULL,
       recorded_at timestamptz NOT NULL,
       UNIQUE (source, id, caller, called_at)
     )`,
  ],
};
