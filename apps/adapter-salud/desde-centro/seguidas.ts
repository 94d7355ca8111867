import type { Migrations, Queryable } from '@valija/store';
import type { Avance } from './pasos.js';

/** How far each Task was followed, and the secret by which each centre's notifications are known. */
export const seguimientoMigrations: Migrations = {
  name: 'seguimiento',
  steps: [
    `CREATE TABLE tarea_seguida (
       deis     text        NOT NULL,
       task_id  text        NOT NULL,
       dicho    text[]      NOT NULL,
       notas    int         NOT NULL,
       aviso    text,
       vistas   text[]      NOT NULL,
       mostrada text        NOT NULL,
       moved_at timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (deis, task_id)
     );
     CREATE TABLE suscripcion (
       deis    text PRIMARY KEY,
       secreto text NOT NULL
     )`,
  ],
};

/** How far a Task was followed, and which of its versions were taken. */
export interface Seguida extends Omit<Avance, 'status'> {
  readonly vistas: readonly string[];
  /** What a search showed, by version and moment, when the Task had been followed to its end: the same again tells of nothing new. */
  readonly mostrada: string;
}

type Row = { [K in keyof Seguida]: Exclude<Seguida[K], undefined> | null };

/** What was told of each Task. Nothing of its content. */
export class Seguidas {
  constructor(private readonly db: Queryable) {}

  /** A Task that was never seen was followed nowhere. */
  async find(deis: string, taskId: string): Promise<Seguida> {
    const { rows } = await this.db.query<Row>(
      'SELECT dicho, notas, aviso, vistas, mostrada FROM tarea_seguida WHERE deis = $1 AND task_id = $2',
      [deis, taskId],
    );
    const { dicho, notas, aviso, vistas, mostrada } = rows[0] ?? {};
    return {
      dicho: dicho ?? [],
      notas: notas ?? 0,
      aviso: aviso ?? undefined,
      vistas: vistas ?? [],
      mostrada: mostrada ?? '',
    };
  }

  async save(deis: string, taskId: string, seguida: Seguida): Promise<void> {
    const { dicho, notas, aviso, vistas, mostrada } = seguida;
    await this.db.query(
      `INSERT INTO tarea_seguida (deis, task_id, dicho, notas, aviso, vistas, mostrada) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (deis, task_id) DO UPDATE
         SET dicho = excluded.dicho, notas = excluded.notas, aviso = excluded.aviso, vistas = excluded.vistas,
             mostrada = excluded.mostrada, moved_at = now()`,
      [deis, taskId, [...dicho], notas, aviso ?? null, [...vistas], mostrada],
    );
  }
}
