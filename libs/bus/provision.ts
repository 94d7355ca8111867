import { endpointLimits, gatewayLimits, queueBytesMax, type UserLimits } from './limits.js';
import { endpointPermissions, gatewayPermissions, type Permissions } from './topology.js';

/** Makes virtual hosts and users through the broker's management API. An operator's act: no endpoint can. */
export class BrokerAdmin {
  private readonly base: string;
  private readonly authorization: string;

  /** @param adminUrl for example `http://user:password@127.0.0.1:15672` */
  constructor(adminUrl: string) {
    const { username, password, origin } = new URL(adminUrl);
    this.base = `${origin}/api`;
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    this.authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  }

  /** A virtual host, none of whose queues can fill the broker. */
  async createVhost(name: string): Promise<void> {
    await this.call('PUT', `/vhosts/${encodeURIComponent(name)}`, {});
    await this.limitQueues(name, '^valija\\.', queueBytesMax);
  }

  /**
   * Limits the queues of a virtual host as an operator, so that no policy of a user widens it. One limit holds at a time.
   *
   * @param pattern regular expression over names of queues
   * @param bytesMax of the bodies in one queue
   */
  limitQueues(vhost: string, pattern: string, bytesMax: number): Promise<void> {
    return this.call('PUT', `/operator-policies/${encodeURIComponent(vhost)}/valija`, {
      pattern,
      'apply-to': 'queues',
      definition: { 'max-length-bytes': bytesMax },
    });
  }

  deleteVhost(name: string): Promise<void> {
    return this.call('DELETE', `/vhosts/${encodeURIComponent(name)}`);
  }

  /**
   * A user with the least rights of its role in one virtual host, and limits to what it takes of the broker. Called again, it replaces the password.
   *
   * @param password where absent, only a certificate with the user's name lets it in
   */
  async createUser(
    vhost: string,
    user: string,
    endpoint: string,
    password: string | undefined,
  ): Promise<void> {
    const [permissions, limits]: [Permissions, UserLimits] =
      endpoint === 'gateway'
        ? [gatewayPermissions, gatewayLimits]
        : [endpointPermissions(endpoint), endpointLimits];
    const name = encodeURIComponent(user);
    await this.call('PUT', `/users/${name}`, {
      // An empty hash is the hash of no password.
      ...(password === undefined ? { password_hash: '' } : { password }),
      tags: '',
    });
    await this.call('PUT', `/user-limits/${name}/max-connections`, { value: limits.connections });
    await this.call('PUT', `/user-limits/${name}/max-channels`, { value: limits.channels });
    // Last: without permissions the user is nobody.
    await this.call('PUT', `/permissions/${encodeURIComponent(vhost)}/${name}`, permissions);
  }

  deleteUser(user: string): Promise<void> {
    return this.call('DELETE', `/users/${encodeURIComponent(user)}`);
  }

  /** Names of the users that begin with a prefix. */
  async listUsers(prefix: string): Promise<string[]> {
    const response = await this.fetch('GET', '/users?columns=name');
    const users = (await response.json()) as { name: string }[];
    return users.map(({ name }) => name).filter((name) => name.startsWith(prefix));
  }

  private async call(method: string, path: string, body?: object): Promise<void> {
    const response = await this.fetch(method, path, body);
    await response.body?.cancel();
  }

  /** @throws Error for anything but a 2xx or, since what is gone need not be deleted, a 404. */
  private async fetch(method: string, path: string, body?: object): Promise<Response> {
    const response = await fetch(this.base + path, {
      method,
      // A pooled connection would not survive a broker that was restarted in between.
      headers: { authorization: this.authorization, 'content-type': 'application/json', connection: 'close' },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok && response.status !== 404)
      throw new Error(
        `the broker's management API answered ${response.status} to ${method} ${path.split('/')[1]}`,
      );
    return response;
  }
}
