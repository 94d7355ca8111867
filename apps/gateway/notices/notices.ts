import type { Keyring } from '@valija/directory';
import type { Log } from '@valija/runtime';
import type { Database } from '@valija/store';
import type { Speaker } from '../say.js';
import { Calls } from './calls.js';
import type { NoticeConfig } from './config.js';
import { Contacts } from './contacts.js';
import { Dispatch } from './dispatch.js';
import { Mailer } from './mail.js';
import { Silences } from './silence.js';
import { Telling } from './tell.js';
import { Webhooks } from './webhook.js';

/** Everything by which parties are told of what they owe and are owed, and of silence. */
export class Notices {
  private constructor(
    readonly telling: Telling,
    readonly silences: Silences,
    readonly dispatch: Dispatch,
    readonly calls: Calls,
    private readonly webhooks: Webhooks,
  ) {}

  /** @throws Error where the file of contacts is not of its form, or names mailboxes and no server or sender of e-mail is configured */
  static open(
    config: NoticeConfig,
    db: Database,
    speaker: Speaker & { readonly keyring: Keyring },
    log: Log,
  ): Notices {
    const contacts = Contacts.read(config.VALIJA_NOTICE_CONTACTS_FILE);
    const { VALIJA_NOTICE_TRY_MS: tryMsMax, VALIJA_URGENT_SILENCE_MS: silenceMs } = config;
    const webhooks = new Webhooks({
      keyring: speaker.keyring,
      gateway: speaker.directory.gateway,
      now: speaker.now,
      caFile: config.VALIJA_WEBHOOK_CA_FILE,
      tryMsMax,
    });
    const dispatch = new Dispatch(
      db,
      {
        contacts,
        mailer: mailerOf(config, contacts),
        webhooks,
        againMs: config.VALIJA_NOTICE_AGAIN_MS,
        againMsMax: config.VALIJA_NOTICE_AGAIN_MS_MAX,
        triesMax: config.VALIJA_NOTICE_TRIES_MAX,
        tryMsMax,
      },
      log,
    );
    const gatherMs = config.VALIJA_NOTICE_GATHER_MS;
    return new Notices(
      new Telling(db, speaker, { contacts, gatherMs }, log),
      new Silences(db, speaker, { contacts, silenceMs }, log),
      dispatch,
      new Calls(db, speaker, { silenceMs }),
      webhooks,
    );
  }

  close(): Promise<void> {
    return this.webhooks.close();
  }
}

function mailerOf(config: NoticeConfig, contacts: Contacts): Mailer | undefined {
  const { VALIJA_SMTP_URL: url, VALIJA_SMTP_FROM: from, VALIJA_SMTP_CA_FILE: caFile } = config;
  if (url && from) return new Mailer({ url, from, caFile, tryMsMax: config.VALIJA_NOTICE_TRY_MS });
  if (url || from || contacts.has('mail'))
    throw new Error('VALIJA_SMTP_URL y VALIJA_SMTP_FROM: faltan las dos o una, y hay correos que enviar');
  return undefined;
}
