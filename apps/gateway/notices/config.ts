import { integer, text, url } from '@valija/runtime';

const optional =
  <T>(read: (value: string | undefined) => T) =>
  (value: string | undefined): T | undefined =>
    value === undefined ? undefined : read(value);

const minute = 60_000;

/** How parties are told of terms, beside the messages that every party gets: `docs/notices.md`. */
export const noticeVariables = {
  /** Who of each party is told by e-mail and by webhook; nobody where absent. @see ./contacts.ts */
  VALIJA_NOTICE_CONTACTS_FILE: optional(text),
  /** How long notices for one party wait for others to go with them, in milliseconds. What is urgent waits for nothing. */
  VALIJA_NOTICE_GATHER_MS: integer(0, 60 * minute, minute),
  /** First wait, in milliseconds, before an e-mail or a webhook that failed is tried again; it doubles. */
  VALIJA_NOTICE_AGAIN_MS: integer(100, 60 * minute, minute),
  /** Longest such wait. */
  VALIJA_NOTICE_AGAIN_MS_MAX: integer(100, 24 * 60 * minute, 60 * minute),
  /** How often it is tried, the first time included, before an administrator is alerted and it is given up. */
  VALIJA_NOTICE_TRIES_MAX: integer(1, 100, 12),
  /** Longest try, in milliseconds. */
  VALIJA_NOTICE_TRY_MS: integer(500, 5 * minute, minute / 2),
  /**
   * The server that takes e-mail: `smtps://user:password@host:465`, or `smtp://…:587`, where TLS is begun with STARTTLS and nothing is said
   * without it. User and password are percent-encoded, and may be absent. It holds a password: best in a file.
   */
  VALIJA_SMTP_URL: optional(url('smtp:', 'smtps:')),
  /** From whom e-mails come: an address of the operator. */
  VALIJA_SMTP_FROM: optional(text),
  /** PEM of the authorities that may vouch for that server; the platform's where absent. */
  VALIJA_SMTP_CA_FILE: optional(text),
  /** PEM of the authorities that may vouch for servers of webhooks; the platform's where absent. */
  VALIJA_WEBHOOK_CA_FILE: optional(text),
  /** After how long without `received` the sender of an urgent message is told whom to call, in milliseconds. */
  VALIJA_URGENT_SILENCE_MS: integer(1_000, 24 * 60 * minute, 2 * minute),
} as const;

export type NoticeConfig = {
  readonly [K in keyof typeof noticeVariables]: ReturnType<(typeof noticeVariables)[K]>;
};
