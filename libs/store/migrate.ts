import type { Database } from './database.js';

/** A named series of migrations, in order; a released one never changes. */
export interface Migrations {
  readonly name: string;
  readonly steps: readonly string[];
}

/** Brings a database up to date. Several processes may start at once: one migrates, the others wait. */
export function migrate(database: Database, ...series: readonly Migrations[]): Promise<void> {
  return database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock(7317351)');
    await tx.query('CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, step int NOT NULL)');
    for (const { name, steps } of series) {
      const { rows } = await tx.query<{ step: number }>('SELECT step FROM migration WHERE name = $1', [name]);
      for (const sql of steps.slice(rows[0]?.step ?? 0)) await tx.query(sql);
      await tx.query(
        'INSERT INTO migration (name, step) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET step = excluded.step',
        [name, steps.length],
      );
    }
  });
}
