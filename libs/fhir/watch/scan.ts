import { ValijaError } from '@valija/errors';
import type { SearchParams, SearchPart } from '../client/search.js';
import type { FhirServer } from '../client/server.js';
import { millisOf, versionIdOf } from '../history/versions.js';

/** Shortest window, in milliseconds: many servers know no less of a moment. */
const windowMsMin = 1_000;
/** Most resources of one scan: their ids are held in memory. */
const resourcesMax = 200_000;

/** What one step of a scan brought. */
export interface Step<R> {
  readonly found: readonly R[];
  /** All that changed before this moment was found, in milliseconds since the epoch; undefined where that cannot be said yet. */
  readonly upTo: number | undefined;
  /** Why there was no more; the scan goes on there with the next step, where another try may help. */
  readonly failure: ValijaError | undefined;
  readonly isLast: boolean;
}

/** One search, from its first page to its last, in as many parts as it takes. */
interface Reading {
  readonly from: number | undefined;
  /** Undefined: without end. */
  readonly until: number | undefined;
  /** Whether it only shows what windows are worth. */
  readonly isProbe: boolean;
  /** The newest moment that the server had shown when it began: what is written from now on is not older. */
  readonly shown: number;
  next: URL | undefined;
  pages: number;
  /** Whether something changed while it was read, which moves what comes after it one place ahead, over the edge of a page. */
  isDisturbed: boolean;
}

/**
 * Finds the resources that changed since a moment, however many they are, a bounded part of them in each step.
 *
 * First everything since then is asked for. Where that is more than is read at a time, or cannot be read, time is cut into windows, halved
 * until what they hold can be read, and doubled after that. The order of the answers is never relied on: a server that sorts by nothing
 * may look sorted as far as one reads. A window of one page counts as read; one of several when it was read twice and showed all that was
 * seen of it before, since whatever changes meanwhile leaves it and hides what stood after it. Where a server passes over windows, refuses
 * them or knows no seconds, or a second holds too much, everything is read from page to page to its end, part after part; it counts unless
 * something in it changed meanwhile. What is found is told in each step, whether it counts or not: no state waits for the rest.
 *
 * `upTo` is never later than a moment that the server had shown before it told a second page: of what changes after that, all is later.
 */
export class Scan<R extends fhir4.Resource> {
  private readonly seen = new Map<string, { version: string; moment: number; reading: Reading }>();
  private widthMs = Infinity;
  private mayNarrow = true;
  private isProbed = false;
  private isReadAgain = false;
  private reading: Reading | undefined;

  /**
   * @param params what is searched for, without `_lastUpdated`
   * @param from in milliseconds since the epoch; undefined: from the first on
   * @param now the same
   * @param newest newest moment that the server has shown until now, the same
   */
  constructor(
    private readonly server: Pick<FhirServer, 'searchPart'>,
    private readonly type: R['resourceType'],
    private readonly params: SearchParams,
    private from: number | undefined,
    private readonly now: number,
    public newest: number,
  ) {}

  /**
   * @throws ValijaError as `FhirServer.searchPart`: where another try may help, the next step makes it; otherwise the scan has failed
   */
  async step(): Promise<Step<R>> {
    this.reading ??= this.open();
    const { reading, server, type, params } = this;
    let part: SearchPart<R>;
    try {
      part = await server.searchPart<R>(type, { ...params, ...windowOf(reading) }, reading.next);
    } catch (error) {
      if (!(error instanceof ValijaError) || error.handling === 'retry' || !this.mayNarrow) throw error;
      if (reading.until !== undefined && error.code === 'native-refused') this.mayNarrow = false;
      return this.narrow(reading, []);
    }
    const { found, cut } = part;
    const isNews = this.note(found, reading);
    reading.pages += part.pages;
    if (!cut)
      return reading.until === undefined ? this.endAll(reading, found) : this.endWindow(reading, found);
    const { error, isLimit, next } = cut;
    const isToWait = !isLimit && error.handling === 'retry';
    if (!isToWait && (this.mayNarrow || reading.until !== undefined)) return this.narrow(reading, found);
    if (isLimit && !isNews) throw broken('pages bring nothing new');
    reading.next = next;
    return { ...goesOn(found), ...(isLimit ? {} : { failure: error }) };
  }

  private open(): Reading {
    const probe = this.probe();
    const { from, newest: shown, widthMs, now } = this;
    const until = Math.ceil(((from ?? 0) + widthMs) / windowMsMin) * windowMsMin;
    const window = probe ?? { from, until: this.mayNarrow && until < now ? until : undefined };
    return { ...window, shown, isProbe: probe !== undefined, next: undefined, pages: 0, isDisturbed: false };
  }

  /** Before the first window, the second of something that was seen: a server that knows of days alone does not show it. */
  private probe(): Pick<Reading, 'from' | 'until'> | undefined {
    const isDue = this.mayNarrow && this.widthMs < Infinity && !this.isProbed;
    const moments = isDue ? [...this.seen.values()].flatMap(({ moment }) => moment || []) : [];
    if (moments.length === 0) return undefined;
    this.isProbed = true;
    const from = Math.floor(Math.min(...moments) / windowMsMin) * windowMsMin;
    return { from, until: from + windowMsMin };
  }

  /** @returns whether anything was not shown before by this reading */
  private note(found: readonly R[], reading: Reading): boolean {
    const { from = -Infinity, until = Infinity } = reading;
    let isNews = false;
    for (const resource of found) {
      const moment = millisOf(resource);
      const version = `${versionIdOf(resource)} ${resource.meta?.lastUpdated}`;
      const before = this.seen.get(resource.id ?? '');
      const isShown = before?.reading === reading;
      if (isShown && before.version !== version) reading.isDisturbed = true;
      isNews ||= !isShown || before.version !== version;
      // A server may know no less of a moment than a second.
      const isOutside = moment > 0 && (moment < from - windowMsMin || moment >= until + windowMsMin);
      if (isOutside) this.mayNarrow = false;
      this.seen.set(resource.id ?? '', { version, moment, reading });
      this.newest = Math.max(this.newest, moment);
    }
    if (this.seen.size > resourcesMax) throw broken('more resources than are held');
    return isNews;
  }

  /** Reads less at a time; where that is not possible, everything. */
  private narrow({ from = 0, until = this.now }: Reading, found: readonly R[]): Step<R> {
    this.widthMs = (until - from) / 2;
    if (this.widthMs < windowMsMin) this.mayNarrow = false;
    this.isReadAgain = false;
    this.reading = undefined;
    return goesOn(found);
  }

  private endWindow(reading: Reading, found: readonly R[]): Step<R> {
    const { from = 0, until = Infinity, pages, shown, isProbe } = reading;
    this.reading = undefined;
    const isMissing = [...this.seen.values()].some(
      (one) => one.moment >= from && one.moment < until && one.reading !== reading,
    );
    // What left the window since it was seen has changed; or the window is not what it was asked to be.
    if (reading.isDisturbed || isMissing) this.mayNarrow = false;
    if (isProbe) return goesOn(found);
    const isRead = this.mayNarrow && (pages === 1 || this.isReadAgain);
    this.isReadAgain = this.mayNarrow && !isRead;
    if (!isRead) return goesOn(found);
    this.from = until;
    this.widthMs *= 2;
    return { ...goesOn(found), upTo: Math.min(until, pages === 1 ? this.newest : shown) };
  }

  private endAll({ isDisturbed, pages, shown }: Reading, found: readonly R[]): Step<R> {
    const upTo = pages === 1 ? this.newest : shown;
    return { ...goesOn(found), upTo: isDisturbed ? undefined : upTo, isLast: true };
  }
}

const goesOn = <R>(found: readonly R[]): Step<R> => ({
  found,
  upTo: undefined,
  failure: undefined,
  isLast: false,
});

/** The parameter that asks for a window; none for all there is. */
function windowOf({ from, until }: Reading): SearchParams {
  const at = (ms: number): string => new Date(ms).toISOString();
  const bounds = [
    ...(from === undefined ? [] : [`ge${at(from)}`]),
    ...(until === undefined ? [] : [`lt${at(until)}`]),
  ];
  return bounds.length === 0 ? {} : { _lastUpdated: bounds.length === 1 ? bounds.join() : bounds };
}

const broken = (why: string): ValijaError => new ValijaError('native-contract-broken', why);
