import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type { Configuration } from 'oidc-provider';
import Provider, { interactionPolicy } from 'oidc-provider';
import { claimsOf, type IdentityClients } from './clients.js';

/** The provider's configuration: the code flow with PKCE, and persons who do not exist. Nothing outlives the process. */
export async function openProvider(issuer: string, clients: IdentityClients): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'demostracion' };
  const configuration: Configuration = {
    clients: clients.all.map(({ id, secret, url }) => ({
      client_id: id,
      client_secret: secret,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${url}/entrar/vuelta`],
      post_logout_redirect_uris: [`${url}/salida`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    })),
    claims: { openid: ['sub'], profile: ['name', 'roles'], run: ['RolUnico'], name: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        // Who signs out at the console is asked nothing more.
        logoutSource: (context, form) => {
          const [, action = ''] = /action="([^"]+)"/.exec(form) ?? [];
          const [, token = ''] = /name="xsrf" value="([^"]+)"/.exec(form) ?? [];
          context.type = 'html';
          context.body = leavePage(action, token);
        },
      },
    },
    findAccount: ({ oidc }, sub) => {
      const person = clients.findPerson(sub);
      const profile = clients.find(oidc.client?.clientId)?.profile;
      return person && { accountId: sub, claims: () => claimsOf(person, profile) };
    },
    interactions: { url: (_context, { uid }) => `/entrar/${uid}`, policy: askedAtEachClient(clients) },
    jwks: { keys: [key] },
    // Each client is of an institution's own: there is nothing to agree to.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile run name');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    renderError: (context, out) => {
      context.type = 'json';
      context.body = out;
    },
    ttl: { Session: 8 * 3_600, Grant: 8 * 3_600, Interaction: 600, IdToken: 300, AccessToken: 300 },
  };
  return new Provider(issuer, configuration);
}

/** Who signed in at one institution is nobody at another: there somebody is chosen anew. */
function askedAtEachClient(clients: IdentityClients): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('person_of_another', 'somebody else is to sign in', ({ oidc }) => {
      const client = clients.find(oidc.client?.clientId);
      const { accountId } = oidc.session ?? {};
      return accountId && client && !clients.findPerson(accountId, client)
        ? interactionPolicy.Check.REQUEST_PROMPT
        : interactionPolicy.Check.NO_NEED_TO_PROMPT;
    }),
  );
  return policy;
}

const leavePage = (action: string, token: string): string => `<!doctype html>
<html lang="es-CL"><head><meta charset="utf-8"><title>Salir · demostración</title></head>
<body><main><h1>¿Salir también del proveedor de identidad?</h1>
<form method="post" action="${action}"><input type="hidden" name="xsrf" value="${token}"><input type="hidden" name="logout" value="yes">
<button autofocus>Salir</button></form></main></body></html>
`;
