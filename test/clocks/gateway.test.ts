import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  answerTo,
  type Draft,
  done,
  type Endpoint,
  type Incoming,
  newSubject,
  refuse,
  revocationOf,
} from '@valija/adapter-kit';
import { castWith } from '../../apps/local/programs.js';
import { schemaOf } from '../schemas/catalogue.js';
import { caj, grant, newReference } from '../support/authorization.js';
import { openEndpoint } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { gateway, TestParty } from '../support/party.js';
import { abandonmentOf, postAbandonment, signAs } from '../support/statements.js';
import { until } from '../support/until.js';

const pav = 'urn:valija:cl:pav:rm';
const uravit = 'urn:valija:cl:minpublico:uravit-13';
const exampleOf = (name: string) => schemaOf(`urn:valija:schema:${name}:1.0.0`).examples?.[0] as object;

let stage: TestInstallation;
let fiscalia: Endpoint;
let programa: Endpoint;
let other: Endpoint;
/** Subjects of which an endpoint refuses every message. */
const refused = new Set<string>();
/** What reached the PAV. */
const asked = new Map<string, Incoming>();

const handle = async (message: Incoming) => {
  asked.set(message.envelope.id, message);
  return refused.has(message.envelope.subject) ? refuse('native-code-unknown') : done<never>();
};

beforeAll(async () => {
  stage = await startInstallation({
    cast: castWith(['saf'], ['bandeja-pav', 'bandeja-caj']),
    only: ['gateway'],
  });
  const { installation } = stage;
  const informado = 'cl.valija.plan.informado';
  fiscalia = await openEndpoint(installation, 'fiscalia', { handlers: { [informado]: handle } });
  programa = await openEndpoint(installation, 'pav', { handlers: { 'cl.valija.plan.consultado': handle } });
  other = await openEndpoint(installation, 'caj', {
    handlers: { 'cl.valija.autorizacion.otorgada': handle },
  });
}, 60_000);
afterAll(async () => {
  await Promise.all([fiscalia, programa, other].map((endpoint) => endpoint?.close()));
  await stage.close();
}, 30_000);

const consultation = (subject = newSubject()): Draft => ({
  name: 'plan.consultado',
  recipient: pav,
  subject,
  lane: 'normal',
  purpose: 'coordinacion-plan',
  legalbasis: 'ley-21057:art-31-b',
  content: exampleOf('plan.consultado'),
});

async function send(from: Endpoint, draft: Draft) {
  const sealed = await from.seal(draft);
  await from.db.transaction(async (tx) => from.send(tx, sealed));
  return sealed;
}

/** The PAV answers what reached it. */
async function answer(id: string) {
  const message = await until('the question to reach the PAV', async () => asked.get(id));
  return send(programa, answerTo(message.envelope, 'plan.informado', exampleOf('plan.informado')));
}

const receiptsOf = (id: string, kind: string) =>
  stage.rows<{ kind: string }>('gateway', 'SELECT kind FROM receipt WHERE id = $1 AND kind = $2', [id, kind]);

const untilStates = (correlationid: string, states: readonly string[]) =>
  until(`the obligations of a thread to be ${states}`, async () => {
    const rows = await stage.rows<{ of: string }>(
      'gateway',
      `SELECT rule || ' ' || state AS of FROM obligation WHERE correlationid = $1 ORDER BY rule, id`,
      [correlationid],
    );
    return rows.map((row) => row.of).join() === states.join() ? true : undefined;
  });

describe('the clocks of a gateway', () => {
  it('run from an accepted message until the answer in its thread', async () => {
    const { envelope } = await send(fiscalia, consultation());
    await untilStates(envelope.id, ['plan-respuesta open']);
    const [row] = await stage.rows('gateway', 'SELECT * FROM obligation WHERE id = $1', [envelope.id]);
    expect(row).toMatchObject({ debtor: pav, creditor: uravit, period: 1, lane: 'normal' });
    const answered = await answer(envelope.id);
    await untilStates(envelope.id, ['plan-respuesta met']);
    const [met] = await stage.rows('gateway', 'SELECT * FROM obligation WHERE id = $1', [envelope.id]);
    expect(met).toMatchObject({ ended_source: pav, ended_id: answered.envelope.id });
  });

  it('say by themselves that a term has passed', async () => {
    const { envelope } = await send(fiscalia, consultation());
    await untilStates(envelope.id, ['plan-respuesta open']);
    await stage.rows(
      'gateway',
      `UPDATE obligation SET due_at = now() - interval '1 minute', next_step = 1, next_at = now() - interval '1 minute' WHERE id = $1`,
      [envelope.id],
    );
    const notices = await until('the notices of the end', async () => {
      const rows = await stage.rows<{ kind: string; addressee: string }>(
        'gateway',
        `SELECT kind, addressee FROM notice n JOIN obligation o ON o.seq = n.obligation
          WHERE o.id = $1 AND kind = 'vencido' ORDER BY n.seq`,
        [envelope.id],
      );
      return rows.length > 0 ? rows : undefined;
    });
    expect(notices).toEqual([
      { kind: 'vencido', addressee: pav },
      { kind: 'vencido', addressee: uravit },
    ]);
  });

  it('stop where the recipient refuses what opened them', async () => {
    const subject = newSubject();
    refused.add(subject);
    const { envelope } = await send(fiscalia, consultation(subject));
    await untilStates(envelope.id, ['plan-respuesta cancelled']);
  });

  it('go on where the recipient refuses what it said it had applied', async () => {
    const { envelope, wire } = await send(fiscalia, consultation());
    await until('the question to be delivered', async () => {
      const [row] = await receiptsOf(envelope.id, 'delivered');
      return row;
    });
    const party = await TestParty.open(stage.installation, 'pav');
    await party.publishReceipts(await party.say('refused', wire, { code: 'schema-violation' }));
    await until('the refusal', async () => (await receiptsOf(envelope.id, 'refused'))[0]);
    await untilStates(envelope.id, ['plan-respuesta open']);
  });

  it('run again where the answer is refused', async () => {
    const { envelope } = await send(fiscalia, consultation());
    await untilStates(envelope.id, ['plan-respuesta open']);
    await until('the question to reach the PAV', async () => asked.get(envelope.id));
    refused.add(envelope.subject);
    const answered = await answer(envelope.id);
    await until('the refusal', async () => {
      const [row] = await stage.rows<{ state: string }>(
        'gateway',
        'SELECT state FROM message WHERE id = $1',
        [answered.envelope.id],
      );
      return row?.state === 'refused' ? true : undefined;
    });
    await untilStates(envelope.id, ['plan-respuesta open']);
  });

  it('stop where two administrators give up what opened them', async () => {
    await programa.close();
    const sealed = await send(fiscalia, consultation());
    await untilStates(sealed.envelope.id, ['plan-respuesta open']);
    const statement = abandonmentOf(sealed.wire);
    for (const by of [1, 2] as const)
      await postAbandonment(stage.installation, await signAs(stage.installation, statement, by));
    await untilStates(sealed.envelope.id, ['plan-respuesta cancelled']);
    programa = await openEndpoint(stage.installation, 'pav', {
      handlers: { 'cl.valija.plan.consultado': handle },
    });
  });

  it('watch that a revocation is acknowledged', async () => {
    const reference = newReference();
    const subject = newSubject();
    const told = await send(programa, grant(reference, caj, { subject }));
    await until('CAJ to be told', async () => asked.get(told.envelope.id));
    await send(programa, revocationOf(reference, { gateway, subject }));
    await untilStates(told.envelope.id, ['revocacion-acuse met']);
  });
});
