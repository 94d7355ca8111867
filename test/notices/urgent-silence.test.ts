import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Envelope, openContent, peekPayload, type WireMessage } from '@valija/envelope';
import { callMediaType } from '../../apps/gateway/notices/calls.controller.js';
import { Pki } from '../../apps/local/pki.js';
import { castWith } from '../../apps/local/programs.js';
import { openSecondGateway, type SecondGateway } from '../lifecycle/second-gateway.js';
import { type Answer, readAnswer } from '../support/answer.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { fiscalia, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { type GotMail, type Listening, listenForMail } from './servers.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-silence-'));
const type = 'cl.valija.derivacion.solicitada';
let mail: Listening<GotMail>;
let stage: TestInstallation;
let second: SecondGateway;
let sender: TestParty;
let recipient: TestParty;
let stranger: TestParty;
let wire: WireMessage;

beforeAll(async () => {
  const pki = await Pki.open(join(dir, 'pki'));
  const tls = await pki.issue(join(dir, 'server'), { cn: 'localhost', ips: ['127.0.0.1'] });
  mail = await listenForMail(tls);
  const contactsFile = join(dir, 'contacts.json');
  writeFileSync(contactsFile, JSON.stringify({ contacts: { [fiscalia]: { mail: ['turno@ficticia.cl'] } } }));
  const settings = {
    VALIJA_URGENT_SILENCE_MS: '1500',
    VALIJA_NOTICE_CONTACTS_FILE: contactsFile,
    VALIJA_SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    VALIJA_SMTP_FROM: 'avisos@valija.cl',
    VALIJA_SMTP_CA_FILE: tls.caFile,
  };
  stage = await startInstallation({
    cast: castWith(['saf', 'ninez', 'sermig']),
    only: ['gateway'],
    settings,
  });
  second = await openSecondGateway(stage.installation, settings);
  sender = await TestParty.open(stage.installation);
  recipient = await TestParty.open(stage.installation, 'ninez');
  stranger = await TestParty.open(stage.installation, 'sermig');
  wire = await sender.make({ lane: 'urgent' });
  // Asked for here: it takes no time of the silence.
  await sender.token();
}, 90_000);
afterAll(async () => {
  await second?.close();
  await stage?.close();
  await mail?.close();
  rmSync(dir, { recursive: true });
}, 30_000);

const telephone = () => sender.directory.find(ninez)?.dutyTelephone;
const at = '2026-11-20T15:43:00.000Z';
const call = { caller: 'Turno URAVIT (ficticio)', calledAt: at, outcome: 'no-answer' };

async function record(party: TestParty, body: unknown, id = idOf(wire), sent = type): Promise<Answer> {
  const response = await party.fetch(`/v1/messages/${id}/calls`, {
    method: 'POST',
    headers: { 'content-type': callMediaType, authorization: `Bearer ${await party.token(sent)}` },
    body: JSON.stringify(body),
  });
  return readAnswer('gateway', 'postCall', response);
}

/** Notices of a silence that came to the sender, opened. */
async function takeNotices(): Promise<{ envelope: Envelope; content: Record<string, unknown> }[]> {
  const { messages } = await sender.takeDeliveries();
  const opened = messages.map(async ({ envelope: jws, sealed }) => {
    const envelope = peekPayload(jws) as Envelope;
    const content = await openContent(sealed, envelope, (kid) => sender.findOpeningKey(kid));
    return { envelope, content: content as Record<string, unknown> };
  });
  return (await Promise.all(opened)).filter(({ envelope }) =>
    envelope.type.startsWith('cl.valija.plazo.sin-'),
  );
}

describe('an urgent message that nobody takes in', () => {
  it('is no matter before its time, and never on the normal lane', async () => {
    const normal = await sender.make();
    await sender.post(normal);
    await sender.post(wire);
    expect(await sender.look(idOf(wire))).not.toHaveProperty('silentSince');
    await until('the silence', async () => {
      const seen = await sender.look(idOf(wire));
      return seen && 'silentSince' in seen ? seen : undefined;
    });
    expect(await sender.look(idOf(normal))).not.toHaveProperty('silentSince');
  });

  it('is told of to its sender once, in its thread, with the telephone to call', async () => {
    const notices: Awaited<ReturnType<typeof takeNotices>> = [];
    await until(
      'the notice',
      async () => {
        notices.push(...(await takeNotices()));
        return notices.length > 0 ? true : undefined;
      },
      20_000,
    );
    // Both gateways have looked again meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const rows = await stage.rows(
      'gateway',
      `SELECT FROM message WHERE type = 'cl.valija.plazo.sin-recibir'`,
    );
    expect(rows).toHaveLength(1);
    const { envelope, content } = notices[0] as (typeof notices)[number];
    const said = peekPayload(wire.envelope) as Envelope;
    expect(envelope).toMatchObject({
      lane: 'urgent',
      correlationid: said.correlationid,
      causationid: said.id,
      subject: said.subject,
    });
    expect(content).toMatchObject({
      mensaje: said.id,
      tipo: 'derivacion.solicitada',
      destinatario: ninez,
      telefonoTurno: telephone(),
    });
  }, 40_000);

  it('is told of by e-mail, with the telephone and without the person', async () => {
    const [got] = await until('the e-mail', async () => (mail.got.length > 0 ? mail.got : undefined));
    expect(got?.text).toContain('Subject: URGENTE: Valija: 1 mensaje urgente sin recibir');
    const text = Buffer.from((got?.text ?? '').split('\r\n\r\n').slice(1).join('')).toString();
    expect(text.replaceAll('=\r\n', '')).toContain(telephone());
    expect(got?.text).not.toContain((peekPayload(wire.envelope) as Envelope).subject);
    expect(mail.got).toHaveLength(1);
  });

  it('shows its sender since when and whom to call, and nobody else', async () => {
    expect(await sender.look(idOf(wire))).toMatchObject({
      state: 'accepted',
      silentSince: expect.stringMatching(/^\d{4}-.*Z$/),
      dutyTelephone: telephone(),
    });
    const seen = await recipient.look(idOf(wire));
    expect(seen).toMatchObject({ state: 'accepted' });
    expect(seen).not.toHaveProperty('silentSince');
  });
});

describe('a call to the duty telephone', () => {
  it('is recorded by who sent the message, the same one once', async () => {
    expect(await record(sender, call)).toMatchObject({ status: 201, body: { calls: [call] } });
    expect(await record(sender, call)).toMatchObject({ status: 201, body: { calls: [call] } });
    const later = { ...call, calledAt: '2026-11-20T15:45:00.000Z', outcome: 'reached' };
    expect(await record(sender, later)).toMatchObject({ status: 201, body: { calls: [call, later] } });
    expect(await sender.look(idOf(wire))).toMatchObject({ calls: [call, later] });
    expect(await recipient.look(idOf(wire))).not.toHaveProperty('calls');
  });

  it.each([
    ['no words of its own', { ...call, outcome: 'habló con la víctima' }, '/outcome'],
    ['nobody who called', { ...call, caller: ' ' }, '/caller'],
    ['two lines', { ...call, caller: 'uno\ndos' }, '/caller'],
    ['121 characters', { ...call, caller: 'x'.repeat(121) }, '/caller'],
    ['a moment to come', { ...call, calledAt: '2999-01-01T00:00:00Z' }, '/calledAt'],
    ['something else beside', { ...call, nota: 'texto' }, ''],
  ])('has %s', async (_, body, pointer) => {
    expect(await record(sender, body)).toMatchObject({
      status: 422,
      body: { code: 'schema-violation', pointers: [pointer] },
    });
  });

  it.each([
    ['the recipient', () => record(recipient, call)],
    ['a stranger', () => record(stranger, call)],
    [
      'the sender of a message that is not urgent',
      async () => {
        const normal = await sender.make();
        await sender.post(normal);
        return record(sender, call, idOf(normal));
      },
    ],
    ['the sender of none', () => record(sender, call, 'nada')],
  ])('is not for %s to record', async (_, tell) => {
    expect(await tell()).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('takes a token under which such a message could be sent', async () => {
    expect(await record(sender, call, idOf(wire), 'cl.valija.derivacion.anulada')).toMatchObject({
      status: 403,
      body: { code: 'scope-missing' },
    });
  });

  it('keeps the message from nothing: once it is received, nobody need be called', async () => {
    await recipient.publishReceipts(await recipient.say('received', wire));
    const seen = await until('the receipt', async () => {
      const found = await sender.look(idOf(wire));
      return found?.state === 'received' ? found : undefined;
    });
    expect(seen).toHaveProperty('silentSince');
    expect(seen).not.toHaveProperty('dutyTelephone');
  });

  it('leaves no name in the log', () => {
    expect(stage.log('gateway')).not.toContain('Turno URAVIT');
  });
});
