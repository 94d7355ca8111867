import type { Migrations } from '@valija/store';

/** Client assertions that were used, until they run out: what all gateways together must know, and nothing else. */
export const accessMigrations: Migrations = {
  name: 'gateway-access',
  steps: [
    `CREATE TABLE used_assertion (
       id         text        PRIMARY KEY,
       expires_at timestamptz NOT NULL
     );
     CREATE INDEX used_assertion_expired ON used_assertion (expires_at)`,
  ],
};
