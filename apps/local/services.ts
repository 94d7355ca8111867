import { join } from 'node:path';
import { type Broker, type OpenOptions, openBroker } from './broker.js';
import { type Database, openDatabase } from './database.js';

/** A broker and a database: the caller's, or private ones that must be stopped. */
export type Services = readonly [Broker, Database];

/** Opens both below a folder, or neither: where one cannot be opened the other is ended again. */
export async function openServices(dir: string, say: OpenOptions['say']): Promise<Services> {
  const [broker, database] = await Promise.allSettled([
    openBroker({ dir: join(dir, 'broker'), say }),
    openDatabase({ dir: join(dir, 'database'), say }),
  ]);
  if (broker.status === 'fulfilled' && database.status === 'fulfilled') return [broker.value, database.value];
  const opened = [broker, database].flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  await stopServices(opened);
  throw broker.status === 'rejected' ? broker.reason : (database as PromiseRejectedResult).reason;
}

/** Ends those that are private. */
export async function stopServices(services: readonly (Broker | Database)[]): Promise<void> {
  await Promise.all(services.map((service) => (service.private ? service.stop() : undefined)));
}
