import { existsSync } from 'node:fs';
import { LocalError } from './local-error.js';

/** Images of broker and database: those of `docker-compose.yml`. */
export const brokerImage = 'rabbitmq:4-management';
export const databaseImage = 'postgres:18';

const variable = 'VALIJA_TEST_SERVICES';
const engineSocket = '/var/run/docker.sock';

/**
 * Whether broker and database of a test run come from containers, by `VALIJA_TEST_SERVICES`:
 *
 * | value | |
 * |---|---|
 * | `private` | never |
 * | `containers` | always; images that are missing are fetched |
 * | absent | where an engine answers and has both images: nobody waits for a download that was not asked for |
 *
 * @throws {LocalError} for another value, or where containers are asked for and no engine answers
 */
export async function areServicesContained(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const wanted = env[variable] || undefined;
  if (wanted === 'private') return false;
  if (wanted !== undefined && wanted !== 'containers')
    throw new LocalError(`${variable} debe ser «containers» o «private».`);
  // The library takes a second to load: not for those who have no engine.
  if (wanted === undefined && !env.DOCKER_HOST && !existsSync(engineSocket)) return false;
  try {
    const { getContainerRuntimeClient, ImageName } = await import('testcontainers');
    const { image } = await getContainerRuntimeClient();
    const has = (name: string): Promise<boolean> => image.exists(ImageName.fromString(name));
    return wanted === 'containers' || ((await has(brokerImage)) && (await has(databaseImage)));
  } catch {
    if (wanted === undefined) return false;
    throw new LocalError(`no responde ningún motor de contenedores, y ${variable} lo pide.`);
  }
}
