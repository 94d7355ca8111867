import type { Contract } from '@valija/contracts';
import { Codec } from './codec.js';
import { readMessage, type SoapMessage } from './envelope.js';
import { readFault, type SoapProblem } from './fault.js';
import { readWsdl, type WsdlOperation, type WsdlService } from './wsdl.js';
import { XmlError } from './xml.js';

/** What goes over the wire, by POST. */
export interface SoapRequest {
  readonly xml: string;
  readonly mediaType: string;
  /** Value of the `SOAPAction` header. */
  readonly action: string;
}

/** What came back, whatever its status. */
export interface SoapResponse {
  readonly status: number;
  readonly body: Buffer;
}

/**
 * What became of a call.
 * - `answered`: the body, valid against the contract.
 * - `fault`: the other side refused (`Client`) or failed (any other code).
 * - `not-soap`: a status other than 2xx and nothing that can be read as a fault.
 * - `broken`: an answer outside the contract.
 */
export type SoapOutcome<Response extends SoapResponse = SoapResponse> =
  | { readonly kind: 'answered'; readonly body: unknown }
  | {
      readonly kind: 'fault';
      readonly code: string;
      readonly problem?: SoapProblem;
      readonly response: Response;
    }
  | { readonly kind: 'not-soap'; readonly response: Response }
  | { readonly kind: 'broken' };

export interface SoapClientOptions<Response extends SoapResponse> {
  /** Local file; nothing is fetched. */
  readonly wsdl: string;
  readonly service: string;
  /** The same interface: its validators were generated from the same WSDL. */
  readonly contract: Contract;
  /** Sends a call; time-out, size limit and credentials are its own. What it throws, `call` throws. */
  readonly send: (request: SoapRequest) => Promise<Response>;
}

/** Calls one SOAP 1.1 service. What it sends and what it is answered is held against the contract. */
export class SoapClient<Response extends SoapResponse = SoapResponse> {
  private constructor(
    private readonly options: SoapClientOptions<Response>,
    private readonly namespace: string,
    private readonly service: WsdlService,
    private readonly codec: Codec,
  ) {}

  static async open<Response extends SoapResponse>(
    options: SoapClientOptions<Response>,
  ): Promise<SoapClient<Response>> {
    const wsdl = readWsdl(options.wsdl);
    const service = wsdl.services.find(({ name }) => name === options.service);
    if (!service) throw new Error(`${options.wsdl} has no service ${options.service}`);
    return new SoapClient(options, wsdl.namespace, service, await Codec.open(wsdl));
  }

  /** @throws Error for an operation or a body that the contract does not have; otherwise what `send` throws */
  async call(name: string, body: object): Promise<SoapOutcome<Response>> {
    const operation = this.service.operations.find((candidate) => candidate.name === name);
    if (!operation) throw new Error(`${this.service.name} has no operation ${name}`);
    if (!this.options.contract.validateRequest(name, body).ok)
      throw new Error(`${name}: a body outside the contract`);
    const response = await this.options.send({
      xml: this.codec.write(operation.input, body),
      mediaType: 'text/xml; charset=utf-8',
      action: `"${operation.action}"`,
    });
    return this.read(operation, response);
  }

  private read(operation: WsdlOperation, response: Response): SoapOutcome<Response> {
    const done = response.status >= 200 && response.status < 300;
    const message = this.readMessage(response);
    if (!message) return done ? { kind: 'broken' } : { kind: 'not-soap', response };
    const fault = readFault(message.content);
    if (fault) return { kind: 'fault', ...fault, response };
    if (!done) return { kind: 'not-soap', response };
    if (message.content.name !== operation.output) return { kind: 'broken' };
    const body = this.codec.read(message.plain, operation.output);
    const valid = this.options.contract.validateResponse(operation.name, 200, body).ok;
    return valid ? { kind: 'answered', body } : { kind: 'broken' };
  }

  private readMessage({ body }: Response): SoapMessage | undefined {
    try {
      return readMessage(body.toString('utf8'), this.namespace);
    } catch (error) {
      if (error instanceof XmlError) return undefined;
      throw error;
    }
  }
}
