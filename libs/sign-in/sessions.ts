import { createHash, randomBytes } from 'node:crypto';
import { isAway } from '@valija/runtime';
import type { Database } from '@valija/store';

/** A browser in which a person signed in. */
export interface Session {
  /** Subject of the identity provider. */
  readonly subject: string;
  readonly name: string;
  /** What the identity provider said of the person, that roles are read from. */
  readonly granted: readonly string[];
  /** Token against forged requests. */
  readonly csrf: string;
  readonly idToken: string;
  readonly openedAt: Date;
  /** When the person was last known to do something. */
  readonly seenAt: Date;
  readonly endsAt: Date;
}

export type NewSession = Pick<Session, 'subject' | 'name' | 'granted' | 'idToken'>;

interface SessionLimits {
  readonly idleMs: number;
  readonly msMax: number;
}

/** Sessions that one person may have open; the oldest ends when there is one more. */
const perPersonMax = 5;
/** Sessions that are remembered for when the database is away. */
const rememberedMax = 500;
/** How long, in milliseconds, what was read of a session counts while the database is away. */
const rememberedMs = 10 * 60_000;

const columns = `subject, name, granted, csrf, id_token AS "idToken", opened_at AS "openedAt", seen_at AS "seenAt",
                 ends_at AS "endsAt"`;

/**
 * The sessions of browsers, in PostgreSQL: they outlive a restart and count at every server of the installation. While the
 * database is away a session that was read shortly before still counts, so that persons can see that it is away.
 */
export class Sessions {
  private readonly remembered = new Map<string, { readonly session: Session; readonly readAt: number }>();

  constructor(
    private readonly database: Database,
    private readonly limits: SessionLimits,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Opens a session. @returns the token for the browser's cookie */
  async open({ subject, name, granted, idToken }: NewSession): Promise<string> {
    const [token, csrf] = [newSecret(), newSecret()];
    const now = this.now();
    const endsAt = new Date(now.getTime() + this.limits.msMax);
    await this.database.transaction(async (tx) => {
      tx.write('DELETE FROM web_session WHERE ends_at <= $1', [now]);
      tx.write(
        `DELETE FROM web_session WHERE token_digest IN
           (SELECT token_digest FROM web_session WHERE subject = $1 ORDER BY opened_at DESC OFFSET $2)`,
        [subject, perPersonMax - 1],
      );
      tx.write(
        `INSERT INTO web_session (token_digest, subject, name, granted, csrf, id_token, opened_at, seen_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
        [digestOf(token), subject, name, granted, csrf, idToken, now, endsAt],
      );
    });
    return token;
  }

  /** The session of a cookie, where it is open still. */
  async find(token: string): Promise<Session | undefined> {
    const digest = digestOf(token);
    const key = digest.toString('base64url');
    try {
      const { rows } = await this.database.query<Session>(
        `SELECT ${columns} FROM web_session WHERE token_digest = $1`,
        [digest],
      );
      const session = this.whereOpen(rows[0]);
      this.remember(key, session);
      return session;
    } catch (error) {
      const known = isAway(error) ? this.remembered.get(key) : undefined;
      if (!known || this.now().getTime() - known.readAt > rememberedMs) throw error;
      return this.whereOpen(known.session);
    }
  }

  /** Notes that the person did something. @returns the session as it is then; nothing where it is not open any more */
  async touch(token: string): Promise<Session | undefined> {
    const now = this.now();
    const { rows } = await this.database.query<Session>(
      `UPDATE web_session SET seen_at = $2 WHERE token_digest = $1 AND ends_at > $2 AND seen_at > $3 RETURNING ${columns}`,
      [digestOf(token), now, new Date(now.getTime() - this.limits.idleMs)],
    );
    return rows[0];
  }

  async close(token: string): Promise<void> {
    const digest = digestOf(token);
    this.remembered.delete(digest.toString('base64url'));
    await this.database.query('DELETE FROM web_session WHERE token_digest = $1', [digest]);
  }

  /** When a session ends for want of action. */
  idleUntil({ seenAt }: Session): Date {
    return new Date(seenAt.getTime() + this.limits.idleMs);
  }

  private whereOpen(session: Session | undefined): Session | undefined {
    const now = this.now();
    return session && now < session.endsAt && now < this.idleUntil(session) ? session : undefined;
  }

  private remember(key: string, session: Session | undefined): void {
    this.remembered.delete(key);
    if (!session) return;
    this.remembered.set(key, { session, readAt: this.now().getTime() });
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > rememberedMax && oldest !== undefined) this.remembered.delete(oldest);
  }
}

const newSecret = (): string => randomBytes(32).toString('base64url');

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
