import type { Contract } from '@valija/contracts';
import type { FastifyInstance } from 'fastify';
import { BoundedMap } from './bounded-map.js';
import type { Effect, Journal } from './effects.js';
import { refuseUnlessValid, sendProblem } from './native-server.js';
import { makeDocument } from './saf-document-bytes.js';

/** What SAF keeps, at most, in bytes. @see contracts/saf.openapi.json */
const documentBytesMax = 10 * 1024 * 1024;
/** What a test may put there, in bytes: also what is too large to be attached. */
const plantedBytesMax = 32 * 1024 * 1024;
const keptMax = 32;
const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'];

interface Kept {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** SAF's documents: small ones made by their id, what the adapter keeps there, and what a test plants. Kept in memory only. */
export function serveDocuments(server: FastifyInstance, contract: Contract, effects: Journal<Effect>): void {
  const kept = new BoundedMap<string, Kept>(keptMax);

  server.get<{ Params: { idDocumento: string } }>('/documentos/:idDocumento', async ({ params }, reply) => {
    if (refuseUnlessValid(reply, contract.validateParameters('retirarDocumento', params))) return reply;
    const document = kept.get(params.idDocumento) ?? makeDocument(params.idDocumento);
    if (!document) return sendProblem(reply, 404);
    return reply.type(document.mediaType).send(document.bytes);
  });

  server.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      mediaTypes,
      { parseAs: 'buffer', bodyLimit: documentBytesMax },
      (_request, body, done) => done(null, body),
    );
    scope.put<{ Params: { idDocumento: string }; Body: Buffer }>(
      '/documentos/:idDocumento',
      async ({ params: { idDocumento }, body, headers }, reply) => {
        if (refuseUnlessValid(reply, contract.validateParameters('guardarDocumento', { idDocumento })))
          return reply;
        await effects.append({ clase: 'DOCUMENTO', referencia: idDocumento, at: new Date().toISOString() });
        kept.set(idDocumento, { mediaType: headers['content-type'] ?? '', bytes: body });
        return reply.status(204).send();
      },
    );
    ready();
  });

  server.register((scope, _options, ready) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: plantedBytesMax },
      (_request, body, done) => done(null, body),
    );
    scope.put<{ Params: { idDocumento: string }; Body: Buffer }>(
      '/_sim/documentos/:idDocumento',
      async ({ params: { idDocumento }, body, headers }) => {
        kept.set(idDocumento, { mediaType: headers['content-type'] ?? '', bytes: body });
        return { idDocumento, bytes: body.length };
      },
    );
    ready();
  });
}
