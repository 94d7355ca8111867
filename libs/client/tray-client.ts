import type { BandejaPaths, BandejaSchemas } from '@valija/contracts';
import createClient, { type Client } from 'openapi-fetch';
import { type Problem, TrayProblem, TrayUnreachable } from './tray-problem.js';

export type Message = BandejaSchemas['Message'];
export type MessageSummary = BandejaSchemas['MessageSummary'];
export type MessageList = BandejaSchemas['MessageList'];
export type NewMessage = BandejaSchemas['NewMessage'];
export type NewAnswer = BandejaSchemas['NewAnswer'];
export type NewCorrection = BandejaSchemas['NewCorrection'];
export type SentMessage = BandejaSchemas['SentMessage'];
export type AnswerOptions = BandejaSchemas['AnswerOptions'];
export type AnswerOption = BandejaSchemas['AnswerOption'];
export type Recipient = BandejaSchemas['Recipient'];
export type Self = BandejaSchemas['Self'];
export type Summary = BandejaSchemas['Summary'];
export type Thread = BandejaSchemas['Thread'];
export type ThreadList = BandejaSchemas['ThreadList'];
export type Uploaded = BandejaSchemas['Uploaded'];
export type View = BandejaSchemas['Views']['views'][number];

/** What may be asked of the list of messages. */
export type MessageFilter = NonNullable<BandejaPaths['/v1/messages']['get']['parameters']['query']>;
/** What may be asked of the list of threads. */
export type ThreadFilter = NonNullable<BandejaPaths['/v1/threads']['get']['parameters']['query']>;

export interface TrayClientOptions {
  /** Where the tray serves, for example `https://bandeja.ejemplo.cl`; without credentials, query or fragment. */
  readonly baseUrl: string;
  /** Bearer token of the official. It goes to `baseUrl` and nowhere else: a redirect is an error. */
  readonly token: string;
  /** Longest call in milliseconds; default 15 000. Uploads and downloads get four times as much. */
  readonly timeoutMs?: number;
  /** Default the global one. */
  readonly fetch?: typeof fetch;
}

export interface SendOptions {
  /** Invented by the caller and kept until the result is known; default a new one, which cannot be repeated after a failure. */
  readonly idempotencyKey?: string;
}

/** A document of a received message. */
export interface Downloaded {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What `openapi-fetch` resolves to. */
interface Resolved<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

const timeoutMsDefault = 15_000;
/** A document of 10 MiB on a slow line. */
const documentTimeoutFactor = 4;

/**
 * The API of a tray, typed by its contract. Every method throws {@link TrayProblem} where the tray answers with a problem, and
 * {@link TrayUnreachable} where no answer came. Nothing is repeated by itself.
 *
 * @see contracts/bandeja.openapi.json
 */
export class TrayClient {
  readonly #api: Client<BandejaPaths>;
  readonly #timeoutMs: number;

  /** @throws TypeError for a base URL that is none, or carries what it must not */
  constructor({ baseUrl, token, timeoutMs = timeoutMsDefault, fetch: fetchOption }: TrayClientOptions) {
    const { protocol, username, password, search, hash } = new URL(baseUrl);
    if (!/^https?:$/.test(protocol) || username || password || search || hash)
      throw new TypeError('not the base URL of a tray');
    this.#timeoutMs = timeoutMs;
    this.#api = createClient<BandejaPaths>({
      baseUrl,
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      ...(fetchOption ? { fetch: (request: Request) => fetchOption(request) } : {}),
    });
  }

  /** The institution of the tray, who asks, and in which types it may take part. */
  self(): Promise<Self> {
    return settle(this.#api.GET('/v1/parties/self', this.#within()));
  }

  /** Who may receive a type; of those that may not, why. */
  async recipients(type: string, programme?: string): Promise<readonly Recipient[]> {
    const query = { type, ...(programme ? { programme } : {}) };
    const found = await settle(this.#api.GET('/v1/recipients', { ...this.#within(), params: { query } }));
    return found.recipients;
  }

  /** How many matters are to be done, and how many are waited for. */
  summary(): Promise<Summary> {
    return settle(this.#api.GET('/v1/summary', this.#within()));
  }

  /** Opens a thread. Under one key the same message is sent once, however often it is said. */
  send(message: NewMessage, options: SendOptions = {}): Promise<SentMessage> {
    const header = keyOf(options);
    return settle(this.#api.POST('/v1/messages', { ...this.#within(), params: { header }, body: message }));
  }

  /** A page of messages, without content. */
  messages(filter: MessageFilter = {}): Promise<MessageList> {
    return settle(this.#api.GET('/v1/messages', { ...this.#within(), params: { query: filter } }));
  }

  /** Every message, page by page. */
  async *eachMessage(filter: Omit<MessageFilter, 'cursor'> = {}): AsyncGenerator<MessageSummary> {
    let cursor: string | undefined;
    do {
      const page: MessageList = await this.messages({ ...filter, ...(cursor ? { cursor } : {}) });
      yield* page.messages;
      cursor = page.next;
    } while (cursor);
  }

  /** A message with its content, receipts and thread. The view is recorded. */
  read(id: string): Promise<Message> {
    return settle(this.#api.GET('/v1/messages/{id}', { ...this.#within(), params: { path: { id } } }));
  }

  /** Which answers a message admits now, and why not the others. */
  answers(id: string): Promise<AnswerOptions> {
    return settle(
      this.#api.GET('/v1/messages/{id}/answers', { ...this.#within(), params: { path: { id } } }),
    );
  }

  /** Answers a message in its thread. Under one key the same answer is sent once. */
  answer(id: string, answer: NewAnswer, options: SendOptions = {}): Promise<SentMessage> {
    const params = { path: { id }, header: keyOf(options) };
    return settle(this.#api.POST('/v1/messages/{id}/answers', { ...this.#within(), params, body: answer }));
  }

  /** Who saw a message's content, and when. */
  async views(id: string): Promise<readonly View[]> {
    const params = { path: { id } };
    const found = await settle(this.#api.GET('/v1/messages/{id}/views', { ...this.#within(), params }));
    return found.views;
  }

  /** A page of threads. */
  threads(filter: ThreadFilter = {}): Promise<ThreadList> {
    return settle(this.#api.GET('/v1/threads', { ...this.#within(), params: { query: filter } }));
  }

  /** The messages of a thread, without content. */
  thread(id: string): Promise<Thread> {
    return settle(this.#api.GET('/v1/threads/{id}', { ...this.#within(), params: { path: { id } } }));
  }

  /** Says a message anew that was not delivered; the one that it corrects is never applied. Under one key it is sent once. */
  correct(id: string, correction: NewCorrection, options: SendOptions = {}): Promise<SentMessage> {
    const params = { path: { id }, header: keyOf(options) };
    return settle(
      this.#api.POST('/v1/messages/{id}/correction', { ...this.#within(), params, body: correction }),
    );
  }

  /**
   * Leaves a document to be sent later. A content names it as an `adjunto` with the `digest`, `tipo` and `bytes` of the answer.
   * @param type `application/pdf`, `image/jpeg` or `image/png`; checked by the document's own bytes
   */
  upload(document: Uint8Array<ArrayBuffer>, type: string): Promise<Uploaded> {
    return settle(
      this.#api.POST('/v1/attachments', {
        ...this.#within(documentTimeoutFactor),
        headers: { 'content-type': type },
        // The contract's type of a binary body is text; what is sent are the bytes.
        body: document as unknown as string,
        bodySerializer: () => document,
      }),
    );
  }

  /** A document of a received message. The view is recorded. */
  async download(id: string, digest: string): Promise<Downloaded> {
    const resolved = await reached(
      this.#api.GET('/v1/messages/{id}/attachments/{digest}', {
        ...this.#within(documentTimeoutFactor),
        params: { path: { id, digest } },
        parseAs: 'arrayBuffer',
      }),
    );
    const bytes = new Uint8Array(dataOf(resolved) as unknown as ArrayBuffer);
    return { type: resolved.response.headers.get('content-type') ?? '', bytes };
  }

  #within(factor = 1): { signal: AbortSignal } {
    return { signal: AbortSignal.timeout(this.#timeoutMs * factor) };
  }
}

const keyOf = ({ idempotencyKey = crypto.randomUUID() }: SendOptions) => ({
  'Idempotency-Key': idempotencyKey,
});

/** @throws TrayProblem, TrayUnreachable */
const settle = async <Data>(call: Promise<Resolved<Data>>): Promise<Data> => dataOf(await reached(call));

async function reached<Data>(call: Promise<Resolved<Data>>): Promise<Resolved<Data>> {
  try {
    return await call;
  } catch (error) {
    // The fault of a client could quote URL or body: its name is all that is told.
    throw new TrayUnreachable(error instanceof Error ? error.name : 'unreachable');
  }
}

function dataOf<Data>({ data, error, response }: Resolved<Data>): Data {
  if (response.ok && data !== undefined) return data;
  if (!isProblem(error)) throw new TrayUnreachable(`no answer of a tray (${response.status})`);
  const seconds = Number(response.headers.get('retry-after'));
  throw new TrayProblem(error, seconds > 0 ? seconds : undefined);
}

function isProblem(error: unknown): error is Problem {
  const { code, status, title } = (error ?? {}) as Partial<Problem>;
  return typeof code === 'string' && typeof status === 'number' && typeof title === 'string';
}
