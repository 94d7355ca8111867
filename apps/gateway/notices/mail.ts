import { readFileSync } from 'node:fs';
import type { NodemailerError, SMTPTransportOptions } from 'nodemailer';
import type { Digest } from './digest.js';
import { mailOf } from './mail-words.js';
import type { SendOutcome } from './outcome.js';

export interface MailOptions {
  /** `smtps://…` or `smtp://…`, with percent-encoded user and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
  /** PEM of the authorities that may vouch for the server; the platform's where absent. */
  readonly caFile?: string | undefined;
  /** Longest try, in milliseconds, whatever the server does. */
  readonly tryMsMax: number;
}

/** An e-mail to one address. */
export interface OneMail {
  /** The same at each try: whoever gets it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly digest: Digest;
  readonly createdAt: Date;
}

const portOf = { 'smtps:': 465, 'smtp:': 587 } as const;

/**
 * Sends e-mails, each over a connection of its own that is encrypted before anything is said: from its start, or with STARTTLS, which is
 * demanded. @see RFC 8314 §3, RFC 3207
 */
export class Mailer {
  constructor(private readonly options: MailOptions) {}

  async send({ id, to, digest, createdAt }: OneMail): Promise<SendOutcome> {
    const { from, tryMsMax } = this.options;
    // Loaded with the first e-mail: most installations never send one.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(this.transportOptions());
    try {
      await transport.sendMail({
        ...mailOf(digest),
        from,
        to,
        messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')}>`,
        date: createdAt,
        // Nobody's absence note comes back. @see RFC 3834 §5
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(digest.urgente ? { priority: 'high' } : {}),
        signal: AbortSignal.timeout(tryMsMax),
      });
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    } finally {
      transport.close();
    }
  }

  /** Read at each e-mail: a renewed authority counts without a restart. */
  private transportOptions(): SMTPTransportOptions {
    const { url, caFile, tryMsMax } = this.options;
    const { protocol, hostname, port, username, password } = new URL(url);
    const isTlsFirst = protocol === 'smtps:';
    return {
      host: hostname,
      port: Number(port || portOf[isTlsFirst ? 'smtps:' : 'smtp:']),
      secure: isTlsFirst,
      requireTLS: !isTlsFirst,
      ...(username
        ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
        : {}),
      tls: { minVersion: 'TLSv1.2', ...(caFile ? { ca: readFileSync(caFile, 'utf8') } : {}) },
      connectionTimeout: tryMsMax,
      greetingTimeout: tryMsMax,
      socketTimeout: tryMsMax,
      dnsTimeout: tryMsMax,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}

/**
 * Only what is said of this very recipient or e-mail is for good: a password that is wrong, a certificate that is not believed or a server that
 * is away is mended by somebody, and meanwhile nothing is lost.
 * @see RFC 5321 §4.2.1
 */
function outcomeOf(error: unknown): SendOutcome {
  const { code = 'EUNKNOWN', responseCode = 0 } = (error ?? {}) as Partial<NodemailerError>;
  const failure = responseCode ? `${code} ${responseCode}` : code;
  const isOfThis = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isForGood = isOfThis && responseCode >= 500 && responseCode !== 503;
  return { kind: isForGood ? 'never' : 'again', failure: isCode(failure) ? failure : 'EUNKNOWN' };
}

const isCode = (failure: string): boolean => /^[A-Z][A-Z0-9_]{1,40}( [0-9]{3})?$/.test(failure);
