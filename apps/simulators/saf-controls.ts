import type { FastifyInstance } from 'fastify';
import { BoundedMap } from './bounded-map.js';
import { withFreshNumbers } from './lote.js';
import { sendProblem } from './native-server.js';
import { type Emission, nobodysMessage, type Sending } from './saf-emission.js';
import { freshNumber, isFixture, loadFixture, type SafDocumentKind } from './saf-fixtures.js';
import type { Novedades } from './saf-novedades.js';

/** What a test asks SAF to emit: a fictitious document by name, as it is or under numbers of its own, or any other document. */
interface Order {
  readonly fixture?: string;
  readonly document?: { readonly folio?: unknown };
  readonly fresh?: boolean;
}

/** Something about a folio of SAF: papers for a residence, or the annulment of a derivación. */
interface OrderAbout extends Order {
  readonly folio?: string;
}

/** A derivación, which may replace a rejected one. */
interface OrderOfDerivacion extends Order {
  /** Folio of the one that it replaces. */
  readonly rederivaDe?: string;
}

/** What SAF emits when it is asked to below `/_sim/`, each under its folio. */
export class Controls {
  private readonly victims = new BoundedMap<string, string>();

  constructor(
    private readonly emission: Emission,
    private readonly novedades: Novedades,
  ) {}

  emit(
    kind: SafDocumentKind,
    document: { readonly folio?: unknown; readonly idVictima?: unknown },
  ): Promise<Sending> {
    const folio = typeof document.folio === 'string' ? document.folio.slice(0, 40) : '';
    this.novedades.open(folio);
    if (typeof document.idVictima === 'string') this.victims.set(folio, document.idVictima);
    return this.emission.send(kind, folio, document);
  }

  serve(server: FastifyInstance): void {
    for (const kind of ['instrucciones', 'consultas-plan', 'residencias'] as const)
      server.post<{ Body: Order | null }>(`/_sim/${kind}`, async (request, reply) => {
        const { fixture, document, fresh } = request.body ?? {};
        if (document) return this.emit(kind, document);
        if (!isFixture(kind, fixture)) return sendProblem(reply, 422, ['/fixture']);
        const loaded = loadFixture(kind, fixture);
        return this.emit(kind, fresh === true ? withFreshNumbers(loaded) : loaded);
      });

    server.post<{ Body: OrderOfDerivacion | null }>('/_sim/derivaciones', async (request, reply) => {
      const { fixture, document, fresh, rederivaDe: folio } = request.body ?? {};
      if (document) return this.emit('derivaciones', document);
      if (!isFixture('derivaciones', fixture)) return sendProblem(reply, 422, ['/fixture']);
      const loaded = loadFixture('derivaciones', fixture);
      const derivacion = fresh === true ? withFreshNumbers(loaded) : loaded;
      if (folio === undefined) return this.emit('derivaciones', derivacion);
      const idVictima = this.victims.get(folio);
      if (!idVictima) return sendProblem(reply, 422, ['/rederivaDe']);
      // Where it was not rejected SAF names what it was told instead, and is to be refused.
      const told = this.novedades.lastOf(folio, 'RECHAZO') ?? this.novedades.toldOf(folio).at(-1);
      const rederivaDe = { folio, idMensaje: told?.idMensaje ?? nobodysMessage };
      const replacing = { ...derivacion, idVictima, rederivaDe };
      return this.emit('derivaciones', replacing);
    });

    server.post<{ Body: OrderAbout | null }>('/_sim/anulaciones', async (request, reply) => {
      const { folio, fixture, document } = request.body ?? {};
      if (!isFolio(folio)) return sendProblem(reply, 422, ['/folio']);
      const path = `derivaciones/${folio}/anulacion`;
      if (document) return this.emission.send(path, folio, document);
      if (!isFixture('anulaciones', fixture)) return sendProblem(reply, 422, ['/fixture']);
      return this.emission.send(path, folio, loadFixture('anulaciones', fixture));
    });

    /** What is added answers the last requirement of the folio, or its acuse where nothing was required. */
    server.post<{ Body: OrderAbout | null }>('/_sim/antecedentes', async (request, reply) => {
      const { folio, fixture, document, fresh } = request.body ?? {};
      if (!isFolio(folio)) return sendProblem(reply, 422, ['/folio']);
      const path = `residencias/${folio}/antecedentes`;
      if (document) return this.emission.send(path, folio, document);
      if (!isFixture('antecedentes', fixture)) return sendProblem(reply, 422, ['/fixture']);
      const answered = this.novedades.lastOf(folio, 'REQUERIMIENTO', 'ACUSE');
      // The number in the fixture is of another request.
      const { numeroSolicitud: _, ...aporte } = loadFixture('antecedentes', fixture);
      return this.emission.send(path, folio, {
        ...aporte,
        ...(answered ? { respondeA: answered.idMensaje } : {}),
        ...(fresh === true ? { idAporte: `A13-2026-${freshNumber()}` } : {}),
      });
    });
  }
}

const isFolio = (folio: string | undefined): folio is string =>
  folio !== undefined && /^[\w-]{1,40}$/.test(folio);
