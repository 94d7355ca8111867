import type { Migrations } from '@valija/store';

/**
 * Who did or saw what through the ops API: written before it is done or shown. `outcome` is null until it is known; where a process died in
 * between it stays so.
 */
export const auditMigrations: Migrations = {
  name: 'audit',
  steps: [
    `CREATE TABLE ops_audit (
       seq     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       at      timestamptz NOT NULL,
       client  text        NOT NULL,
       person  text,
       role    text,
       action  text        NOT NULL,
       target  text,
       reason  text,
       outcome text
     );
     CREATE INDEX ops_audit_at ON ops_audit (at, seq);
     CREATE INDEX ops_audit_person ON ops_audit (person, seq);
     CREATE INDEX ops_audit_action ON ops_audit (action, seq)`,
  ],
};
