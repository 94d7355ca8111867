/**
 * A certified authorization server on loopback, in a process of its own: jest's modules know another `Object`, by which oidc-provider
 * takes a key set for none. Its one client comes as JSON in the first argument: `{ clientId, alg, jwks, scope, granted }`, the last being
 * what it is granted of its scope. It writes its origin to standard output.
 */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

const client = JSON.parse(process.argv[2]);
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const own = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'propia' };

/** What the server keeps, in memory. */
const kept = new Map();
const storage = (model) => ({
  upsert: async (id, payload) => void kept.set(`${model} ${id}`, payload),
  find: async (id) => kept.get(`${model} ${id}`),
  findByUid: async () => undefined,
  findByUserCode: async () => undefined,
  consume: async () => undefined,
  destroy: async (id) => void kept.delete(`${model} ${id}`),
  revokeByGrantId: async () => undefined,
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(origin, {
    adapter: storage,
    jwks: { keys: [own] },
    cookies: { keys: ['de-prueba'] },
    scopes: ['system/Task.rs', 'system/Task.u'],
    clients: [
      {
        client_id: client.clientId,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: client.alg,
        scope: client.scope,
        jwks: client.jwks,
      },
    ],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES384', 'RS384'] },
    ttl: { ClientCredentials: 300 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `${origin}/fhir`,
        getResourceServerInfo: () => ({ scope: client.granted, accessTokenFormat: 'opaque' }),
      },
    },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${origin}\n`);
});
