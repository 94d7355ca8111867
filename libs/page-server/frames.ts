import { readdirSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * What a document within a frame may do: run its own script and decode, and nothing else. It has an origin of its own, no network,
 * no storage, no forms and no way out of its frame; only our own pages may hold it.
 *
 * @see CSP Level 3 §6.3.3, sandbox
 */
const policy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  // Decoders of pictures within documents are WebAssembly; scripts made of text stay forbidden.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Documents of a build that pages show in a frame: each beside `index.html`. */
export const framesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'index.html');

/**
 * Serves the documents that pages show in a frame: each `<name>.html` beside `index.html`, with its `<name>.js` and `<name>.css`.
 *
 * @param folder what the build made
 * @returns the files that are served so
 */
export function serveFrames(http: FastifyInstance, folder: string): readonly string[] {
  const found = readdirSync(folder);
  const names = framesIn(folder);
  for (const name of names)
    http.get(`/${name}`, { config: { access: 'open' } }, (_request, reply) =>
      (reply.removeHeader('x-frame-options') as FastifyReply)
        .header('content-security-policy', policy)
        .header('cache-control', 'no-cache')
        .sendFile(name),
    );
  const parts = names
    .flatMap((name) => ['js', 'css'].map((kind) => name.replace(/html$/, kind)))
    .filter((name) => found.includes(name));
  for (const name of parts)
    http.get(`/${name}`, { config: { access: 'open' } }, (_request, reply) =>
      reply
        // The frame has no origin, so that what it loads counts as another's.
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'no-cache')
        .sendFile(name),
    );
  return [...names, ...parts];
}
