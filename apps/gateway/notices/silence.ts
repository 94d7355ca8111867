import { type Envelope, peekPayload } from '@valija/envelope';
import type { Log } from '@valija/runtime';
import type { Database, Tx } from '@valija/store';
import { type Speaker, say } from '../say.js';
import { addSendings } from '../store/sendings.js';
import { findUrgentSilent, nameSilenceMessage, noteSilence, type SilentMessage } from '../store/silence.js';
import type { Contacts } from './contacts.js';
import { type DigestSilencio, digestOfSilence } from './digest.js';
import { saidOfPlazos } from './tell.js';

/** Silent messages looked at in one pass. */
const silentMax = 100;
const dataschema = 'urn:valija:schema:plazo.sin-recibir:1.0.0';

/** What `plazo.sin-recibir` says. */
interface SinRecibir extends DigestSilencio {
  readonly destinatario: string;
}

export interface SilencesOptions {
  readonly contacts: Contacts;
  /** After how long without `received` the sender of an urgent message is told, in milliseconds. */
  readonly silenceMs: number;
}

/** Tells who sent something urgent that its recipient does not take in, and whom to call there: once. The message goes on its way as before. */
export class Silences {
  constructor(
    private readonly db: Database,
    private readonly speaker: Speaker,
    private readonly options: SilencesOptions,
    private readonly log: Log,
  ) {}

  /** One look. @returns how many senders were told */
  async pass(): Promise<number> {
    const { directory, now } = this.speaker;
    const before = new Date(now().getTime() - this.options.silenceMs);
    const silent = await findUrgentSilent(this.db, { gateway: directory.gateway, before, limit: silentMax });
    let told = 0;
    for (const message of silent) if (await this.tell(message)) told += 1;
    return told;
  }

  private async tell(message: SilentMessage): Promise<boolean> {
    const { speaker } = this;
    const { id: messageId, source, recipient: party } = message;
    const code = 'urgent-unreceived';
    try {
      const isNew = await this.db.transaction(async (tx) => {
        if (!(await noteSilence(tx, message, speaker.now()))) return false;
        const content = this.contentOf(message);
        if (speaker.directory.find(source)?.accepts.includes(dataschema))
          await this.say(tx, message, content);
        addSendings(
          tx,
          source,
          this.options.contacts.of(source),
          digestOfSilence(withoutRecipient(content)),
          speaker.now(),
        );
        return true;
      });
      if (isNew) this.log.warn('an urgent message is not received', { messageId, party, code });
      return isNew;
    } catch (error) {
      // One sender that cannot be told keeps nobody else from being told.
      this.log.error('not told of a silence', { messageId, party: source, error });
      return false;
    }
  }

  private contentOf({ id, correlationid, type, recipient, taken_at }: SilentMessage): SinRecibir {
    const telefonoTurno = this.speaker.directory.find(recipient)?.dutyTelephone;
    return {
      mensaje: id,
      hilo: correlationid,
      tipo: type.slice('cl.valija.'.length),
      destinatario: recipient,
      aceptado: taken_at.toISOString(),
      ...(telefonoTurno ? { telefonoTurno } : {}),
    };
  }

  /** In the thread of the message, about the same person, since its sender knows both. */
  private async say(tx: Tx, message: SilentMessage, content: SinRecibir): Promise<void> {
    const { subject, traceparent } = peekPayload(message.envelope) as Envelope;
    const { source: recipient, correlationid, id: causationid } = message;
    const said = { dataschema, recipient, subject, correlationid, causationid, traceparent, content };
    const envelope = await say(tx, { ...said, lane: 'urgent', ...saidOfPlazos }, this.speaker);
    nameSilenceMessage(tx, message, envelope.id);
  }
}

/** Beside the messages no other institution is named. */
const withoutRecipient = ({ destinatario: _, ...silencio }: SinRecibir): DigestSilencio => silencio;
