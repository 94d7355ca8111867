import type { SettledRule } from '@valija/obligations';
import type { Queryable } from '@valija/store';
import type { KeptRule } from '../rule-book.js';

/** Keeps rules for as long as obligations name them. */
export async function saveRules(db: Queryable, rules: readonly KeptRule[]): Promise<void> {
  await db.query(
    'INSERT INTO obligation_rule (digest, rule) SELECT * FROM unnest($1::text[], $2::jsonb[]) ON CONFLICT DO NOTHING',
    [rules.map(({ digest }) => digest), rules.map(({ rule }) => JSON.stringify(rule))],
  );
}

/** Rules that are kept, but for those of known digest. */
export async function findRules(db: Queryable, known: readonly string[]): Promise<KeptRule[]> {
  const { rows } = await db.query<{ digest: string; rule: SettledRule }>(
    'SELECT digest, rule FROM obligation_rule WHERE NOT digest = ANY($1)',
    [known],
  );
  return rows;
}
