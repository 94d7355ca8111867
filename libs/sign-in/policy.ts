import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const nonces = new WeakMap<IncomingMessage, string>();

/** The nonce under which style elements may stand in the page that answers a request. */
export function styleNonceOf(request: IncomingMessage): string {
  const known = nonces.get(request) ?? randomBytes(16).toString('base64url');
  nonces.set(request, known);
  return known;
}

const nonceSource = (request: IncomingMessage, _response: ServerResponse): string =>
  `'nonce-${styleNonceOf(request)}'`;

/**
 * Headers that keep a page to itself: scripts only of its own files, never inline and never evaluated; styles of its own
 * files and, under a nonce, those that components add; nothing sent or fetched elsewhere; in no frame of others, and in
 * frames only what this server serves to be there.
 *
 * @param hasFrames whether pages show documents of this server in frames
 * @see CSP Level 3, OWASP Secure Headers Project
 */
export async function protectPages(
  http: FastifyInstance,
  publicUrl: string,
  hasFrames = false,
): Promise<void> {
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", nonceSource],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        ...(hasFrames ? { frameSrc: ["'self'"] } : {}),
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(publicUrl.startsWith('https:') ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  });
  http.addHook('onRequest', async (_request: FastifyRequest, reply) => {
    reply.header(
      'permissions-policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    );
    // What names files by their digest says otherwise.
    reply.header('cache-control', 'no-store');
  });
}
