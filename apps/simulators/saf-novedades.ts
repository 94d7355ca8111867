import type { Contract, SafSchemas } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import { BoundedMap } from './bounded-map.js';
import type { Effect, Journal } from './effects.js';
import { refuseUnlessValid, sendProblem } from './native-server.js';

/** What was told about one folio; no more than `toldMax` entries are remembered. */
export interface Told {
  readonly idNovedad: string;
  readonly idMensaje: string;
  readonly clase: string;
  readonly at: string;
}
const toldMax = 50;

/** What SAF is told of, each by the first letter of its folios, and the operations that register and find a novedad of it. */
const resources = [
  { path: 'derivaciones', letter: 'D', register: 'registrarNovedad', find: 'consultarNovedad' },
  {
    path: 'instrucciones',
    letter: 'I',
    register: 'registrarNovedadInstruccion',
    find: 'consultarNovedadInstruccion',
  },
  {
    path: 'consultas-plan',
    letter: 'P',
    register: 'registrarNovedadConsultaPlan',
    find: 'consultarNovedadConsultaPlan',
  },
  {
    path: 'residencias',
    letter: 'R',
    register: 'registrarNovedadResidencia',
    find: 'consultarNovedadResidencia',
  },
] as const;

/** SAF's folios and what it was told of each: every novedad, even one that it already has. */
export class Novedades {
  private readonly folios = new BoundedMap<string, Told[]>();
  private count = 0;

  constructor(
    private readonly contract: Contract,
    private readonly effects: Journal<Effect>,
  ) {}

  /** Takes up what was told before a restart. */
  remember({ folio, idMensaje, clase, at }: Effect): void {
    if (folio && idMensaje) this.note(folio, { idMensaje, clase, at });
  }

  /** A folio exists once something was emitted under it. */
  open(folio: string): void {
    if (folio && !this.folios.has(folio)) this.folios.set(folio, []);
  }

  toldOf(folio: string): readonly Told[] {
    return this.folios.get(folio) ?? [];
  }

  /** The last novedad of a folio that is of one of these classes, the first class first. */
  lastOf(folio: string, ...classes: readonly string[]): Told | undefined {
    for (const wanted of classes) {
      const found = this.toldOf(folio).findLast(({ clase }) => clase === wanted);
      if (found) return found;
    }
    return undefined;
  }

  all(): readonly (readonly [folio: string, told: readonly Told[]])[] {
    return [...this.folios];
  }

  serve(server: FastifyInstance): void {
    for (const { path, letter, register, find } of resources) {
      server.post<{ Params: { folio: string } }>(`/${path}/:folio/novedades`, async (request, reply) => {
        const { folio } = request.params;
        if (refuseUnlessValid(reply, this.contract.validateRequest(register, request.body))) return reply;
        if (!folio.startsWith(letter) || !this.folios.has(folio)) return sendProblem(reply, 404);
        const { idMensaje, clase } = request.body as SafSchemas['NovedadNoEntregada'];
        const at = new Date().toISOString();
        // Known before it is written down: who reads the journal may at once refer to it.
        const { idNovedad } = this.note(folio, { idMensaje, clase, at });
        await this.effects.append({ clase, folio, idMensaje, at });
        return reply.status(201).send({ idNovedad, folio, idMensaje, clase, registradaEl: at });
      });

      server.get<{ Params: { folio: string; idMensaje: string } }>(
        `/${path}/:folio/novedades/:idMensaje`,
        async ({ params }, reply) => {
          const { folio, idMensaje } = params;
          if (refuseUnlessValid(reply, this.contract.validateParameters(find, params))) return reply;
          const told = this.toldOf(folio).find((novedad) => novedad.idMensaje === idMensaje);
          if (!told || !folio.startsWith(letter)) return sendProblem(reply, 404);
          const { idNovedad, clase, at: registradaEl } = told;
          return { idNovedad, folio, idMensaje, clase, registradaEl };
        },
      );
    }
  }

  private note(folio: string, about: Omit<Told, 'idNovedad'>): Told {
    this.count += 1;
    const told = { idNovedad: `N-${this.count}`, ...about };
    const before = this.folios.get(folio) ?? [];
    if (before.length < toldMax) before.push(told);
    this.folios.set(folio, before);
    return told;
  }
}
