import { ValijaError } from '@valija/errors';
import { itemsOf, membersOf, noToken, parseJson, readBounded, saysJson } from '../client/answer.js';
import type { BaseUrl } from '../client/base-url.js';
import { smallBytesMax } from '../client/limits.js';
import { readNotDone } from '../client/status.js';
import type { ClientKeyAlgorithm } from './client-key.js';

/**
 * The token endpoint that a server names in `.well-known/smart-configuration`.
 *
 * Only one of the server's own origin is believed: where tokens are issued elsewhere, configuration says so and not the server.
 *
 * @throws ValijaError `native-unavailable` where it names none that we could use
 * @see SMART App Launch 2.2, Conformance, «Metadata»
 */
export async function discoverTokenUrl(
  base: BaseUrl,
  alg: ClientKeyAlgorithm,
  { fetch, timeoutMs }: { readonly fetch: typeof globalThis.fetch; readonly timeoutMs: number },
): Promise<URL> {
  const url = new URL(`${base.href}/.well-known/smart-configuration`);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw await readNotDone(response);
    if (!saysJson(response)) throw unusable('it is not JSON');
    return readTokenUrl(membersOf(parseJson(await readBounded(response, smallBytesMax))), url, alg);
  } catch (cause) {
    throw noToken(cause);
  }
}

function readTokenUrl(configuration: Readonly<Record<string, unknown>>, own: URL, alg: string): URL {
  const {
    token_endpoint: endpoint,
    token_endpoint_auth_methods_supported: methods,
    token_endpoint_auth_signing_alg_values_supported: algorithms,
  } = configuration;
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) throw unusable('no token endpoint');
  const url = new URL(endpoint);
  if (url.origin !== own.origin || url.username || url.password) throw unusable('token endpoint elsewhere');
  if (methods !== undefined && !itemsOf(methods).includes('private_key_jwt'))
    throw unusable('no private_key_jwt');
  if (algorithms !== undefined && !itemsOf(algorithms).includes(alg)) throw unusable(`no ${alg}`);
  return url;
}

const unusable = (why: string): ValijaError =>
  new ValijaError('native-unavailable', `SMART configuration: ${why}`);
