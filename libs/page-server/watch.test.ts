import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Change, type Sight, Watch } from './watch.js';

interface Services {
  readonly database: boolean;
}

/** A watch whose looks a test answers one by one. */
class Steered extends Watch<Services, 'drafts' | 'messages'> {
  readonly asked: ((sight: Sight<Services, 'drafts' | 'messages'>) => void)[] = [];
  forgotten = 0;

  constructor(everyMs: number) {
    super({ database: true }, ['drafts', 'messages'], everyMs);
  }

  protected override look(): Promise<Sight<Services, 'drafts' | 'messages'>> {
    return new Promise((answer) => this.asked.push(answer));
  }

  protected override forget(): void {
    this.forgotten++;
  }
}

const everyMs = 5;
const up = { database: true };
const all = { services: up, topics: ['drafts', 'messages'] };

let watch: Steered;
beforeEach(() => {
  watch = new Steered(everyMs);
});
afterEach(() => watch.close());

/** Answers the look that is under way, or the next one. */
async function find(sight: Sight<Services, 'drafts' | 'messages'>): Promise<void> {
  while (watch.asked.length === 0) await pass();
  watch.asked.shift()?.(sight);
  await pass();
}
const pass = () => new Promise((resolve) => setTimeout(resolve, everyMs));

const listen = (): { told: Change[]; end: () => void } => {
  const told: Change[] = [];
  return { told, end: watch.listen((change) => told.push(change)) };
};

describe('a watch', () => {
  it('tells who begins to listen that all may be stale, and not before there is a look to compare with', async () => {
    const { told } = listen();
    await pass();
    expect(told).toEqual([]);
    await find({ services: up, stale: [] });
    expect(told).toEqual([all]);
  });

  it('tells it once, also where the first look finds the services otherwise than they were taken to be', async () => {
    const { told } = listen();
    await find({ services: { database: false }, stale: ['messages'] });
    expect(told).toEqual([{ ...all, services: { database: false } }]);
  });

  it('tells it anew to each who joins, and to nobody else', async () => {
    const first = listen();
    await find({ services: up, stale: [] });
    const second = listen();
    await pass();
    expect([first.told, second.told]).toEqual([[all], [all]]);
  });

  it('tells all who listen what changed, each thing once', async () => {
    const { told } = listen();
    const other = listen();
    await find({ services: up, stale: [] });
    told.length = other.told.length = 0;
    await find({ services: up, stale: ['messages'] });
    await find({ services: { database: false }, stale: [] });
    await find({ services: { database: false }, stale: [] });
    const changes = [{ topics: ['messages'] }, { services: { database: false } }];
    expect([told, other.told]).toEqual([changes, changes]);
  });

  it('is one look at a time, however long it takes', async () => {
    listen();
    for (let times = 0; times < 5; times++) await pass();
    expect(watch.asked.length).toBe(1);
  });

  it('ends with the last who listens, who may even leave before the first look, and begins anew with the next', async () => {
    const { told, end } = listen();
    end();
    await find({ services: up, stale: [] });
    expect(told).toEqual([]);
    expect(watch.forgotten).toBe(1);
    for (let times = 0; times < 5; times++) await pass();
    expect(watch.asked.length).toBe(0);
    const next = listen();
    await find({ services: up, stale: [] });
    expect(next.told[0]).toEqual(all);
  });
});
