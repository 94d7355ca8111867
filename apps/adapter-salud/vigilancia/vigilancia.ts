import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { Watch } from '@valija/fhir';
import { integer, Log, Loop, url } from '@valija/runtime';
import { Centros } from '../centros/centros.js';
import { feedOf, Seguidor } from '../desde-centro/seguidor.js';
import { secretOf, subscriptionOf } from './suscripcion.js';
import { vigilanteOf } from './vigilante.js';

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

interface Vigilado {
  readonly watch: Watch<fhir4.Task>;
  readonly loop: Loop;
  /** Whether it has a subscription. */
  readonly isTold: boolean;
}

/** Watches every health centre, each by itself: one that does not answer holds up no other. */
@Injectable()
export class Vigilancia implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly vigilados: ReadonlyMap<string, Vigilado>;

  constructor(
    private readonly endpoint: Endpoint,
    centros: Centros,
    seguidor: Seguidor,
    log: Log,
    { avisosUrl, ...idle }: VigilanciaConfig,
  ) {
    const { db } = endpoint;
    this.vigilados = new Map(
      centros.all.map((centro) => {
        const asked = centro.vigilancia === 'suscripcion' ? avisosUrl : undefined;
        const suscripcion = asked === undefined ? undefined : subscriptionOf(centro, db, asked);
        const watch = vigilanteOf(centro, seguidor, { db, log, ...idle }, suscripcion);
        const loop = new Loop(() => watch.pass(), {
          idleMsMax: idle.idleMs,
          onError: (error) => log.warn('will recover by itself', { error, queue: feedOf(centro) }),
        });
        return [centro.deis, { watch, loop, isTold: suscripcion !== undefined }];
      }),
    );
  }

  onApplicationBootstrap(): void {
    for (const { loop } of this.vigilados.values()) loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.vigilados.values()].map(({ loop }) => loop.stop()));
  }

  /** A centre says that there is news. */
  nudge(deis: string): void {
    const { watch, loop } = this.vigilados.get(deis) ?? {};
    watch?.nudge();
    loop?.nudge();
  }

  /** What a centre's notifications show; undefined for one that has no subscription. */
  async secretOf(deis: string): Promise<string | undefined> {
    return this.vigilados.get(deis)?.isTold ? secretOf(deis, this.endpoint.db) : undefined;
  }
}
