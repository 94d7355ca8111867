import type { Migrations } from '@valija/store';

/** Sessions of browsers. Of the cookie only the SHA-256 is kept: who reads the table has no session. */
export const signInMigrations: Migrations = {
  name: 'sign-in',
  steps: [
    `CREATE TABLE web_session (
       token_digest bytea       PRIMARY KEY,
       subject      text        NOT NULL,
       name         text        NOT NULL,
       granted      text[]      NOT NULL,
       csrf         text        NOT NULL,
       id_token     text        NOT NULL,
       opened_at    timestamptz NOT NULL,
       seen_at      timestamptz NOT NULL,
       ends_at      timestamptz NOT NULL
     );
     CREATE INDEX web_session_subject ON web_session (subject, opened_at);
     CREATE INDEX web_session_ends ON web_session (ends_at)`,
  ],
};
