import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { SMTPServerOptions } from 'smtp-server';
import type { Digest } from '../../apps/gateway/notices/digest.js';
import { Mailer, type MailOptions } from '../../apps/gateway/notices/mail.js';
import { Pki, type TlsFiles } from '../../apps/local/pki.js';
import { type GotMail, type Listening, listenForMail } from './servers.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-mail-'));
let tls: TlsFiles;
let strangerCaFile: string;

beforeAll(async () => {
  const pki = await Pki.open(join(dir, 'pki'));
  tls = await pki.issue(join(dir, 'smtp'), { cn: 'localhost', dnsNames: ['localhost'], ips: ['127.0.0.1'] });
  strangerCaFile = (await Pki.open(join(dir, 'stranger'))).caFile;
});
afterAll(() => rmSync(dir, { recursive: true }));

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(options: SMTPServerOptions = {}): Promise<Listening<GotMail>> {
  const server = await listenForMail(tls, options);
  closing.push(server.close);
  return server;
}

const digest: Digest = {
  urgente: false,
  plazos: [
    {
      aviso: 'vencido',
      obligacion: 'derivacion-decision',
      titulo: 'Decidir si se acepta la derivación',
      parte: 'DEUDOR',
      hilo: '01930000-0000-7000-8000-000000000901',
      mensaje: '01930000-0000-7000-8000-000000000901',
      vence: '2026-11-25T03:00:00.000Z',
    },
  ],
  sinRecibir: [],
};
const mail = {
  id: '01930000-0000-7000-8000-00000000000a',
  to: 'plazos@ficticia.cl',
  digest,
  createdAt: new Date('2026-11-25T03:01:00.000Z'),
};

const mailer = (url: string, options: Partial<MailOptions> = {}) =>
  new Mailer({ url, from: 'avisos@valija.cl', caFile: tls.caFile, tryMsMax: 5_000, ...options });

describe.each([
  ['TLS from the start', 'smtps', { secure: true }],
  ['STARTTLS', 'smtp', {}],
] as const)('an e-mail over %s', (_, scheme, options) => {
  it('arrives encrypted, with a stable id, to one address', async () => {
    const { port, got } = await serve(options);
    const to = mailer(`${scheme}://127.0.0.1:${port}`);
    expect(await to.send(mail)).toEqual({ kind: 'sent' });
    expect(await to.send(mail)).toEqual({ kind: 'sent' });
    expect(got.map(({ to: address, isEncrypted }) => [address, isEncrypted])).toEqual([
      ['plazos@ficticia.cl', true],
      ['plazos@ficticia.cl', true],
    ]);
    for (const { text } of got) {
      expect(text).toContain('Message-ID: <01930000-0000-7000-8000-00000000000a@valija.cl>');
      expect(text).toContain('Date: Wed, 25 Nov 2026 03:01:00 +0000');
      expect(text).toContain('Auto-Submitted: auto-generated');
      expect(text).toContain('Subject: Valija: 1 plazo vencido');
    }
  });

  it('is signed in for with user and password, decoded', async () => {
    const { port, got } = await serve({
      ...options,
      authOptional: false,
      onAuth: ({ username, password }, _session, callback) =>
        username === 'avisos@valija' && password === 'clave/ficticia'
          ? callback(null, { user: username })
          : callback(new Error('no')),
    });
    const good = mailer(`${scheme}://avisos%40valija:clave%2Fficticia@127.0.0.1:${port}`);
    expect(await good.send(mail)).toEqual({ kind: 'sent' });
    expect(got).toMatchObject([{ user: 'avisos@valija' }]);
    const bad = mailer(`${scheme}://avisos%40valija:otra@127.0.0.1:${port}`);
    expect(await bad.send(mail)).toEqual({ kind: 'again', failure: 'EAUTH 535' });
  });

  it('is not given to a server that no authority of ours vouches for', async () => {
    const { port, got } = await serve(options);
    const outcome = await mailer(`${scheme}://127.0.0.1:${port}`, { caFile: strangerCaFile }).send(mail);
    expect(outcome).toMatchObject({ kind: 'again' });
    expect(got).toEqual([]);
  });
});

describe('an e-mail', () => {
  it('is not said without encryption, whatever the server offers', async () => {
    const { port, got } = await serve({ disabledCommands: ['STARTTLS'] });
    expect(await mailer(`smtp://127.0.0.1:${port}`).send(mail)).toMatchObject({ kind: 'again' });
    expect(got).toEqual([]);
  });

  it.each([
    ['for good', 550, { kind: 'never', failure: 'EENVELOPE 550' }],
    ['for now', 450, { kind: 'again', failure: 'EENVELOPE 450' }],
  ])('is told to be refused %s where the server does so with its recipient', async (_, code, outcome) => {
    const { port } = await serve({
      onRcptTo: (_address, _session, callback) =>
        callback(Object.assign(new Error('plazos@ficticia.cl: no such mailbox'), { responseCode: code })),
    });
    expect(await mailer(`smtp://127.0.0.1:${port}`).send(mail)).toEqual(outcome);
  });

  it.each([
    [554, 'never'],
    [452, 'again'],
  ])('is told to be refused with its text: %i', async (responseCode, kind) => {
    const { port } = await serve({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => callback(Object.assign(new Error('no'), { responseCode })));
      },
    });
    expect(await mailer(`smtp://127.0.0.1:${port}`).send(mail)).toMatchObject({ kind });
  });

  it('is tried again where the server is away', async () => {
    const { port } = await serve();
    for (const close of closing.splice(0)) await close();
    expect(await mailer(`smtp://127.0.0.1:${port}`).send(mail)).toMatchObject({ kind: 'again' });
  });

  it.each([
    ['says nothing', (): void => undefined],
    [
      'greets, says a word each tenth of a second and never ends',
      (write: (text: string) => void) => {
        write('220 servidor ficticio\r\n');
        const timer = setInterval(() => write('250-espere\r\n'), 100);
        closing.push(async () => clearInterval(timer));
      },
    ],
  ])('takes no longer than it may where the server %s', async (_, behave) => {
    const server: Server = createServer((socket) => {
      socket.on('error', () => undefined);
      behave((text) => socket.writable && socket.write(text));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    const began = Date.now();
    const slow = mailer(`smtp://127.0.0.1:${port}`, { tryMsMax: 700 });
    expect(await slow.send(mail)).toMatchObject({ kind: 'again' });
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});
