import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TLSSocket } from 'node:tls';
import type { Directory } from '@valija/directory';
import type { Queryable } from '@valija/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How often the same certificate of the same holder is written down, in milliseconds. */
const againMs = 3_600_000;
/** Holders that are remembered at once. */
const holdersMax = 5_000;

/** Notes until when the certificates are good that clients show: who shows one that ends soon cannot connect soon. */
export function noteCertificates(
  http: FastifyInstance,
  {
    db,
    directory,
    now,
    onError,
  }: {
    db: Queryable;
    directory: Directory;
    now: () => Date;
    onError: (error: unknown) => void;
  },
): void {
  const looked = new WeakSet<TLSSocket>();
  const noted = new Map<string, { readonly end: number; readonly at: number }>();
  http.addHook('onRequest', async (request) => {
    const socket = request.raw.socket as TLSSocket;
    if (looked.has(socket) || !socket.authorized) return;
    looked.add(socket);
    const certificate = socket.getPeerX509Certificate();
    const holder = certificate && holderOf(request, certificate, directory);
    if (!certificate || !holder) return;
    const [end, at] = [Date.parse(certificate.validTo), now().getTime()];
    const before = noted.get(holder);
    if (before?.end === end && at - before.at < againMs) return;
    if (noted.size >= holdersMax) noted.clear();
    noted.set(holder, { end, at });
    // Nobody waits for it, and a request is not worse for it.
    noteCertificate(db, holder, new Date(end), new Date(at)).catch(onError);
  });
}

/** The operator's client, or the endpoint whose name the certificate's ends with. */
function holderOf(
  { caller }: FastifyRequest,
  { subject }: X509Certificate,
  directory: Directory,
): string | undefined {
  if (caller && 'operator' in caller) return caller.operator;
  const [, name = ''] = /(?:^|\n)CN=(.+)/.exec(subject) ?? [];
  return directory.endpoints.find((endpoint) => name === endpoint || name.endsWith(`-${endpoint}`));
}

async function noteCertificate(db: Queryable, holder: string, end: Date, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO shown_certificate (holder, not_after, seen_at) VALUES ($1, $2, $3)
     ON CONFLICT (holder) DO UPDATE SET not_after = excluded.not_after, seen_at = excluded.seen_at`,
    [holder, end, at],
  );
}

/** Until when the certificate in a file is good. @throws where it is none */
export const endOfCertificate = (file: string): Date =>
  new Date(new X509Certificate(readFileSync(file)).validTo);
