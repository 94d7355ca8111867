import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { TlsFiles } from '../../apps/local/pki.js';

/** An e-mail as a server of e-mail took it. */
export interface GotMail {
  readonly to: string;
  readonly isEncrypted: boolean;
  readonly user: unknown;
  readonly text: string;
}

/** A server of a test, and what it got. */
export interface Listening<Got> {
  readonly port: number;
  readonly got: Got[];
  readonly close: () => Promise<void>;
}

/** A real server of e-mail, that does as a test says. */
export async function listenForMail(
  tls: TlsFiles,
  options: SMTPServerOptions = {},
): Promise<Listening<GotMail>> {
  const got: GotMail[] = [];
  const server = new SMTPServer({
    key: readFileSync(tls.keyFile),
    cert: readFileSync(tls.certFile),
    authOptional: true,
    logger: false,
    closeTimeout: 100,
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        const text = Buffer.concat(parts).toString();
        got.push({ to: to?.address ?? '', isEncrypted: session.secure, user: session.user, text });
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.server.address() as AddressInfo).port,
    got,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** An institution's own server, that takes every webhook. */
export async function listenForWebhooks(tls: TlsFiles): Promise<Listening<string>> {
  const got: string[] = [];
  const key = readFileSync(tls.keyFile);
  const server = createServer({ key, cert: readFileSync(tls.certFile) }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      got.push(Buffer.concat(parts).toString());
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    got,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
