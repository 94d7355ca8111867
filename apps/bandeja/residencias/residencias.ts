import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import { ValijaError } from '@valija/errors';
import {
  type ResidenciaAntecedentesAportados,
  type ResidenciaAntecedentesRequeridos,
  type ResidenciaSolicitada,
  residenciaChecklist,
} from '@valija/messages';
import type { Tx } from '@valija/store';
import type { Asker } from '../access/asker.js';
import type { Role } from '../access/roles.js';
import { asuntos } from '../asuntos.js';
import { readCursor, writeCursor } from '../cursor.js';
import { Numeros } from '../numeros.js';
import { Seguimiento } from '../seguimiento.js';
import {
  addResidence,
  countResidences,
  findResidence,
  listItems,
  listResidences,
  markItem,
  putItems,
  type ResidenceRow,
  type ResidenceState,
  requireItems,
} from '../store/residences.js';
import { Vista } from '../vista.js';
import { type EstadoAntecedente, statesIn, statesOf } from './antecedentes.js';

const solicitada = 'residencia.solicitada';
const limitDefault = 50;

export interface ResidenceQuery {
  readonly unit?: string;
  readonly state?: ResidenceState;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Requests for residence as whoever decides them works: what is new, what is awaited, what is ready, and the papers of each. */
@Injectable()
export class Residencias {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly seguimiento: Seguimiento,
    private readonly numeros: Numeros,
    private readonly vista: Vista,
  ) {}

  /** Keeps what the desk needs of a message that came. @param opening that it answers, or itself */
  received(tx: Tx, type: string, opening: string, content: unknown): void {
    if (type === solicitada) {
      const asked = content as ResidenciaSolicitada;
      addResidence(tx, opening, asked.solicitud);
      putItems(tx, opening, statesOf(asked), 'solicitud');
    } else if (type === 'residencia.antecedentes-aportados') {
      const { antecedentes } = content as ResidenciaAntecedentesAportados;
      putItems(tx, opening, statesIn(antecedentes), 'aporte');
    }
  }

  /** Keeps what the desk needs of an answer of ours. */
  sent(tx: Tx, type: string, opening: string | undefined, content: unknown, official: string): void {
    if (type !== 'residencia.antecedentes-requeridos' || opening === undefined) return;
    const { requeridos, plazoHasta } = content as ResidenciaAntecedentesRequeridos;
    const codes = [...new Set(requeridos.map(({ codigo }) => codigo))];
    requireItems(tx, opening, codes, plazoHasta, official);
  }

  async list(
    asker: Asker,
    { unit, state, limit = limitDefault, cursor }: ResidenceQuery,
  ): Promise<BandejaSchemas['ResidenceList']> {
    const { db } = this.endpoint;
    const units = asker.scope('lectura', unit);
    const [rank, due = '', seq = ''] = cursor === undefined ? [] : readCursor(cursor, 3);
    const after = rank === undefined ? undefined : ([rank, due, seq] as const);
    const [counts, { rows, end }] = await Promise.all([
      countResidences(db, units),
      listResidences(db, { units, state }, limit, after),
    ]);
    const numbers = await this.numeros.of(rows);
    const residences = rows.map((row) => this.describe(row, numbers));
    return { counts, residences, ...(end ? { next: writeCursor(end) } : {}) };
  }

  /** @throws ValijaError `not-found` */
  async read(asker: Asker, id: string): Promise<BandejaSchemas['Residence']> {
    const row = await this.find(asker, id, 'lectura');
    const [numbers, items] = await Promise.all([this.numeros.of([row]), listItems(this.endpoint.db, id)]);
    const { version, fuente, items: listed } = residenciaChecklist(row.subcategoria);
    const known = new Map(items.map((item) => [item.codigo, item]));
    const shown = listed.flatMap(({ codigo, titulo, fuente: source }) => {
      const item = known.get(codigo);
      if (!item) return [];
      const { estado, segun, required: requerido, official, name, changed_at: at } = item;
      return [
        {
          codigo,
          titulo,
          fuente: source,
          estado,
          segun,
          requerido,
          ...(official === null ? {} : { official }),
          ...(name === null ? {} : { name }),
          at: at.toISOString(),
        },
      ];
    });
    return { ...this.describe(row, numbers), checklist: { version, fuente, items: shown } };
  }

  /** @throws ValijaError `not-found`, `role-missing` */
  async mark(
    asker: Asker,
    id: string,
    mark: { readonly codigo: string; readonly estado: EstadoAntecedente },
  ): Promise<BandejaSchemas['Residence']> {
    await this.find(asker, id, 'tramitacion');
    if (!(await markItem(this.endpoint.db, id, mark, asker.official))) throw new ValijaError('not-found');
    return this.read(asker, id);
  }

  private async find(asker: Asker, id: string, role: Role): Promise<ResidenceRow> {
    const row = await findResidence(this.endpoint.db, id);
    if (!row) throw new ValijaError('not-found');
    asker.require(row.unit, role);
    return row;
  }

  private describe(row: ResidenceRow, numbers: ReadonlyMap<string, string>): BandejaSchemas['ResidenceRow'] {
    const numeroPropio = numbers.get(row.correlationid);
    const isOpen = row.state !== 'resueltas';
    const plazo = isOpen ? row.due_at?.toISOString() : undefined;
    const plazoLegal = this.legalTermOf(row);
    return {
      message: row.id,
      thread: row.correlationid,
      unidad: row.unit,
      ...(numeroPropio === undefined ? {} : { numeroPropio }),
      subject: row.subject,
      solicitante: this.vista.nameOf(row.source),
      subcategoria: row.subcategoria as BandejaSchemas['Subcategoria'],
      condicionEtaria: row.condicion_etaria as BandejaSchemas['CondicionEtaria'],
      lane: row.lane,
      recibida: row.registered_at.toISOString(),
      ...(plazo ? { plazo } : {}),
      vencido: plazo !== undefined && Date.parse(plazo) <= Date.now(),
      ...(plazoLegal ? { plazoLegal } : {}),
      ...(row.state === 'antecedentes' && row.papers_until ? { plazoAntecedentes: row.papers_until } : {}),
      faltan: row.missing,
      estado: row.state,
      ...(row.decision ? { decision: row.decision === 'residencia.otorgada' ? 'otorgada' : 'denegada' } : {}),
      seen: row.seen_at !== null,
    };
  }

  /** Until when it must be decided; while papers are awaited an ordinary request has no such day. */
  private legalTermOf(row: ResidenceRow): string | undefined {
    if (row.state === 'listas') return row.due_at?.toISOString();
    if (row.state === 'resueltas' || (row.state === 'antecedentes' && row.lane === 'normal'))
      return undefined;
    const step = asuntos[solicitada]?.steps.find(({ answers }) => answers.includes('residencia.otorgada'));
    return step && this.seguimiento.dueOf(step, row, []);
  }
}
