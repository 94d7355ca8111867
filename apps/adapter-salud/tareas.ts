import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import type { Migrations, Queryable } from '@valija/store';

/** The Task that each message became at a health centre. Nothing of its content. */
export const tareaMigrations: Migrations = {
  name: 'tarea',
  steps: [
    `CREATE TABLE tarea (
       message_id uuid        PRIMARY KEY,
       asunto     text        NOT NULL,
       deis       text        NOT NULL,
       task_id    text        NOT NULL,
       version    text        NOT NULL,
       told       text,
       annulled   boolean     NOT NULL DEFAULT false,
       opened_at  timestamptz NOT NULL DEFAULT now(),
       seen_at    timestamptz NOT NULL DEFAULT now(),
       UNIQUE (deis, task_id)
     )`,
  ],
};

/** A Task at a health centre. */
export interface Tarea {
  /** The message that it came from. */
  readonly messageId: string;
  /** What it is about: a derivación, or an urgent transfer. */
  readonly asunto: 'derivacion' | 'traslado';
  /** DEIS code of the centre. */
  readonly deis: string;
  /** Id of the Task on the centre's server. */
  readonly taskId: string;
  /** Newest version that was seen, at first the one that was made; compared for equality only. */
  readonly version: string;
  /** Newest state whose message was sent; null where none was. */
  readonly told: string | null;
  /** Whoever derived has withdrawn it: noted before the Task is touched, so a cancellation is known for ours. */
  readonly annulled: boolean;
}

const columns = `message_id AS "messageId", asunto, deis, task_id AS "taskId", version, told, annulled`;

/** What each message became in the health centres' systems, and how far each Task was followed. */
@Injectable()
export class Tareas {
  private readonly db: Queryable;

  constructor({ db }: Endpoint) {
    this.db = db;
  }

  /**
   * Notes the Task that a message became; the first stays.
   * @throws ValijaError `native-contract-broken` where that Task is another message's: its answers would betray one case to the other
   */
  async open(tarea: Omit<Tarea, 'told' | 'annulled'>): Promise<void> {
    const { messageId, asunto, deis, taskId, version } = tarea;
    await this.db.query(
      `INSERT INTO tarea (message_id, asunto, deis, task_id, version) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [messageId, asunto, deis, taskId, version],
    );
    if (!(await this.findByMessage(messageId)))
      throw new ValijaError('native-contract-broken', 'one Task for two messages');
  }

  async findByMessage(messageId: string): Promise<Tarea | undefined> {
    return this.one(`SELECT ${columns} FROM tarea WHERE message_id = $1`, messageId);
  }

  async findByTask(deis: string, taskId: string): Promise<Tarea | undefined> {
    return this.one(`SELECT ${columns} FROM tarea WHERE deis = $1 AND task_id = $2`, deis, taskId);
  }

  /**
   * Notes how far a Task was followed.
   * @param told state whose message was sent; undefined: as it was
   * @param db the transaction that sends it; default none
   */
  async seen(messageId: string, version: string, told?: string, db: Queryable = this.db): Promise<void> {
    await db.query(
      'UPDATE tarea SET version = $2, told = coalesce($3, told), seen_at = now() WHERE message_id = $1',
      [messageId, version, told ?? null],
    );
  }

  /** Notes that whoever derived has withdrawn it. */
  async annul(messageId: string): Promise<void> {
    await this.db.query('UPDATE tarea SET annulled = true WHERE message_id = $1', [messageId]);
  }

  private async one(sql: string, ...values: readonly string[]): Promise<Tarea | undefined> {
    const { rows } = await this.db.query<Tarea>(sql, values);
    return rows[0];
  }
}
