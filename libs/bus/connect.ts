import { isLoopback, type Read, readTls, type TlsConfig, tlsVariables } from '@valija/runtime';
import { type ChannelModel, connect, credentials } from 'amqplib';

/**
 * Where the bus is, of three forms.
 *
 * | form | who one is |
 * |---|---|
 * | `amqps://host:port/vhost` | the common name of one's certificate (SASL EXTERNAL) |
 * | `amqps://user:password@host:port/vhost` | user and password, beside the certificate |
 * | `amqp://user:password@host:port/vhost` | user and password; on this machine only, since nothing of it is encrypted |
 *
 * @see RFC 4422 appendix A; RabbitMQ, rabbitmq_auth_mechanism_ssl
 */
export const busUrl: Read<string> = (value) => {
  if (value === undefined) throw new Error('falta');
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'amqps:') return value;
  if (url?.protocol !== 'amqp:') throw new Error('debe ser una URL amqps: o amqp:');
  if (!isLoopback(url.hostname))
    throw new Error('sin TLS (amqp:) sólo se llega a esta misma máquina; use amqps:');
  // Without credentials the library would try well-known ones.
  if (url.username === '' || url.password === '') throw new Error('amqp: necesita usuario y contraseña');
  return value;
};

/** What a process must be told to reach the bus. */
export const busVariables = { VALIJA_AMQP_URL: busUrl, ...tlsVariables } as const;

export type BusConfig = TlsConfig & { readonly VALIJA_AMQP_URL: string };

/** Longest wait for a connection, in milliseconds. */
const timeout = 10_000;

/**
 * Connects, with the certificate as it is on disk at this moment.
 *
 * @throws ValijaError `certificate-unusable`; Error where the broker is away, or one of the two does not accept the other
 */
export async function connectBus(config: BusConfig): Promise<ChannelModel> {
  const options = { timeout, noDelay: true };
  const { protocol, username } = new URL(config.VALIJA_AMQP_URL);
  if (protocol !== 'amqps:') return connect(config.VALIJA_AMQP_URL, options);
  return connect(config.VALIJA_AMQP_URL, {
    ...options,
    ...readTls(config),
    ...(username === '' ? { credentials: credentials.external() } : {}),
  });
}
