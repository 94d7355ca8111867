import { done, type Outcome } from '@valija/bus';
import type { Envelope } from '@valija/envelope';
import type { PlazoPorVencer, PlazoResuelto, PlazoSinRecibir, PlazoVencido } from '@valija/messages';
import type { Log } from '@valija/runtime';
import type { Database, Migrations, Tx } from '@valija/store';
import type { Incoming } from './incoming.js';

/** What the gateway told this party of its terms, where its existing system has no place for that: codes, ids and moments, no content. */
export const plazoMigrations: Migrations = {
  name: 'plazo',
  steps: [
    `CREATE TABLE plazo (
       mensaje    uuid        NOT NULL,
       obligacion text        NOT NULL,
       periodo    int         NOT NULL,
       estado     text        NOT NULL CHECK (estado IN ('por-vencer', 'vencido', 'resuelto', 'sin-recibir')),
       vence      timestamptz,
       momento    timestamptz NOT NULL,
       detalle    jsonb       NOT NULL,
       told_at    timestamptz NOT NULL DEFAULT now(),
       PRIMARY KEY (mensaje, obligacion, periodo)
     );
     CREATE INDEX plazo_open ON plazo (vence) WHERE estado <> 'resuelto'`,
  ],
};

/** The types under which an app may say what it does with what it is told of terms, beside what every endpoint does. */
export const plazoPatterns = [
  'cl.valija.plazo.por-vencer',
  'cl.valija.plazo.vencido',
  'cl.valija.plazo.resuelto',
  'cl.valija.plazo.sin-recibir',
] as const;

/** Most terms that are shown at once. */
const shownMax = 500;

/** A term of which the gateway told, as it stands by what it said last. */
export interface PlazoConocido {
  readonly estado: 'por-vencer' | 'vencido' | 'sin-recibir';
  /** As the message said it: `plazo.vencido` and the others in `docs/messages.md`. */
  readonly detalle: object;
  readonly told_at: Date;
}

type Content = PlazoPorVencer | PlazoVencido | PlazoResuelto | PlazoSinRecibir;
type Plazo = (PlazoPorVencer | PlazoVencido | PlazoResuelto)['plazos'][number];

/** Of one moment: what is resolved is so after it was overdue. */
const rankOf = (column: string): string =>
  `array_position(ARRAY['por-vencer', 'vencido', 'resuelto'], ${column})`;

/** What an endpoint knows of the terms of its party. */
export class Plazos {
  constructor(
    private readonly db: Database,
    private readonly log: Log,
  ) {}

  /** Keeps what a message tells; the same again changes nothing. */
  async take({ envelope, content }: Incoming): Promise<Outcome<never>> {
    const estado = envelope.type.slice('cl.valija.plazo.'.length);
    const told = content as Content;
    const plazos = 'plazos' in told ? told.plazos : undefined;
    await this.db.transaction(async (tx) => {
      if (plazos) for (const plazo of plazos) keep(tx, estado, plazo);
      else keepSilence(tx, told as PlazoSinRecibir);
    });
    this.tellOf(envelope, plazos?.length ?? 1);
    return done();
  }

  /** What is not resolved: the first to be late first, and before it what is urgent and not received. */
  async list(): Promise<PlazoConocido[]> {
    const { rows } = await this.db.query<PlazoConocido>(
      `SELECT estado, detalle, told_at FROM plazo WHERE estado <> 'resuelto' ORDER BY vence NULLS FIRST, mensaje LIMIT $1`,
      [shownMax],
    );
    return rows;
  }

  /** A line of the log, which whoever watches the endpoint sees: what is resolved is no warning. */
  private tellOf({ id: messageId, type }: Envelope, count: number): void {
    if (type === 'cl.valija.plazo.resuelto') this.log.info('terms are resolved', { messageId, type, count });
    else this.log.warn('the gateway tells of terms', { messageId, type, count });
  }
}

/** Notices follow no order: of a term the one of the latest moment holds. */
function keep(tx: Tx, estado: string, plazo: Plazo): void {
  const { mensaje, obligacion, periodo = 0, vence } = plazo;
  const momento = ('resueltoEn' in plazo ? plazo.resueltoEn : plazo.momento) ?? vence;
  tx.write(
    `INSERT INTO plazo (mensaje, obligacion, periodo, estado, vence, momento, detalle) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (mensaje, obligacion, periodo) DO UPDATE
       SET estado = excluded.estado, vence = excluded.vence, momento = excluded.momento, detalle = excluded.detalle,
           told_at = excluded.told_at
     WHERE (excluded.momento, ${rankOf('excluded.estado')}) > (plazo.momento, ${rankOf('plazo.estado')})`,
    [mensaje, obligacion, periodo, estado, vence, momento, JSON.stringify(plazo)],
  );
}

function keepSilence(tx: Tx, silencio: PlazoSinRecibir): void {
  tx.write(
    `INSERT INTO plazo (mensaje, obligacion, periodo, estado, momento, detalle)
     VALUES ($1, 'sin-recibir', 0, 'sin-recibir', $2, $3) ON CONFLICT DO NOTHING`,
    [silencio.mensaje, silencio.aceptado, JSON.stringify(silencio)],
  );
}
