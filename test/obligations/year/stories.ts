import type { Envelope, Lane } from '@valija/envelope';
import type { Term } from '../naive/count.js';
import type { Random } from './random.js';
import type { Post, Said } from './saying.js';
import { type Act, actAfter, type Temper, tempers } from './temper.js';
import { type RegionalRole, regions, urnOf } from './world.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What all agencies do in one year, message by message. Nothing here knows what is owed: agencies do what they do. */
export class Agencies {
  private readonly tempers = new Map<string, Temper>();

  constructor(
    private readonly post: Post,
    readonly random: Random,
    /** After which nobody says anything more. */
    private readonly until: number,
  ) {}

  /** An urban region has more cases. */
  region(): string {
    return this.random.chance(0.2) ? '13' : this.random.pick(regions);
  }

  party(role: RegionalRole, region: string): string {
    return urnOf(role, region);
  }

  lane(urgent = 0.25): Lane {
    return this.random.chance(urgent) ? 'urgent' : 'normal';
  }

  /** Whoever says the first word. */
  open(said: Said): Envelope {
    return this.post.say(said);
  }

  /**
   * What one party says in answer, if it does, and when: as its temper has it, at times twice, at times once more long after.
   * @param term that it has, for those who always come at the last moment
   */
  answer(
    type: string,
    to: Envelope,
    base: number,
    term: Term,
    more: Partial<Said> = {},
  ): { envelope: Envelope; at: number } | undefined {
    const from = more.from ?? to.recipient;
    const act = actAfter(base, from, this.temper(from), term, this.random);
    return act && this.say(type, to, act, { from, ...more });
  }

  /** What one party says in answer, at a moment. */
  say(
    type: string,
    to: Envelope,
    { at, atOnce = false }: Act,
    more: Partial<Said> = {},
  ): { envelope: Envelope; at: number } | undefined {
    if (at >= this.until) return undefined;
    const from = more.from ?? to.recipient;
    const said = { type, from, to: from === to.source ? to.recipient : to.source, at, answers: to, ...more };
    const envelope = this.post.say({ ...said, atOnce });
    // Somebody presses the button a second time, or an hour later: another message that says the same.
    if (this.random.chance(0.05))
      this.post.say({ ...said, at: at + this.random.between(500, 90 * minuteMs) });
    return { envelope, at };
  }

  /** An institution is as it is, and has its days. */
  private temper(party: string): Temper {
    const known = this.tempers.get(party) ?? this.random.weighed({ prompt: 3, usual: 4, slow: 3, silent: 2 });
    this.tempers.set(party, known);
    return this.random.chance(0.2) ? this.random.pick(Object.keys(tempers) as Temper[]) : known;
  }
}

/** A case from its first word on. */
export type Story = (agencies: Agencies, at: number) => void;

const twoDays: Term = { workingDays: 2 };
const oneDay: Term = { workingDays: 1 };

const programmes: readonly RegionalRole[] = ['ninez', 'pav', 'caj', 'salud'];

const derivacion: Story = (agencies, at) => {
  const region = agencies.region();
  derive(agencies, at, agencies.party('uravit', region), region, 0);
};

/** Derives, and after a rejection derives again, three times at most. */
function derive(
  agencies: Agencies,
  at: number,
  from: string,
  region: string,
  tries: number,
  after?: Envelope,
): void {
  const { random } = agencies;
  const to = agencies.party(random.pick(programmes), random.chance(0.1) ? agencies.region() : region);
  const opening = agencies.open({
    type: 'derivacion.solicitada',
    from,
    to,
    at,
    lane: agencies.lane(),
    ...(after && { answers: after, opens: true }),
  });
  agencies.answer('derivacion.acusada', opening, at, opening.lane === 'urgent' ? { minutes: 60 } : oneDay);
  if (random.chance(0.05))
    agencies.say('derivacion.anulada', opening, { at: at + random.between(1, 140) * hourMs }, { from });
  const isAccepted = random.chance(0.75);
  const decided = agencies.answer(
    isAccepted ? 'derivacion.aceptada' : 'derivacion.rechazada',
    opening,
    at,
    twoDays,
  );
  if (!decided) return;
  if (isAccepted) intervene(agencies, opening, decided.at);
  else if (tries < 2 && random.chance(0.8))
    derive(
      agencies,
      decided.at + random.between(5, 90 * 60) * minuteMs,
      from,
      region,
      tries + 1,
      decided.envelope,
    );
}

/** An intervention that began, its reports every three months more or less, and its end. */
function intervene(agencies: Agencies, opening: Envelope, acceptedAt: number): void {
  const { random } = agencies;
  const from = opening.recipient;
  const startedAt = acceptedAt + random.between(1, 25 * 24) * hourMs;
  const started = agencies.say(
    'intervencion.iniciada',
    opening,
    { at: startedAt },
    // It began some days before somebody wrote that down.
    {
      from,
      lane: 'normal',
      ...(random.chance(0.7) && { clockbase: startedAt - random.between(0, 9 * 24) * hourMs }),
    },
  );
  if (!started) return;
  const base = Date.parse(started.envelope.clockbase ?? started.envelope.time);
  for (let months = 3; months <= 12; months += 3) {
    const report = agencies.answer(
      'seguimiento.periodico',
      opening,
      base + months * 30.4 * dayMs - random.between(-2, 12) * dayMs,
      { days: 3 },
      { from, lane: 'normal' },
    );
    if (report && random.chance(0.3))
      agencies.say(
        'seguimiento.relevante',
        opening,
        { at: report.at + random.between(1, 60) * dayMs },
        { from },
      );
  }
  if (random.chance(0.6))
    agencies.say(
      'intervencion.cerrada',
      opening,
      { at: startedAt + random.between(10, 330) * dayMs },
      { from, lane: 'normal' },
    );
}

const denuncia: Story = (agencies, at) => {
  const region = agencies.region();
  const { random } = agencies;
  const receivedAt = at - random.between(0, random.chance(0.05) ? 12 * 60 : 90) * minuteMs;
  const opening = agencies.open({
    type: 'denuncia.recibida',
    from: agencies.party('pdi', region),
    to: agencies.party('uravit', region),
    at,
    lane: agencies.lane(0.4),
    clockbase: receivedAt,
  });
  const told = agencies.answer(
    'denuncia.comunicada',
    opening,
    receivedAt,
    { hours: 8 },
    { from: opening.source, ...(random.chance(0.5) && { clockbase: receivedAt }) },
  );
  if (!told) return;
  // What is ordered or derived because of it is a thread of its own.
  const more = { from: opening.recipient, opens: true } as const;
  if (random.chance(0.6)) {
    const to = agencies.party('salud', region);
    const ordered = agencies.answer(
      'instruccion.emitida',
      told.envelope,
      receivedAt,
      { hours: 24 },
      { ...more, to },
    );
    if (ordered) agencies.answer('instruccion.cumplida', ordered.envelope, ordered.at, { hours: 24 });
  } else
    derive(agencies, told.at + random.between(1, 40) * hourMs, opening.recipient, region, 1, told.envelope);
};

const instruccion: Story = (agencies, at) => {
  const region = agencies.region();
  const opening = agencies.open({
    type: 'instruccion.emitida',
    from: agencies.party('uravit', region),
    to: agencies.party(agencies.random.pick(['salud', 'pdi'] as const), region),
    at,
    lane: agencies.lane(0.7),
  });
  agencies.answer('instruccion.cumplida', opening, at, { hours: 24 });
};

const plan: Story = (agencies, at) => {
  const region = agencies.region();
  const opening = agencies.open({
    type: 'plan.consultado',
    from: agencies.party('uravit', region),
    to: agencies.party(agencies.random.pick(['ninez', 'salud'] as const), region),
    at,
    lane: agencies.lane(),
  });
  agencies.answer('plan.informado', opening, at, twoDays);
};

const protocolo: Story = (agencies, at) => {
  const region = agencies.region();
  const opening = agencies.open({
    type: 'protocolo.activado',
    from: agencies.party(agencies.random.pick(['pdi', 'salud', 'ninez'] as const), region),
    to: agencies.party('pav', region),
    at,
    lane: agencies.lane(),
  });
  agencies.answer('protocolo.acusado', opening, at, opening.lane === 'urgent' ? { minutes: 60 } : oneDay);
};

export const regionalStories = { derivacion, denuncia, instruccion, plan, protocolo } as const;
