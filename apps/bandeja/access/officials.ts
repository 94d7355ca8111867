import { randomBytes } from 'node:crypto';
import type { SignedIn } from '@valija/sign-in';
import type { Database, Migrations } from '@valija/store';

/** Officials as they are recorded, by what the identity provider calls them. */
export const officialMigrations: Migrations = {
  name: 'bandeja-officials',
  steps: [
    `CREATE TABLE tray_official (
       id      text        PRIMARY KEY,
       subject text        NOT NULL UNIQUE,
       name    text        NOT NULL,
       seen_at timestamptz NOT NULL DEFAULT now()
     )`,
  ],
};

/** Officials that are remembered, so that nothing is asked of the database at each request. */
const rememberedMax = 500;

/** Gives each official the name under which all that they do is recorded. */
export class Officials {
  private readonly remembered = new Map<string, string>();

  /** @param isSubjectPrivate whether what the provider calls a person is not to be shown, such as a RUN: then the record has a random name */
  constructor(
    private readonly db: Database,
    private readonly isSubjectPrivate: boolean,
  ) {}

  async idOf({ session: { subject, name } }: SignedIn): Promise<string> {
    const key = JSON.stringify([subject, name]);
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const fresh = this.isSubjectPrivate ? `f-${randomBytes(9).toString('base64url')}` : subject;
    const { rows } = await this.db.query<{ id: string }>(
      `INSERT INTO tray_official (id, subject, name) VALUES ($1, $2, $3)
       ON CONFLICT (subject) DO UPDATE SET name = excluded.name, seen_at = now() RETURNING id`,
      [fresh, subject, name],
    );
    const id = rows[0]?.id ?? fresh;
    this.remembered.set(key, id);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > rememberedMax && oldest !== undefined) this.remembered.delete(oldest);
    return id;
  }
}
