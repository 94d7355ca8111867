import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLoopback } from '@valija/runtime';
import { checkoutDir } from './checkout.js';
import { brokerImage } from './containers.js';
import { LocalError } from './local-error.js';
import { acceptsConnections } from './ports.js';
import { PrivateBroker, type RabbitMqImage, type RabbitMqInstallation } from './private-broker.js';

/** How a broker is reached. Both URLs carry the administrator's credentials: never print them. */
export interface BrokerAddress {
  /** `amqp://user:password@host:port` */
  readonly amqpUrl: string;
  /** `http://user:password@host:port`, the management API without `/api`; `fetch` wants the credentials in a header. */
  readonly adminUrl: string;
  /** Where endpoints connect with a certificate; where absent, they get a password and connect as the administrator does. */
  readonly tls?: {
    /** `amqps://host:port`, without credentials. */
    readonly amqpsUrl: string;
    /** Folder of the authority whose certificates it accepts, and of which its own is. */
    readonly pkiDir: string;
  };
}

/** A broker that somebody else runs: it can be used, not started or stopped. */
export interface ExternalBroker extends BrokerAddress {
  readonly private: false;
}

export type Broker = ExternalBroker | PrivateBroker;

export interface OpenOptions {
  /** Folder of its data, logs and password, made when missing. One instance at a time may use it. */
  readonly dir: string;
  /** Gets progress and origin, one Spanish line each. */
  readonly say: (text: string) => void;
  /** Whether to take it from a container; default no. */
  readonly isContained?: boolean;
}

/**
 * A running RabbitMQ: the one that `VALIJA_AMQP_URL` and `VALIJA_RABBITMQ_ADMIN_URL` name, else a private node of the
 * installation that `scripts/prepare.mjs` found. What a killed run left in `dir` is ended first.
 *
 * @throws {LocalError} when there is none, it does not answer, or another process uses `dir`
 */
export async function openBroker({ dir, say, isContained = false }: OpenOptions): Promise<Broker> {
  const external = readBrokerAddress(process.env);
  if (external) {
    await checkExternal(external.amqpUrl, external.adminUrl);
    say('RabbitMQ: el indicado en VALIJA_AMQP_URL');
    return { private: false, ...external };
  }
  const installation = isContained ? { image: brokerImage } : readInstallation();
  const startedAt = Date.now();
  const broker = await PrivateBroker.open(dir, installation);
  const origin = describeOrigin(installation);
  say(`RabbitMQ: nodo privado (${origin}), listo en ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return broker;
}

function describeOrigin(installation: RabbitMqInstallation | RabbitMqImage): string {
  if ('image' in installation) return `contenedor de ${installation.image}`;
  return installation.root === null ? 'instalado en la máquina' : 'de los paquetes de la distribución';
}

/**
 * The broker that the environment names, if it names one. `VALIJA_AMQPS_URL` and `VALIJA_PKI_DIR` are its part for
 * endpoints with certificates; without them they connect with passwords, which only stays on this machine.
 *
 * @throws {LocalError} when one variable is there without another that it needs
 */
export function readBrokerAddress(environment: NodeJS.ProcessEnv): BrokerAddress | undefined {
  const amqpUrl = environment.VALIJA_AMQP_URL;
  const adminUrl = environment.VALIJA_RABBITMQ_ADMIN_URL;
  const amqpsUrl = environment.VALIJA_AMQPS_URL;
  const pkiDir = environment.VALIJA_PKI_DIR;
  if (Boolean(amqpUrl) !== Boolean(adminUrl))
    throw new LocalError('VALIJA_AMQP_URL y VALIJA_RABBITMQ_ADMIN_URL van juntas: defina ambas o ninguna.');
  if (Boolean(amqpsUrl) !== Boolean(pkiDir) || (amqpsUrl && !amqpUrl))
    throw new LocalError(
      'VALIJA_AMQPS_URL y VALIJA_PKI_DIR van juntas, y con VALIJA_AMQP_URL: defina todas o ninguna de las dos.',
    );
  if (!amqpUrl || !adminUrl) return undefined;
  if (!amqpsUrl || !pkiDir) return { amqpUrl, adminUrl };
  return { amqpUrl, adminUrl, tls: { amqpsUrl, pkiDir } };
}

/** The same, for the environment of a process that uses a broker which another one holds. */
export function writeBrokerAddress({ amqpUrl, adminUrl, tls }: BrokerAddress): Record<string, string> {
  return {
    VALIJA_AMQP_URL: amqpUrl,
    VALIJA_RABBITMQ_ADMIN_URL: adminUrl,
    ...(tls ? { VALIJA_AMQPS_URL: tls.amqpsUrl, VALIJA_PKI_DIR: tls.pkiDir } : {}),
  };
}

async function checkExternal(amqpUrl: string, adminUrl: string): Promise<void> {
  const amqp = parseUrl('VALIJA_AMQP_URL', amqpUrl);
  if (amqp.protocol === 'amqp:' && !isLoopback(amqp.hostname))
    throw new LocalError(
      'VALIJA_AMQP_URL sin TLS (amqp:) debe ser de esta misma máquina, por ejemplo 127.0.0.1.',
    );
  const port = Number(amqp.port) || (amqp.protocol === 'amqps:' ? 5671 : 5672);
  if (!(await acceptsConnections(amqp.hostname, port))) {
    throw new LocalError('el RabbitMQ de VALIJA_AMQP_URL no responde.');
  }
  const admin = parseUrl('VALIJA_RABBITMQ_ADMIN_URL', adminUrl);
  const status = await askWhoAmI(admin);
  if (status !== 200) {
    throw new LocalError(
      `la API de administración de VALIJA_RABBITMQ_ADMIN_URL no responde como se espera (${status ?? 'sin conexión'}).`,
    );
  }
}

/** HTTP status of the management API for these credentials, or `undefined` without a connection. */
async function askWhoAmI(admin: URL): Promise<number | undefined> {
  const credentials = `${decodeURIComponent(admin.username)}:${decodeURIComponent(admin.password)}`;
  const url = new URL('api/whoami', admin.href.endsWith('/') ? admin : `${admin.href}/`);
  url.username = '';
  url.password = '';
  try {
    const response = await fetch(url, {
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}

function parseUrl(name: string, value: string): URL {
  if (!URL.canParse(value)) throw new LocalError(`${name} no es una URL válida.`);
  return new URL(value);
}

/**
 * The installation that `scripts/prepare.mjs` found.
 *
 * @throws {LocalError} when the checkout was not prepared
 */
export function readInstallation(): RabbitMqInstallation {
  const file = join(checkoutDir, 'var', 'prepare', 'broker.json');
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new LocalError(
      'falta preparar el entorno: ejecute «npm start» o «npm test», o «node scripts/prepare.mjs».',
    );
  }
  if (typeof found === 'object' && found !== null && 'sbin' in found && 'root' in found) {
    const { sbin, root } = found;
    if (typeof sbin === 'string' && (root === null || typeof root === 'string')) return { sbin, root };
  }
  throw new LocalError(`${file} no es válido: bórrelo y ejecute «node scripts/prepare.mjs».`);
}
