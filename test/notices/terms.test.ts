import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerTo, done, type Endpoint, type Incoming } from '@valija/adapter-kit';
import { type Envelope, peekPayload } from '@valija/envelope';
import { Pki } from '../../apps/local/pki.js';
import { castWith } from '../../apps/local/programs.js';
import { openSecondGateway, type SecondGateway } from '../lifecycle/second-gateway.js';
import { schemaOf } from '../schemas/catalogue.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, gateway, ninez, pav } from '../support/party.js';
import { until } from '../support/until.js';
import { type GotMail, type Listening, listenForMail, listenForWebhooks } from './servers.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-terms-'));
const subject = 'f1c71c10f1c71c10f1c71c10f1c71c10';
const cases = 5;

let mail: Listening<GotMail>;
let hooks: Listening<string>;
let stage: TestInstallation;
let second: SecondGateway;
let uravit: Endpoint;
let programa: Endpoint;
const asked: Envelope[] = [];

beforeAll(async () => {
  const pki = await Pki.open(join(dir, 'pki'));
  const tls = await pki.issue(join(dir, 'server'), { cn: 'localhost', ips: ['127.0.0.1'] });
  mail = await listenForMail(tls, { secure: true });
  hooks = await listenForWebhooks(tls);
  const contactsFile = join(dir, 'contacts.json');
  const contacts = {
    [ninez]: { mail: ['plazos@ficticia.cl'], webhooks: [`https://127.0.0.1:${hooks.port}/plazos`] },
  };
  writeFileSync(contactsFile, JSON.stringify({ contacts }));
  const settings = {
    VALIJA_NOTICE_GATHER_MS: '3000',
    VALIJA_NOTICE_CONTACTS_FILE: contactsFile,
    VALIJA_SMTP_URL: `smtps://127.0.0.1:${mail.port}`,
    VALIJA_SMTP_FROM: 'avisos@valija.cl',
    VALIJA_SMTP_CA_FILE: tls.caFile,
    VALIJA_WEBHOOK_CA_FILE: tls.caFile,
  };
  stage = await startInstallation({
    cast: castWith(['saf', 'ninez'], ['bandeja-pav']),
    only: ['gateway', 'bandeja-pav'],
    settings,
  });
  second = await openSecondGateway(stage.installation, settings);
  const take = async ({ envelope }: Incoming) => {
    asked.push(envelope);
    return done<never>();
  };
  uravit = await openEndpoint(stage.installation, 'fiscalia');
  programa = await openEndpoint(stage.installation, 'ninez', {
    handlers: { 'cl.valija.derivacion.solicitada': take },
  });
}, 90_000);
afterAll(async () => {
  await Promise.all([uravit?.close(), programa?.close(), second?.close()]);
  await stage?.close();
  await Promise.all([mail?.close(), hooks?.close()]);
  rmSync(dir, { recursive: true });
}, 60_000);

/** What the gateway said of terms to a party: one entry for each message, with how many it told. */
const said = (party: string) =>
  stage.rows<{ type: string; told: number }>(
    'gateway',
    `SELECT m.type, count(*)::int AS told FROM notice n JOIN message m ON m.id = n.message_id AND m.source = $1
      WHERE m.recipient = $2 GROUP BY m.id, m.type, m.taken_at ORDER BY m.taken_at, m.type`,
    [gateway, party],
  );

const known = async (endpoint: Endpoint, count: number) =>
  until(
    `${count} terms`,
    async () => {
      const plazos = await endpoint.plazos.list();
      return plazos.length === count ? plazos : undefined;
    },
    30_000,
  );

describe('two gateways tell of terms that passed', () => {
  it('each party at once, of all its terms, and the coordinator of what is long overdue', async () => {
    const [content] = schemaOf('urn:valija:schema:derivacion.solicitada:2.0.0').examples as object[];
    const draft = {
      name: 'derivacion.solicitada',
      recipient: ninez,
      subject,
      lane: 'normal',
      content,
    } as const;
    for (let at = 0; at < cases; at++) {
      const purpose = { purpose: 'derivacion-programa', legalbasis: 'ley-21057:art-31-b' };
      const sealed = await uravit.seal({ ...draft, ...purpose });
      await uravit.db.transaction(async (tx) => uravit.send(tx, sealed));
    }
    await until('the derivaciones', async () => (asked.length === cases ? true : undefined), 30_000);
    // Two terms each, the acuse and the decision: both passed thirty hours ago, as if everything had been down meanwhile.
    await stage.rows(
      'gateway',
      `UPDATE obligation SET due_at = now() - interval '30 hours', next_at = now() WHERE debtor = $1`,
      [ninez],
    );
    await until('what is overdue', async () => {
      const plazos = await known(programa, 2 * cases);
      return plazos.every(({ estado }) => estado === 'vencido') ? true : undefined;
    });
    await known(uravit, 2 * cases);
    // Each party is told by itself, the coordinator last.
    await until('the coordinator’s notice', async () => ((await said(pav)).length > 0 ? true : undefined));
    expect(await said(fiscalia)).toEqual([{ type: 'cl.valija.plazo.vencido', told: 4 * cases }]);
    // Warned of the acuse once and of the decision twice, told that each passed, and a day later.
    expect(await said(ninez)).toEqual([
      { type: 'cl.valija.plazo.por-vencer', told: 3 * cases },
      { type: 'cl.valija.plazo.vencido', told: 4 * cases },
    ]);
    expect(await said(pav)).toEqual([{ type: 'cl.valija.plazo.vencido', told: 2 * cases }]);
  }, 90_000);

  it('with nothing of a person, and in a thread of its own', async () => {
    const rows = await stage.rows<{ envelope: string; id: string; correlationid: string }>(
      'gateway',
      `SELECT envelope, id, correlationid FROM message WHERE source = $1 AND type LIKE 'cl.valija.plazo.%'`,
      [gateway],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { envelope, id, correlationid } of rows) {
      expect(correlationid).toBe(id);
      expect((peekPayload(envelope) as Envelope).subject).not.toBe(subject);
    }
  });

  it('in the tray of the coordinator, as something to look at', async () => {
    const titles = await until('the tray', async () => {
      const response = await fetch(
        `${stage.installation.url('bandeja-pav')}/v1/messages?type=plazo.vencido`,
        { headers: { authorization: `Bearer ${stage.installation.official('bandeja-pav').token}` } },
      );
      const { messages } = (await response.json()) as { messages: { titulo: string; atencion: string }[] };
      return messages.length > 0 ? messages : undefined;
    });
    expect(titles).toMatchObject([{ titulo: 'Plazos vencidos', atencion: 'por_hacer' }]);
  });

  it('by e-mail and by webhook, once and without content', async () => {
    await until('the e-mail', async () => (mail.got.length > 0 ? true : undefined), 30_000);
    await until('the webhook', async () => (hooks.got.length > 0 ? true : undefined), 30_000);
    const [{ to, text, isEncrypted }] = mail.got as [GotMail];
    expect([to, isEncrypted]).toEqual(['plazos@ficticia.cl', true]);
    expect(text).toContain(`Subject: Valija: ${4 * cases} plazos vencidos, ${3 * cases} plazos por vencer`);
    const payload = peekPayload(hooks.got[0] ?? '') as { aud: string; plazos: object[] };
    expect(payload.aud).toBe(ninez);
    expect(payload.plazos).toHaveLength(7 * cases);
    for (const told of [text, JSON.stringify(payload)]) expect(told).not.toContain(subject);
  });

  it('and that they are resolved, everybody who was told that they had passed', async () => {
    for (const envelope of asked) {
      const [example] = schemaOf('urn:valija:schema:derivacion.acusada:1.0.0').examples as object[];
      const sealed = await programa.seal(
        answerTo(envelope, 'derivacion.acusada', { ...example, derivacion: envelope.id }),
      );
      await programa.db.transaction(async (tx) => programa.send(tx, sealed));
    }
    const left = await known(uravit, cases);
    for (const { detalle } of left) expect(detalle).toMatchObject({ obligacion: 'derivacion-decision' });
    await known(programa, cases);
    await until('the coordinator’s notices', async () => {
      const resolved = (await said(pav)).filter(({ type }) => type === 'cl.valija.plazo.resuelto');
      // How many messages it takes depends on how close together the answers come.
      return resolved.reduce((sum, { told }) => sum + told, 0) === cases ? true : undefined;
    });
  }, 60_000);

  it('nothing twice, and nothing is left', async () => {
    const [left] = await stage.rows<{ count: number }>(
      'gateway',
      'SELECT count(*)::int AS count FROM notice WHERE told_at IS NULL OR message_id IS NULL',
    );
    expect(left?.count).toBe(0);
    const sendings = await until('the end of what goes out', async () => {
      const rows = await stage.rows<{ channel: string; attempts: number; sent_at: Date | null }>(
        'gateway',
        'SELECT channel, attempts, sent_at FROM notice_sending',
      );
      return rows.every(({ sent_at }) => sent_at) ? rows : undefined;
    });
    expect(sendings.every(({ attempts }) => attempts === 1)).toBe(true);
    const ids = mail.got.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(sendings.filter(({ channel }) => channel === 'mail').length);
    expect(hooks.got).toHaveLength(sendings.filter(({ channel }) => channel === 'webhook').length);
    // What a notice says is known before its message has ended.
    await until('the end of every message', async () => {
      const { rows } = await programa.db.query(`SELECT FROM inbox WHERE state <> 'applied'`);
      return rows.length === 0 ? true : undefined;
    });
  });
});
