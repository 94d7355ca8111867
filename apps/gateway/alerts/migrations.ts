import type { Migrations } from '@valija/store';

/** Alerts with what became of each, certificates that were shown, and what each gateway knows of itself. Codes, names and counts only. */
export const alertMigrations: Migrations = {
  name: 'alerts',
  steps: [
    `CREATE TABLE ops_alert (
       id                 uuid        PRIMARY KEY,
       code               text        NOT NULL,
       severity           text        NOT NULL CHECK (severity IN ('red', 'amber', 'blue')),
       about              jsonb       NOT NULL,
       about_key          text        NOT NULL,
       count              int         NOT NULL,
       opened_at          timestamptz NOT NULL,
       last_at            timestamptz NOT NULL,
       acknowledged_by    jsonb,
       acknowledged_at    timestamptz,
       acknowledged_until timestamptz,
       note               text,
       resolved_at        timestamptz
     );
     CREATE UNIQUE INDEX ops_alert_unresolved ON ops_alert (code, about_key) WHERE resolved_at IS NULL;
     CREATE INDEX ops_alert_resolved ON ops_alert (resolved_at) WHERE resolved_at IS NOT NULL;
     CREATE TABLE shown_certificate (
       holder    text        PRIMARY KEY,
       not_after timestamptz NOT NULL,
       seen_at   timestamptz NOT NULL
     );
     CREATE TABLE gateway_facts (
       instance text        PRIMARY KEY,
       facts    jsonb       NOT NULL,
       seen_at  timestamptz NOT NULL
     );
     CREATE INDEX message_revocation ON message (taken_at)
       WHERE type = 'cl.valija.autorizacion.revocada' AND state IN ('accepted', 'received')`,
  ],
};
