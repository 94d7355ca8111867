import { setTimeout as sleep } from 'node:timers/promises';
import { recipient, sender } from './draft.js';
import type { Ledger, PublishedStatement } from './ledger.js';
import type { CreatedKey, Operator } from './operator.js';
import type { Party } from './party.js';
import type { SentMessage } from './protocol.js';

/** What a step of the drill did, and how soon it took effect everywhere. */
export interface Effect {
  /** In Spanish, as it is printed. */
  readonly name: string;
  /**
   * From the moment when the gateway published it until the change ruled, in milliseconds; undefined where the effect never came. What
   * queued before the change and delays what comes after it is a wait, not part of it: {@link Effect.note} and the phases tell it.
   */
  readonly ms: number | undefined;
  /** What else was seen, in Spanish. */
  readonly note: string;
}

/** Moments of a run, in milliseconds since the epoch. */
export interface Moments {
  readonly startedAt: number;
  readonly rotatingFrom: number;
  /** From when on the recipient's system is slow. */
  readonly slowFrom: number;
  readonly liftedAt: number;
}

export interface Played {
  readonly effects: readonly Effect[];
  readonly moments: Moments;
}

/** The agreement that is suspended. */
const agreement = 'pav-rm-caj-rm-autorizacion';
/** How long nothing but traffic happens before the first step and after the last one, in milliseconds. */
const calmMs = 5_000;
/** How long the recipient's system takes over a message around the suspension, so that work is waiting when it comes, in milliseconds. */
const slowMs = 500;
/** How long it is slow before, and how long the agreement stays suspended, longer than any effect may take, in milliseconds. */
const slowBeforeMs = 1_000;
const suspendedMs = 6_000;
/** Longest wait for an effect and for what proves it, in milliseconds. */
const patienceMs = 30_000;
/** How often it is looked for, in milliseconds. Its moment stands in the records: who looks seldom finds the same and takes less from what is measured. */
const lookMs = 500;

/** The drill while traffic runs: keys of the sender, end of the old one, keys of the recipient, suspension and its end. */
export class Script {
  constructor(
    private readonly operator: Operator,
    private readonly ledger: Ledger,
    private readonly from: Party,
    private readonly to: Party,
    private readonly say: (text: string) => void,
  ) {}

  async play(): Promise<Played> {
    const startedAt = Date.now();
    await sleep(calmMs);
    const rotatingFrom = Date.now();
    const [oldKid] = [...(await this.ledger.acceptedByKid(rotatingFrom - 1_000)).keys()];
    this.say('rotan las llaves del remitente');
    const signing = await this.rotateSender();
    this.say('se retira de inmediato la llave de firmar anterior');
    const retired = await this.retire(oldKid ?? '');
    this.say('rotan las llaves del destinatario');
    const sealing = await this.rotateRecipient();
    this.say('se suspende el acuerdo');
    const slowFrom = Date.now();
    const effects = await this.suspend();
    this.say('se levanta la suspensión');
    const { liftedAt, lifted } = await this.lift();
    await sleep(calmMs);
    return {
      effects: [signing, retired, sealing, ...effects, ...lifted],
      moments: { startedAt, rotatingFrom, slowFrom, liftedAt },
    };
  }

  private async rotateSender(): Promise<Effect> {
    const { done: created, statements } = await this.published(() => this.operator.rotate(sender));
    const { kid, at, notbefore } = keyOf(created, statements, 'sign');
    const accepted = await this.until(async () => (await this.ledger.acceptedByKid(at)).get(kid)?.first);
    return {
      name: 'llave de firmar nueva del remitente: firma con ella',
      ms:
        accepted &&
        since(
          at,
          this.firstSent((each) => each.signKid === kid),
        ),
      note: `rige desde ${signed(notbefore - at)} ms; el primero, aceptado a los ${signed((accepted ?? Number.NaN) - at)} ms`,
    };
  }

  private async retire(kid: string): Promise<Effect> {
    this.from.tell({ kind: 'probe', on: true });
    await sleep(500);
    const { statements } = await this.published(() => this.operator.retire(sender, kid));
    const at = statements.at(-1)?.at ?? Number.NaN;
    const refused = await this.until(
      async () =>
        this.from.of('probe-refused').find((each) => each.at >= at && each.code === 'key-retired')?.at,
    );
    // Long enough that one which is taken later would be seen.
    await sleep(1_000);
    this.from.tell({ kind: 'probe', on: false });
    const last = (await this.ledger.acceptedByKid(at)).get(kid)?.last ?? at;
    return {
      name: 'llave de firmar anterior, retirada de inmediato: nada más con ella',
      ms: refused && since(at, Math.max(refused, last)),
      note: `último aceptado con ella ${signed(last - at)} ms, primer rechazo ${signed((refused ?? Number.NaN) - at)} ms`,
    };
  }

  private async rotateRecipient(): Promise<Effect> {
    const { done: created, statements } = await this.published(() => this.operator.rotate(recipient));
    const { kid, at, notbefore } = keyOf(created, statements, 'seal');
    const applied = await this.until(async () => {
      const sealed = new Set(this.from.of('sent').flatMap((each) => (each.sealKid === kid ? [each.id] : [])));
      return this.to.of('applied').find(({ id }) => sealed.has(id))?.at;
    });
    return {
      name: 'llave de sellar nueva del destinatario: el remitente sella con ella',
      ms:
        applied &&
        since(
          at,
          this.firstSent((each) => each.sealKid === kid),
        ),
      note: `rige desde ${signed(notbefore - at)} ms; el primero, aplicado a los ${signed((applied ?? Number.NaN) - at)} ms`,
    };
  }

  private async suspend(): Promise<Effect[]> {
    this.to.tell({ kind: 'delay', ms: slowMs });
    await sleep(slowBeforeMs);
    const { statements } = await this.published(() => this.operator.suspend(agreement));
    const at = statements.at(-1)?.at ?? Number.NaN;
    const waiting = this.waiting().length;
    await sleep(Math.max(0, at + suspendedMs - Date.now()));
    const until = Date.now();
    const accepted = await this.ledger.said('accepted', at, until);
    const refused = await this.ledger.said('refused', at, until);
    const withheld = await this.ledger.said('withheld', at, until);
    const after = this.to.of('applied').filter((each) => each.at > at && each.at <= until);
    const turnedAway = this.from.of('turned-away').find((each) => each.at >= at);
    return [
      {
        name: 'acuerdo suspendido: la compuerta no acepta más',
        ms: since(at, accepted?.last ?? at),
        note: `${refused?.count ?? 0} rechazados, el primero ${signed((refused?.first ?? Number.NaN) - at)} ms; ${withheld?.count ?? 0} retenidos en ella`,
      },
      {
        name: 'acuerdo suspendido: el punto del remitente no ofrece más',
        ms: turnedAway && since(at, turnedAway.at),
        note: 'su propio punto de conexión los devuelve al instante',
      },
      {
        name: 'acuerdo suspendido: el destinatario no aplica más',
        // With nothing waiting, that nothing was applied would prove nothing.
        ms: waiting === 0 ? undefined : since(at, Math.max(at, ...after.map((each) => each.at))),
        note: `${waiting} esperaban al suspender, ${after.length} se aplicaron antes de saberlo`,
      },
    ];
  }

  private async lift(): Promise<{ liftedAt: number; lifted: Effect[] }> {
    this.to.tell({ kind: 'delay', ms: 0 });
    const { statements } = await this.published(() => this.operator.resume(agreement));
    const at = statements.at(-1)?.at ?? Number.NaN;
    const waited = new Set(this.waiting(at));
    const first = await this.until(
      async () => this.to.of('applied').find((each) => each.at >= at && waited.has(each.id))?.at,
    );
    const again = await this.until(async () => (await this.ledger.said('accepted', at, Date.now()))?.first);
    return {
      liftedAt: at,
      lifted: [
        {
          name: 'suspensión levantada: el destinatario aplica lo retenido',
          ms: since(at, first),
          note: `${waited.size} mensajes esperaban`,
        },
        { name: 'suspensión levantada: la compuerta acepta de nuevo', ms: since(at, again), note: '' },
      ],
    };
  }

  /** When the first message was signed and sealed that is so. */
  private readonly firstSent = (fits: (sent: SentMessage) => boolean): number | undefined =>
    this.from.of('sent').find(fits)?.at;

  /** Ids of what was sent before a moment, not refused, and not applied by then. */
  private waiting(before = Date.now()): string[] {
    const settled = new Set([
      ...this.to.of('applied').flatMap((each) => (each.at <= before ? [each.id] : [])),
      ...this.from.of('told').map(({ id }) => id),
    ]);
    return this.from
      .of('sent')
      .flatMap((each) => (each.dueAt < before && !settled.has(each.id) ? [each.id] : []));
  }

  /** Does something, and finds what it published. */
  private async published<T>(
    act: () => Promise<T>,
  ): Promise<{ readonly done: T; readonly statements: readonly PublishedStatement[] }> {
    const before = await this.ledger.lastSeq();
    const done = await act();
    return { done, statements: await this.ledger.statementsAfter(before) };
  }

  private async until<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const seen = await look();
      if (seen !== undefined || Date.now() > deadline) return seen;
      await sleep(lookMs);
    }
  }
}

function keyOf(
  created: readonly CreatedKey[],
  statements: readonly PublishedStatement[],
  use: CreatedKey['use'],
): { kid: string; at: number; notbefore: number } {
  const kid = created.find((each) => each.use === use)?.kid ?? '';
  for (const { at, statement } of statements)
    if (statement.kind === 'key' && statement.entry.jwk.kid === kid)
      return { kid, at, notbefore: Date.parse(statement.entry.notbefore) };
  throw new Error('la llave nueva no se publicó');
}

const since = (at: number, then: number | undefined): number | undefined =>
  then === undefined ? undefined : Math.max(0, then - at);

const signed = (ms: number): string => (Number.isNaN(ms) ? '—' : `${ms < 0 ? '−' : '+'}${Math.abs(ms)}`);
