import type { Migrations } from '@valija/store';

/** Incidents of the operator, by the operator's own reference, and what was done about each. Codes and moments only. */
export const opsMigrations: Migrations = {
  name: 'ops',
  steps: [
    `CREATE TABLE ops_incident (
       id          uuid        PRIMARY KEY,
       seq         bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
       reference   text        NOT NULL UNIQUE,
       known_at    timestamptz NOT NULL,
       effects     text[]      NOT NULL,
       personal    boolean     NOT NULL,
       reported_by text        NOT NULL,
       reported_at timestamptz NOT NULL
     );
     CREATE TABLE ops_act (
       incident    uuid        NOT NULL REFERENCES ops_incident,
       act         text        NOT NULL,
       done_at     timestamptz NOT NULL,
       reference   text,
       reported_by text        NOT NULL,
       reported_at timestamptz NOT NULL,
       PRIMARY KEY (incident, act)
     )`,
  ],
};
