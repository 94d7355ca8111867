import type { DirectoryDocument, SignedStatement } from '@valija/directory';
import type { Migrations, Queryable, Tx } from '@valija/store';

/** An endpoint's copy of the directory: statements as they were published, and the last head that was verified. */
export const directoryCopyMigrations: Migrations = {
  name: 'directory-copy',
  steps: [
    `CREATE TABLE directory_statement (
       seq       bigint PRIMARY KEY,
       statement text   NOT NULL
     );
     CREATE TABLE directory_head (
       single boolean PRIMARY KEY DEFAULT true CHECK (single),
       head text    NOT NULL
     )`,
  ],
};

/** The copy that was kept, where there is one. */
export async function loadCopy(db: Queryable): Promise<DirectoryDocument | undefined> {
  const { rows: heads } = await db.query<{ head: string }>('SELECT head FROM directory_head');
  const { rows } = await db.query<{ statement: string }>(
    'SELECT statement FROM directory_statement ORDER BY seq',
  );
  const [last] = heads;
  return last && { head: last.head, statements: rows.map(({ statement }) => JSON.parse(statement)) };
}

/**
 * Keeps what was published after a number, with its head. Another process of the same endpoint may have kept it already.
 * @param after how many statements were there before
 */
export function keepCopy(tx: Tx, after: number, { head, statements }: DirectoryDocument): void {
  statements.forEach((signed: SignedStatement, at) => {
    tx.write('INSERT INTO directory_statement (seq, statement) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      after + at + 1,
      JSON.stringify(signed),
    ]);
  });
  tx.write(
    'INSERT INTO directory_head (head) VALUES ($1) ON CONFLICT (single) DO UPDATE SET head = excluded.head',
    [head],
  );
}
