import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { styleNonceOf } from '@valija/sign-in';
import type { FastifyInstance } from 'fastify';
import { serveFrames } from './frames.js';

/** Scripts, styles, and what the viewer of documents needs: fonts, tables of characters, decoders. */
const isAsset = /^[\w-]+\.(js|css|pfb|ttf|bcmap|wasm)$/;
const yearSeconds = 365 * 86_400;

/** The pages of a server. */
export interface Pages {
  /** What the build made: `index.html`, `assets`, and a few files beside. */
  readonly folder: string;
  /** First parts of the addresses of pages, beside `/`: `mensajes` is `/mensajes` and whatever stands below it. Every other does not exist. */
  readonly names: readonly string[];
}

/**
 * Serves the built pages: files that are named by their digest for a year, and for the address of every page the one document,
 * with a nonce of its own. Compressed as the build left them.
 */
export function servePages(http: FastifyInstance, { folder, names }: Pages): void {
  const document = readFileSync(join(folder, 'index.html'), 'utf8');
  void http.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
  const framed = serveFrames(http, folder);
  const beside = readdirSync(folder).filter(
    (name) => /^[\w-]+\.(js|svg)$/.test(name) && !framed.includes(name),
  );
  for (const name of beside)
    http.get(`/${name}`, { config: { access: 'open' } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(name),
    );
  for (const name of readdirSync(join(folder, 'assets')).filter((name) => isAsset.test(name)))
    http.get(`/assets/${name}`, { config: { access: 'open' } }, (_request, reply) =>
      reply
        .header('cache-control', `public, max-age=${yearSeconds}, immutable`)
        .sendFile(join('assets', name)),
    );
  for (const path of ['/', ...names.flatMap((name) => [`/${name}`, `/${name}/*`])])
    http.get(path, { config: { access: 'open' } }, (request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .send(document.replaceAll('__NONCE__', styleNonceOf(request.raw))),
    );
}
