import type { Migrations } from '@valija/store';

/**
 * What is owed, by envelopes alone, and who is to be told. An obligation is late where coalesce(ended_at, now) >= due_at: that is never
 * stored. `next_at` is the moment of what happens to it next, null where nothing does.
 */
export const obligationMigrations: Migrations = {
  name: 'obligations',
  steps: [
    `CREATE TABLE obligation_rule (
       digest text  PRIMARY KEY,
       rule   jsonb NOT NULL
     );
     CREATE TABLE obligation (
       seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       rule          text        NOT NULL,
       rule_digest   text        NOT NULL REFERENCES obligation_rule,
       period        int         NOT NULL CHECK (period >= 1),
       source        text        NOT NULL,
       id            uuid        NOT NULL,
       correlationid uuid        NOT NULL,
       lane          text        NOT NULL,
       debtor        text        NOT NULL,
       creditor      text        NOT NULL,
       region        text,
       base_at       timestamptz NOT NULL,
       due_at        timestamptz NOT NULL,
       due_date      date        NOT NULL,
       state         text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'met', 'cancelled')),
       ended_at      timestamptz,
       ended_source  text,
       ended_id      uuid,
       next_step     int         NOT NULL,
       next_at       timestamptz,
       UNIQUE (id, source, rule, period),
       CHECK ((state = 'open') = (ended_at IS NULL))
     );
     CREATE INDEX obligation_next ON obligation (next_at) WHERE next_at IS NOT NULL;
     CREATE INDEX obligation_thread ON obligation (correlationid);
     CREATE INDEX obligation_ended ON obligation (ended_id) WHERE ended_id IS NOT NULL;
     CREATE TABLE notice (
       seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       obligation bigint      NOT NULL REFERENCES obligation,
       kind       text        NOT NULL CHECK (kind IN ('por-vencer', 'vencido', 'resuelto')),
       step       int         NOT NULL,
       addressee  text        NOT NULL,
       at         timestamptz NOT NULL,
       created_at timestamptz NOT NULL,
       told_at    timestamptz,
       message_id uuid,
       UNIQUE (obligation, kind, step, addressee)
     );
     CREATE INDEX message_thread ON message (correlationid);
     CREATE INDEX notice_untold ON notice (addressee, kind, seq) WHERE told_at IS NULL`,
  ],
};
