import { ValijaError } from '@valija/errors';
import { SoapClient, type SoapClientOptions } from '@valija/soap';
import { type NativeAnswer, type NativeClient, requireDone } from './native-client.js';
import { requireKept } from './native-contract.js';

/** Where the service is and what it speaks. */
export type NativeSoapOptions = Pick<SoapClientOptions<NativeAnswer>, 'wsdl' | 'service' | 'contract'> & {
  /** Relative to the base URL of the existing system; the address in the WSDL is an example. */
  readonly path: string;
};

/** Faults by which a system says that the same call will never do. @see SOAP 1.1 §4.4.1 */
const refusals: readonly string[] = ['Client', 'MustUnderstand', 'VersionMismatch'];

/**
 * Calls a SOAP 1.1 service of an existing system, over the same HTTP as {@link NativeClient} and by the same rules: credentials that renew, a
 * time-out, an answer of at most 1 MiB, nothing inferred from a status.
 */
export class NativeSoapClient {
  private readonly opening: Promise<SoapClient<NativeAnswer>>;
  private readonly contract: NativeSoapOptions['contract'];

  constructor(native: NativeClient, { path, ...options }: NativeSoapOptions) {
    this.contract = options.contract;
    this.opening = SoapClient.open<NativeAnswer>({
      ...options,
      send: ({ xml, mediaType, action }) =>
        native.exchange({
          method: 'POST',
          path,
          body: xml,
          mediaType,
          accept: 'text/xml',
          headers: { soapaction: action },
        }),
    });
    // Whoever calls hears of it; a process that never calls must not end for it.
    this.opening.catch(() => undefined);
  }

  /**
   * The body of the answer, valid against the contract.
   * @throws ValijaError `native-unavailable` (no answer, a fault of the system, or a status that says to try again), `native-refused` (a
   *   fault of ours or any other status), `native-contract-broken` (a body or an answer outside the contract)
   */
  async call(operation: string, body: object): Promise<unknown> {
    requireKept(this.contract.validateRequest(operation, body));
    const outcome = await (await this.opening).call(operation, body);
    switch (outcome.kind) {
      case 'answered':
        return outcome.body;
      case 'broken':
        throw new ValijaError('native-contract-broken', `${operation}: an answer outside the contract`);
      case 'not-soap':
        return requireDone(outcome.response);
      case 'fault': {
        const message = `${operation}: fault ${refusals.includes(outcome.code) ? outcome.code : 'of the system'}`;
        if (refusals.includes(outcome.code)) throw new ValijaError('native-refused', message);
        const { retryAfterMs } = outcome.response;
        throw new ValijaError(
          'native-unavailable',
          message,
          retryAfterMs === undefined ? {} : { retryAfterMs },
        );
      }
    }
  }
}
