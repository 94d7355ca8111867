import { endpointLimits, gatewayLimits, queueBytesMax } from './limits.js';
import { endpointPermissions, gatewayPermissions } from './topology.js';

/**
 * What a broker loads at its start so that nobody has to set it up: the virtual host, a user for each endpoint, without a
 * password, and what each may do and take. Said again it changes nothing; what it does not name stays.
 *
 * @param vhost also the beginning of every user's name: `<vhost>-<endpoint>`, the common name of the endpoint's certificate
 * @param endpoints with the gateway among them
 * @see RabbitMQ, definition export and import
 */
export function brokerDefinitions(vhost: string, endpoints: readonly string[]): object {
  const named = endpoints.map((endpoint) => ({
    name: `${vhost}-${endpoint}`,
    ...(endpoint === 'gateway'
      ? { permissions: gatewayPermissions, limits: gatewayLimits }
      : { permissions: endpointPermissions(endpoint), limits: endpointLimits }),
  }));
  return {
    vhosts: [{ name: vhost }],
    users: named.map(({ name, limits }) => ({
      name,
      // An empty hash is the hash of no password.
      password_hash: '',
      hashing_algorithm: 'rabbit_password_hashing_sha256',
      tags: [],
      limits: { 'max-connections': limits.connections, 'max-channels': limits.channels },
    })),
    permissions: named.map(({ name, permissions }) => ({ user: name, vhost, ...permissions })),
    parameters: [
      {
        vhost,
        component: 'operator_policy',
        name: 'valija',
        value: {
          pattern: '^valija\\.',
          'apply-to': 'queues',
          priority: 0,
          definition: { 'max-length-bytes': queueBytesMax },
        },
      },
    ],
  };
}
