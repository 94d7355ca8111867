import { Injectable } from '@nestjs/common';
import { Endpoint, type Incoming } from '@valija/adapter-kit';
import type { Envelope } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Queryable, Tx } from '@valija/store';
import { type Fila, filaOf } from './fila.js';
import { type EstadisticaInformada, type NombreRegistro, type Registro, registros } from './registro.js';

/** A cut as it is kept: what one source extracted of one register for one period, at one moment. */
export interface Corte {
  readonly id: string;
  readonly fuente: string;
  /** First and last day of the period, `AAAA-MM-DD`. */
  readonly desde: string;
  readonly hasta: string;
  readonly fecha_extraccion: Date;
  readonly partes: number;
  readonly recibidas: number;
  /** `REEMPLAZADO` by a later extraction of the same period; its records are erased. */
  readonly estado: 'INCOMPLETO' | 'VIGENTE' | 'REEMPLAZADO';
}

const columns = `id, fuente, desde::text, hasta::text, fecha_extraccion, partes, estado,
                 (SELECT count(*)::int FROM parte WHERE parte.corte = corte.id) AS recibidas`;

/**
 * Cuts of statistics. One counts once all of its parts are here, and until a later extraction of the same source, register and period
 * is whole. A part that is said again, in another message, replaces what it said before; so does a message that supersedes another.
 * Whatever order messages come in, the same remains.
 */
@Injectable()
export class Cortes {
  constructor(private readonly endpoint: Endpoint) {}

  /**
   * Takes a part of a cut in, once.
   * @throws ValijaError `schema-violation` for a part beyond the last, another number of parts than was said before, a period that ends
   *   before it begins, or a record that is there already: it would be counted twice.
   */
  async take({ envelope, content }: Incoming<EstadisticaInformada>): Promise<void> {
    const { corte, parte, partes, datos } = content;
    if (corte.desde > corte.hasta) throw wrong('/corte/hasta');
    if (parte > partes) throw wrong('/parte');
    const registro = registros[datos.registro];
    const filas = datos.registros.map(filaOf);
    await this.endpoint.db.transaction(async (tx) => {
      // One message of a source at a time, of whatever register: each may replace what others said.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 3))', [envelope.source]);
      if (envelope.supersedes) await removeSuperseded(tx, envelope.source, envelope.supersedes);
      if (await isSuperseded(tx, envelope)) return;
      const found = await findOrAdd(tx, envelope, content);
      if (found.partes !== partes) throw wrong('/partes');
      if (found.estado === 'REEMPLAZADO' || !(await replacePart(tx, found.id, parte, envelope))) return;
      await insertRecords(tx, registro, { corte: found.id, parte }, filas);
      await completeIfWhole(tx, found.id);
    });
  }

  /** Cuts of a register: those that count and those that are not whole yet. */
  async list(registro: NombreRegistro): Promise<Corte[]> {
    const { rows } = await this.endpoint.db.query<Corte>(
      `SELECT ${columns} FROM corte WHERE registro = $1 AND estado <> 'REEMPLAZADO'
        ORDER BY fuente, desde, hasta, fecha_extraccion`,
      [registro],
    );
    return rows;
  }
}

const wrong = (...pointers: string[]): ValijaError =>
  new ValijaError('schema-violation', undefined, { pointers });

/** What a superseded message said goes, whatever cut it belonged to, and does not come back; without it that cut is not whole. */
async function removeSuperseded(tx: Tx, fuente: string, messageId: string): Promise<void> {
  await tx.query('INSERT INTO sustituido (fuente, message_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    fuente,
    messageId,
  ]);
  await tx.query(
    `WITH gone AS (
       DELETE FROM parte USING corte
        WHERE parte.corte = corte.id AND corte.fuente = $1 AND parte.message_id = $2 RETURNING corte
     )
     UPDATE corte SET estado = 'INCOMPLETO' FROM gone WHERE corte.id = gone.corte AND estado = 'VIGENTE'`,
    [fuente, messageId],
  );
}

async function isSuperseded(tx: Tx, { source, id }: Envelope): Promise<boolean> {
  const { rows } = await tx.query('SELECT FROM sustituido WHERE fuente = $1 AND message_id = $2', [
    source,
    id,
  ]);
  return rows.length > 0;
}

async function findOrAdd(
  tx: Tx,
  { source }: Envelope,
  { datos, corte, partes }: EstadisticaInformada,
): Promise<Corte> {
  const key = [datos.registro, source, corte.desde, corte.hasta, corte.fechaExtraccion];
  await tx.query(
    `INSERT INTO corte (registro, fuente, desde, hasta, fecha_extraccion, partes, estado)
     SELECT $1, $2, $3, $4, $5, $6,
            CASE WHEN EXISTS (
              SELECT FROM corte WHERE registro = $1 AND fuente = $2 AND desde = $3 AND hasta = $4
                 AND fecha_extraccion > $5 AND estado = 'VIGENTE') THEN 'REEMPLAZADO' ELSE 'INCOMPLETO' END
     ON CONFLICT (registro, fuente, desde, hasta, fecha_extraccion) DO NOTHING`,
    [...key, partes],
  );
  const { rows } = await tx.query<Corte>(
    `SELECT ${columns} FROM corte
      WHERE registro = $1 AND fuente = $2 AND desde = $3 AND hasta = $4 AND fecha_extraccion = $5`,
    key,
  );
  if (!rows[0]) throw new ValijaError('internal', 'a cut that was just added is missing');
  return rows[0];
}

/** Makes room for a part, unless the same message or a later one said it already. The records of an earlier one go. */
async function replacePart(tx: Tx, corte: string, parte: number, { id, time }: Envelope): Promise<boolean> {
  await tx.query(
    'DELETE FROM parte WHERE corte = $1 AND parte = $2 AND (dicha_at, message_id) < ($3, $4::uuid)',
    [corte, parte, time, id],
  );
  const { rowCount } = await tx.query(
    'INSERT INTO parte (corte, parte, message_id, dicha_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [corte, parte, id, time],
  );
  return rowCount === 1;
}

/** Adds the records of a part. @throws ValijaError `schema-violation` with a pointer to each that the cut has already. */
async function insertRecords(
  tx: Tx,
  { tabla, columnas }: Registro,
  { corte, parte }: { corte: string; parte: number },
  filas: readonly Fila[],
): Promise<void> {
  const types = { unidad: 'text', seudonimo: 'text', anio: 'int', tipo_trata: 'text', ...columnas };
  const names = Object.keys(types).join(', ');
  const declared = Object.entries(types).map(([name, type]) => `${name} ${type}`);
  const { rows } = await tx.query<{ unidad: string; seudonimo: string }>(
    `INSERT INTO ${tabla} (corte, parte, ${names})
     SELECT $1, $2, ${names} FROM jsonb_to_recordset($3::jsonb) AS r(${declared.join(', ')})
     ON CONFLICT DO NOTHING RETURNING unidad, seudonimo`,
    [corte, parte, JSON.stringify(filas)],
  );
  if (rows.length === filas.length) return;
  const added = new Set(rows.map(({ unidad, seudonimo }) => `${unidad} ${seudonimo}`));
  const repeated = filas.flatMap(({ unidad, seudonimo }, at) =>
    added.delete(`${unidad} ${seudonimo}`) ? [] : [`/datos/registros/${at}/seudonimo`],
  );
  throw wrong(...repeated);
}

/** With its last part a cut counts, and earlier extractions of the same period do not any more: their records are erased. */
async function completeIfWhole(tx: Tx, id: string): Promise<void> {
  if (!(await isWhole(tx, id))) return;
  const { rows } = await tx.query<{ id: string }>(
    `UPDATE corte older SET estado = 'REEMPLAZADO' FROM corte c
      WHERE c.id = $1 AND older.registro = c.registro AND older.fuente = c.fuente AND older.desde = c.desde
        AND older.hasta = c.hasta AND older.fecha_extraccion < c.fecha_extraccion AND older.estado <> 'REEMPLAZADO'
      RETURNING older.id`,
    [id],
  );
  await tx.query('DELETE FROM parte WHERE corte = ANY($1::bigint[])', [rows.map((row) => row.id)]);
  await tx.query(`UPDATE corte SET estado = 'VIGENTE' WHERE id = $1`, [id]);
}

async function isWhole(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await db.query(
    'SELECT FROM corte WHERE id = $1 AND partes = (SELECT count(*) FROM parte WHERE parte.corte = corte.id)',
    [id],
  );
  return rows.length > 0;
}
