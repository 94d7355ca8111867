import { randomUUID } from 'node:crypto';

/** An obligation that a test makes up: fictitious, as its parties' cases are. */
export interface MadeObligation {
  readonly rule: string;
  readonly period: number;
  readonly source: string;
  readonly id: string;
  readonly lane: 'normal' | 'urgent';
  readonly debtor: string;
  readonly creditor: string;
  readonly region: string | null;
  readonly baseAt: Date;
  readonly dueAt: Date;
  /** `AAAA-MM-DD` */
  readonly dueDate: string;
  readonly state: 'open' | 'met' | 'cancelled';
  readonly endedAt: Date | null;
}

/** A message that a test makes up: what the figures read of an envelope, and nothing else. */
export interface MadeMessage {
  readonly source: string;
  readonly id: string;
  readonly recipient: string;
  readonly type: string;
  readonly correlationid: string;
  readonly state: string;
  readonly takenAt: Date;
  readonly subject: string;
  readonly clockbase?: Date;
  readonly misfit?: string;
}

const dayMs = 86_400_000;

/** Numbers from 0 to 1 that are the same for the same seed. @see Mulberry32 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** Obligations with ends between 400 days before and 60 days after a moment, some of them at the very moment at which they ended. */
export function makeObligations(
  random: () => number,
  count: number,
  { parties, rules, now }: { parties: readonly string[]; rules: readonly string[]; now: Date },
): MadeObligation[] {
  return Array.from({ length: count }, (_, at): MadeObligation => {
    const dueAt = new Date(now.getTime() + Math.floor((random() * 460 - 400) * dayMs));
    const creditor = pick(random, parties);
    const others = parties.filter((urn) => urn !== creditor);
    const endedAt = new Date(
      random() < 0.1 ? dueAt : Math.min(dueAt.getTime() + (random() - 0.8) * 20 * dayMs, now.getTime()),
    );
    const state =
      endedAt > now ? 'open' : pick(random, ['open', 'met', 'met', 'met', 'met', 'cancelled'] as const);
    return {
      rule: pick(random, rules),
      period: 1 + (at % 3),
      source: creditor,
      id: randomUUID(),
      lane: random() < 0.2 ? 'urgent' : 'normal',
      debtor: pick(random, others),
      creditor,
      region: pick(random, ['05', '13', null]),
      baseAt: new Date(dueAt.getTime() - 2 * dayMs),
      dueAt,
      // A day is the debtor's: here that of Arica or Punta Arenas, which none of the views may work out anew.
      dueDate: new Date(dueAt.getTime() - pick(random, [3, 4, 6]) * 3_600_000 - 1).toISOString().slice(0, 10),
      state,
      endedAt: state === 'open' ? null : endedAt,
    };
  });
}

/** Victims with denuncias and derivaciones, as many messages as it takes. */
export function makeCases(
  random: () => number,
  count: number,
  {
    police,
    fiscal,
    receivers,
    now,
  }: { police: string; fiscal: string; receivers: readonly string[]; now: Date },
): MadeMessage[] {
  return Array.from({ length: count }).flatMap(() => {
    const subject = randomUUID().replaceAll('-', '');
    const begin = now.getTime() - random() * 300 * dayMs;
    const messages: MadeMessage[] = [];
    const say = (message: Omit<MadeMessage, 'id' | 'subject'> & { id?: string }): void =>
      void messages.push({ id: randomUUID(), subject, ...message });
    for (let denuncias = Math.floor(random() * 3); denuncias > 0; denuncias--) {
      const [id, at] = [randomUUID(), begin + (random() - 0.5) * 40 * dayMs];
      const way = { source: police, recipient: fiscal, correlationid: id };
      const clockbase = random() < 0.7 ? { clockbase: new Date(at - random() * 5 * 3_600_000) } : {};
      const state = random() < 0.1 ? 'refused' : 'delivered';
      say({ ...way, id, type: 'cl.valija.denuncia.recibida', state, takenAt: new Date(at), ...clockbase });
      if (random() < 0.6)
        say({
          ...way,
          type: 'cl.valija.denuncia.comunicada',
          state: 'accepted',
          takenAt: new Date(at + 7_200_000),
        });
    }
    const [id, at, receiver] = [randomUUID(), begin, pick(random, receivers)];
    const solicitada = { id, source: fiscal, recipient: receiver, correlationid: id };
    say({
      ...solicitada,
      type: 'cl.valija.derivacion.solicitada',
      state: 'delivered',
      takenAt: new Date(at),
    });
    for (let starts = Math.floor(random() * 3); starts > 0; starts--)
      say({
        source: receiver,
        recipient: fiscal,
        correlationid: id,
        type: 'cl.valija.intervencion.iniciada',
        state: pick(random, ['accepted', 'received', 'delivered', 'refused']),
        takenAt: new Date(at + random() * 30 * dayMs),
        ...(random() < 0.1 ? { misfit: 'inicio-antes-de-aceptar' } : {}),
      });
    return messages;
  });
}
