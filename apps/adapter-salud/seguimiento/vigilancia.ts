import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import { integer, Log, url } from '@valija/runtime';
import { Centros } from '../centros.js';
import { Seguidor } from './seguidor.js';
import { Suscripcion } from './suscripcion.js';
import { Vigilante } from './vigilante.js';

/** The environment of the watch. */
export const vigilanciaVariables = {
  /** Base URL under which the centres reach this adapter; default none, and no subscriptions: then every centre is only asked. */
  VALIJA_AVISOS_URL: (value: string | undefined): string | undefined =>
    value === undefined ? undefined : url('http:', 'https:')(value),
  /** Longest wait between two looks at a quiet centre, in milliseconds. */
  VALIJA_CONSULTA_MS: integer(100, 3_600_000, 5_000),
  /** The same for a centre that notifies. */
  VALIJA_CONSULTA_SUSCRITA_MS: integer(100, 3_600_000, 60_000),
} as const;

/** How the centres are watched. */
export class VigilanciaConfig {
  constructor(
    readonly avisosUrl: string | undefined,
    readonly idleMs: number,
    readonly subscribedIdleMs: number,
  ) {}
}

/** Watches every health centre, each by itself. */
@Injectable()
export class Vigilancia implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly vigilantes: ReadonlyMap<string, Vigilante>;

  constructor(
    { db }: Endpoint,
    centros: Centros,
    seguidor: Seguidor,
    log: Log,
    { avisosUrl, ...idle }: VigilanciaConfig,
  ) {
    this.vigilantes = new Map(
      centros.all.map((centro) => {
        const isTold = centro.vigilancia === 'suscripcion' && avisosUrl !== undefined;
        const suscripcion = isTold ? new Suscripcion(centro, db, avisosUrl) : undefined;
        return [centro.deis, new Vigilante(centro, seguidor, { db, log, ...idle }, suscripcion)];
      }),
    );
  }

  onApplicationBootstrap(): void {
    for (const vigilante of this.vigilantes.values()) vigilante.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.vigilantes.values()].map((vigilante) => vigilante.stop()));
  }

  /** Of a centre, or of all: there may be news. */
  nudge(deis?: string): void {
    for (const [of, vigilante] of this.vigilantes) if (deis === undefined || of === deis) vigilante.nudge();
  }

  /** What a centre's notifications show; undefined for one that has no subscription. */
  async secretOf(deis: string): Promise<string | undefined> {
    return this.vigilantes.get(deis)?.suscripcion?.secret();
  }
}
