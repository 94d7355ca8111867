import type { Migrations } from '@valija/store';

/**
 * The last comparison of database and broker: one row. `compared_at` is the moment of the comparison, `reachable` whether the broker answered
 * at the last attempt, `differences` the messages in which the two differ; `queues` is a list of `ComparedQueue`.
 */
export const conciliationMigrations: Migrations = {
  name: 'conciliation',
  steps: [
    `CREATE TABLE conciliation (
       the_one     boolean     PRIMARY KEY DEFAULT true CHECK (the_one),
       due_at      timestamptz NOT NULL DEFAULT '-infinity',
       compared_at timestamptz,
       reachable   boolean     NOT NULL DEFAULT true,
       differences int         NOT NULL DEFAULT 0,
       queues      jsonb       NOT NULL DEFAULT '[]'
     );
     INSERT INTO conciliation DEFAULT VALUES`,
  ],
};
