import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAnswer } from '../support/answer.js';
import { fiscalia, idOf, ninez, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { startViews, type ViewStage } from './stage.js';

interface Entry {
  readonly at: string;
  readonly kind: string;
  readonly name: string;
  readonly sentence: string;
}
interface Timeline {
  readonly awaited: string;
  readonly entries: readonly Entry[];
  readonly next?: string;
}

let stage: ViewStage;
let recipient: TestParty;

beforeAll(async () => {
  stage = await startViews();
  recipient = await TestParty.open(stage.installation, 'ninez');
}, 90_000);
afterAll(() => stage.close());

async function look(thread: string, query = ''): Promise<Timeline> {
  const path = `/v1/threads/${thread}/timeline${query}`;
  const answer = await readAnswer(
    'gateway',
    'getTimeline',
    await stage.look(await stage.party.token(), path),
  );
  expect(answer.status).toBe(200);
  return answer.body as unknown as Timeline;
}

describe('the timeline of a derivación', () => {
  it('tells what was sent, received, opened and met, in order, and what is awaited after each', async () => {
    const wire = await stage.party.make();
    const thread = idOf(wire);
    await stage.party.post(wire);
    await recipient.publishReceipts(
      await recipient.say('received', wire),
      await recipient.say('delivered', wire),
    );
    await until('delivered', async () =>
      (await stage.party.look(thread))?.state === 'delivered' ? true : undefined,
    );
    await recipient.post(
      await recipient.make({
        recipient: fiscalia,
        type: 'cl.valija.derivacion.aceptada',
        dataschema: 'urn:valija:schema:derivacion.aceptada:1.0.0',
        correlationid: thread,
        causationid: thread,
      }),
    );
    const { awaited, entries } = await look(thread);
    const kinds = entries.map(({ kind, name }) => `${kind} ${name}`);
    expect(kinds[0]).toBe('message cl.valija.derivacion.solicitada');
    expect(kinds).toEqual(
      expect.arrayContaining([
        'receipt accepted',
        'receipt received',
        'receipt delivered',
        'obligation-opened Aceptar o rechazar una derivación, con fundamento',
        'obligation-met Aceptar o rechazar una derivación, con fundamento',
        'obligation-met Acusar recibo de una derivación',
        'message cl.valija.derivacion.aceptada',
        'obligation-opened Informar el inicio de la intervención aceptada',
      ]),
    );
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort());
    const party = stage.party.directory.find(ninez)?.name;
    expect(entries[0]?.sentence).toContain(
      `se espera de ${party}: acusar recibo de una derivación, hasta el fin del`,
    );
    expect(awaited).toMatch(
      new RegExp(`^Se espera de ${party}: informar el inicio de la intervención aceptada, hasta el fin del`),
    );
    expect(entries.at(-1)?.sentence).not.toContain('acusar recibo');
  });

  it('marks where a message brought the derivación, and what does not fit into its course', async () => {
    const wire = await stage.party.make();
    const thread = idOf(wire);
    await stage.party.post(wire);
    for (const type of ['derivacion.aceptada', 'derivacion.rechazada'])
      await recipient.post(
        await recipient.make({
          recipient: fiscalia,
          type: `cl.valija.${type}`,
          dataschema: `urn:valija:schema:${type}:1.0.0`,
          correlationid: thread,
          causationid: thread,
        }),
      );
    const { entries } = await look(thread);
    const said = (type: string) => entries.find(({ name }) => name === `cl.valija.${type}`);
    expect(said('derivacion.solicitada')).toMatchObject({ course: 'ENVIADA', misfit: null });
    expect(said('derivacion.aceptada')).toMatchObject({ course: 'ACEPTADA', misfit: null });
    expect(said('derivacion.rechazada')).toMatchObject({ course: null, misfit: expect.any(String) });
    expect(said('derivacion.rechazada')?.sentence).toContain('que no calza con el curso de la derivación');
  });

  it('comes by pages that together are the whole, each entry once', async () => {
    const wire = await stage.party.make();
    await stage.party.post(wire);
    const whole = await look(idOf(wire));
    expect(whole.entries.length).toBeGreaterThanOrEqual(4);
    const entries: Entry[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const found: Timeline = await look(idOf(wire), `?limit=1${cursor && `&cursor=${cursor}`}`);
      entries.push(...found.entries);
      cursor = found.next;
    }
    expect(entries).toEqual(whole.entries);
  });

  it('comes as CSV', async () => {
    const wire = await stage.party.make();
    await stage.party.post(wire);
    const path = `/v1/threads/${idOf(wire)}/timeline`;
    const lines = (await (await stage.look(await stage.party.token(), path, 'text/csv')).text()).split(
      '\r\n',
    );
    expect(lines[0]).toBe('at,kind,name,source,id,party,detail,misfit,course,sentence');
    expect(lines.length - 2).toBe((await look(idOf(wire))).entries.length);
  });

  it('shows what became late, once its end passed, and who was told', async () => {
    const wire = await stage.party.make();
    await stage.party.post(wire);
    await stage.rows(
      'gateway',
      `UPDATE obligation SET due_at = now() - interval '1 minute', next_at = now() - interval '1 minute'
        WHERE correlationid = $1 AND rule = 'derivacion-decision'`,
      [idOf(wire)],
    );
    await until('a notice', async () =>
      (await look(idOf(wire))).entries.find(({ kind }) => kind === 'notice'),
    );
    const { awaited, entries } = await look(idOf(wire));
    expect(entries.some(({ kind }) => kind === 'obligation-overdue')).toBe(true);
    expect(awaited).toContain('plazo vencido desde el fin del');
  });
});
