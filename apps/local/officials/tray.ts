import { type MessageSummary, type NewMessage, type SentMessage, TrayClient } from '@valija/client';
import { until } from '../until.js';

/** What an official writes: a message whose content is yet to be held against its schema. */
export interface Written extends Omit<NewMessage, 'content'> {
  readonly content: object;
}

const contentOf = (content: object): NewMessage['content'] => content as NewMessage['content'];

/** A fictitious official at the tray of one institution. */
export class Tray {
  private readonly client: TrayClient;

  constructor(
    /** Endpoint of the institution. */
    readonly endpoint: string,
    options: { readonly baseUrl: string; readonly token: string },
  ) {
    this.client = new TrayClient(options);
  }

  send(message: Written): Promise<SentMessage> {
    return this.client.send({ ...message, content: contentOf(message.content) });
  }

  /** Waits until a message has come: the newest of its type, in a thread where one is given. */
  arrived(type: string, thread?: string): Promise<MessageSummary> {
    return until(async () => {
      const filter = { direction: 'received', type, ...(thread ? { thread } : {}) } as const;
      return (await this.client.messages(filter)).messages[0];
    }, `«${type}» en la bandeja ${this.endpoint}`);
  }

  /** The content of a message; the view is recorded. */
  async read(id: string): Promise<object> {
    return (await this.client.read(id)).content ?? {};
  }

  /**
   * Answers a message in its thread; the tray names it in the content.
   * @param recipient where the answer is not for the other party of the message
   */
  answer(id: string, type: string, content: object, recipient?: string): Promise<SentMessage> {
    return this.client.answer(id, { type, content: contentOf(content), ...(recipient ? { recipient } : {}) });
  }

  /** Waits for a message of a thread, reads it and answers it. */
  async reply(thread: string, to: string, type: string, content: object): Promise<SentMessage> {
    const { id } = await this.arrived(to, thread);
    await this.read(id);
    return this.answer(id, type, content);
  }

  /** Leaves a PDF, and gives the `adjunto` with which a content names it. */
  async attach(pdf: Uint8Array<ArrayBuffer>, documento: string, titulo: string): Promise<object> {
    const { digest, tipo, bytes } = await this.client.upload(pdf, 'application/pdf');
    return { documento, tipo, digest, bytes, titulo };
  }

  /** Code of the refusal of a message that was sent, once it is known. */
  refused(id: string): Promise<string> {
    return until(async () => (await this.client.read(id)).rechazo?.code, `el rechazo en ${this.endpoint}`);
  }
}
