import { readBounded } from '@valija/adapter-kit';
import type { DirectoryDocument, SignedStatement, Statement } from '@valija/directory';
import { isErrorCode, ValijaError } from '@valija/errors';
import { MutualTls } from '@valija/gateway-client';
import { readConfig, tlsVariables } from '@valija/runtime';
import { CliError, exitCodes } from './exit.js';
import type { ConnectionArgs } from './options.js';
import { required } from './required.js';

/** Media type of a statement. */
const statementMediaType = 'application/vnd.valija.statement+json';
/** Largest answer that is read, in bytes, and longest time of a request, in milliseconds. */
const answerBytesMax = 32 * 1024 * 1024;
const timeoutMs = 20_000;
/** From which difference on the gateway's clock counts and not ours, in milliseconds: its header has whole seconds. */
const skewMsMin = 2_000;

/** What became of a statement that was published. */
export type Published =
  | { readonly kind: 'published'; readonly seq: number }
  /** It waits for a further signature. */
  | { readonly kind: 'proposed' };

/** A statement that waits for a further signature. */
export interface Proposal {
  readonly signed: SignedStatement;
  readonly statement: Statement;
}

/** What became of a statement that gives a message up. */
export interface Abandoned {
  readonly kind: 'proposed' | 'abandoned';
  readonly administrators: readonly string[];
  /** With all its signatures so far, while one is missing. */
  readonly statement?: SignedStatement;
  readonly receipt?: string;
}

/** The gateway, as whoever administers it reaches it: with a client certificate; what is declared there stands by its own signatures. */
export class Gateway {
  private skewMs = 0;

  private constructor(
    readonly url: string,
    private readonly connections: MutualTls,
  ) {}

  /** @throws CliError where an option is missing */
  static open(args: ConnectionArgs): Gateway {
    return new Gateway(
      required(args.compuerta, 'compuerta', 'VALIJA_GATEWAY_URL'),
      new MutualTls(tlsOf(args)),
    );
  }

  /** The whole directory, not verified. */
  directory(): Promise<DirectoryDocument> {
    return this.call<DirectoryDocument>('/v1/directory');
  }

  /** Declares something. @throws CliError with the gateway's reason where it refuses */
  publish(signed: SignedStatement): Promise<Published> {
    return this.call<Published>('/v1/directory/statements', signed);
  }

  async proposals(): Promise<readonly Proposal[]> {
    return (await this.call<{ proposals: readonly Proposal[] }>('/v1/directory/proposals')).proposals;
  }

  abandon(signed: SignedStatement): Promise<Abandoned> {
    return this.call<Abandoned>('/v1/abandonments', signed);
  }

  /** Now by the gateway's clock, as far as an answer of it told: the moments of a statement are judged by it. */
  now(ours: Date): Date {
    return new Date(ours.getTime() + this.skewMs);
  }

  close(): Promise<void> {
    return this.connections.close();
  }

  private async call<T>(path: string, statement?: SignedStatement): Promise<T> {
    const post = statement && {
      method: 'POST',
      headers: { 'content-type': statementMediaType },
      body: JSON.stringify(statement),
    };
    const response = await this.connections
      .fetch(new URL(path, this.url), { ...post, signal: AbortSignal.timeout(timeoutMs) })
      .catch((error: unknown) => {
        throw unreachable(this.url, error);
      });
    this.skewMs = skewOf(response, Date.now());
    return readAnswer<T>(response, this.url);
  }
}

/** The certificate of these options. */
export const tlsOf = ({ certificado, llaveCertificado, autoridad }: ConnectionArgs) =>
  readConfig(tlsVariables, {
    VALIJA_TLS_CERT_FILE: required(certificado, 'certificado', 'VALIJA_TLS_CERT_FILE'),
    VALIJA_TLS_KEY_FILE: required(llaveCertificado, 'llave-certificado', 'VALIJA_TLS_KEY_FILE'),
    VALIJA_TLS_CA_FILE: required(autoridad, 'autoridad', 'VALIJA_TLS_CA_FILE'),
  });

/** Reads an answer of the gateway. @throws CliError in the words of its problem details, or where it cannot be read. @see RFC 9457 */
export async function readAnswer<T>(response: Response, url: string): Promise<T> {
  const body = await readBounded(response, answerBytesMax).catch((error: unknown) => {
    throw unreachable(url, error);
  });
  let read: unknown;
  try {
    read = JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    throw unreachable(url, undefined);
  }
  if (response.ok) return read as T;
  const { code, title, detail } = (read ?? {}) as Readonly<Record<string, unknown>>;
  const isKnown = typeof code === 'string' && isErrorCode(code);
  const mayWait = response.status >= 500 || response.status === 429;
  throw new CliError(
    mayWait ? exitCodes.unreachable : exitCodes.refused,
    `La compuerta respondió: ${typeof title === 'string' ? title : `HTTP ${response.status}`}`,
    typeof detail === 'string' ? detail : 'Revise el registro de la compuerta.',
    isKnown ? code : undefined,
  );
}

/** What a request that brought no answer tells a person. */
export function unreachable(url: string, error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof ValijaError && error.code === 'certificate-unusable')
    return new CliError(exitCodes.usage, error.message, 'Corrija los archivos del certificado.', error.code);
  return new CliError(
    exitCodes.unreachable,
    `La compuerta no respondió en ${url}${why(error)}`,
    'Revise la dirección, la red y el certificado, y repita la misma orden.',
  );
}

/** The reason of the system, which tells a wrong address from a refused certificate. */
function why(error: unknown): string {
  const { cause } = (error ?? {}) as { cause?: { code?: unknown } };
  const code = cause?.code ?? (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? ` (${code})` : '';
}

function skewOf(response: Response, now: number): number {
  const skewMs = Date.parse(response.headers.get('date') ?? '') - now;
  return Math.abs(skewMs) > skewMsMin ? skewMs : 0;
}
