import { moveCursor, parkEvent, readCursor } from '@valija/adapter-kit';
import { ValijaError } from '@valija/errors';
import { type TopicSubscription, Watch, type WatchOptions } from '@valija/fhir';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import type { Centro } from '../centros/centros.js';
import { feedOf, type Seguidor } from '../desde-centro/seguidor.js';
import { searchFor } from '../vocabulario.js';

export interface VigilanteOptions extends WatchOptions {
  readonly db: Database;
  readonly log: Log;
}

const warnings = {
  server: 'a health centre will be read again',
  resource: 'a Task will be followed again',
  subscription: 'a subscription will be made again',
} as const;

/** The watch of the Tasks of one centre: its place is kept in the database, and what cannot be followed is parked. */
export function vigilanteOf(
  centro: Centro,
  seguidor: Pick<Seguidor, 'follow'>,
  { db, log, ...options }: VigilanteOptions,
  suscripcion?: TopicSubscription,
): Watch<fhir4.Task> {
  const feed = feedOf(centro);
  return new Watch<fhir4.Task>(
    {
      server: centro.server,
      type: 'Task',
      params: { identifier: searchFor(''), _count: '100' },
      place: { read: () => readCursor(db, feed), move: (from, to) => moveCursor(db, feed, from, to) },
      follow: (found, isImpatient) => seguidor.follow(centro, found, isImpatient),
      setAside: async (key, error) => {
        const known = error instanceof ValijaError ? error : undefined;
        const code = known?.code ?? 'internal';
        await parkEvent(db, { feed, key, code, pointers: known?.pointers ?? [] });
        log.error('event parked', { code, error, queue: feed });
      },
      onFailure: (what, error) => log.warn(warnings[what], { error, queue: feed }),
    },
    options,
    suscripcion,
  );
}
