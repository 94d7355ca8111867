import { hop } from '@valija/runtime';
import type { FastifyInstance } from 'fastify';

/** What is asked of the process itself, and is no part of any message's way. */
const ofTheProcess = /^\/health\//;

/**
 * Makes every request of an existing system, or of an official's tray, the first hop of what follows from it. What the caller says of a trace of
 * its own is only linked: a new case is a new trace, so that no two cases are linked by one.
 */
export function traceRequests(http: FastifyInstance): void {
  http.addHook('preHandler', (request, reply, done) => {
    if (ofTheProcess.test(request.url)) return done();
    const ended = new Promise<void>((resolve) => reply.raw.once('close', resolve));
    const { traceparent } = request.headers;
    void hop(
      'native-intake',
      {
        link: typeof traceparent === 'string' ? traceparent : undefined,
        // The route, not the address: that names documents.
        attributes: () => ({
          'http.request.method': request.method,
          'http.route': request.routeOptions.url ?? '',
        }),
        outcome: () => `http-${reply.statusCode}`,
      },
      () => {
        done();
        return ended;
      },
    );
  });
}
