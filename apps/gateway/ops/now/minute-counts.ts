import type { Queryable } from '@valija/store';

const minuteMs = 60_000;
const minutes = 60;
/** A receipt is recorded at the begin of its transaction: so long after a minute no other of it appears, in milliseconds. */
const settledMs = minuteMs;

type Counts = ReadonlyMap<string, number>;

/** How many messages each party received in each minute of the last hour. Minutes that are over are counted once. */
export class MinuteCounts {
  /** By the begin of the minute in milliseconds. */
  private readonly settled = new Map<number, Counts>();

  constructor(private readonly db: Queryable) {}

  /** @returns by party, sixty counts, the oldest first; the last is of the minute that has begun */
  async read(now: Date): Promise<ReadonlyMap<string, readonly number[]>> {
    const last = Math.floor(now.getTime() / minuteMs) * minuteMs;
    const first = last - (minutes - 1) * minuteMs;
    const all = Array.from({ length: minutes }, (_, at) => first + at * minuteMs);
    const from = all.find((minute) => !this.settled.has(minute)) ?? last;
    const read = await this.count(new Date(from));
    const counts = all.map(
      (minute) => this.settled.get(minute) ?? read.get(minute) ?? new Map<string, number>(),
    );
    for (const minute of this.settled.keys()) if (minute < first) this.settled.delete(minute);
    for (const [at, minute] of all.entries())
      if (minute + minuteMs + settledMs <= now.getTime()) this.settled.set(minute, counts[at] ?? new Map());
    const parties = new Set(counts.flatMap((each) => [...each.keys()]));
    return new Map([...parties].map((party) => [party, counts.map((each) => each.get(party) ?? 0)]));
  }

  private async count(from: Date): Promise<ReadonlyMap<number, Counts>> {
    const { rows } = await this.db.query<{ party: string; minute: Date; count: number }>(
      `SELECT by_party AS party, date_trunc('minute', recorded_at) AS minute, count(*)::int AS count
         FROM receipt WHERE kind = 'received' AND recorded_at >= $1 GROUP BY 1, 2`,
      [from],
    );
    const byMinute = Map.groupBy(rows, ({ minute }) => minute.getTime());
    return new Map(
      [...byMinute].map(([minute, each]) => [
        minute,
        new Map(each.map(({ party, count }) => [party, count])),
      ]),
    );
  }
}
