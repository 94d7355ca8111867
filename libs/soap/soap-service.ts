import type { Contract } from '@valija/contracts';
import { catalogue, type ErrorCode, ValijaError } from '@valija/errors';
import { Codec } from './codec.js';
import { readMessage } from './envelope.js';
import { type SoapFault, writeFault } from './fault.js';
import { readWsdl, type Wsdl, type WsdlService } from './wsdl.js';
import { XmlError } from './xml.js';

/** One operation: gets a body that is valid against the contract, and returns one that must be. */
export type SoapOperation = (body: unknown) => Promise<object>;

export interface SoapServiceOptions {
  /** Local file; nothing is fetched. */
  readonly wsdl: string;
  readonly service: string;
  /** The same interface: its validators were generated from the same WSDL. */
  readonly contract: Contract;
  /** By name; every one of the service's. */
  readonly operations: Readonly<Record<string, SoapOperation>>;
  /** Told of what is answered with a `Server` fault. */
  readonly onError: (error: unknown) => void;
}

/** A message as it is answered over HTTP. */
export interface SoapReply {
  readonly status: 200 | 500;
  readonly mediaType: string;
  readonly xml: string;
}

const mediaType = 'text/xml; charset=utf-8';

/**
 * Answers the calls of one SOAP 1.1 service, whatever carries them.
 *
 * What the contract does not allow, and every ValijaError that asks the caller to change something, is a `Client` fault with code and
 * pointers; all else is a `Server` fault that tells nothing.
 */
export class SoapService {
  private constructor(
    private readonly options: SoapServiceOptions,
    private readonly contract: Wsdl,
    private readonly service: WsdlService,
    private readonly codec: Codec,
  ) {}

  static async open(options: SoapServiceOptions): Promise<SoapService> {
    const wsdl = readWsdl(options.wsdl);
    const service = wsdl.services.find(({ name }) => name === options.service);
    if (!service) throw new Error(`${options.wsdl} has no service ${options.service}`);
    for (const { name } of service.operations)
      if (!Object.hasOwn(options.operations, name)) throw new Error(`nothing answers ${name}`);
    return new SoapService(options, wsdl, service, await Codec.open(wsdl));
  }

  /** The WSDL, as `?wsdl` is answered. */
  get wsdl(): string {
    return this.contract.text;
  }

  /** @param action value of the `SOAPAction` header; absent or empty, the body alone says what is asked. @see SOAP 1.1 §6.1.1 */
  async answer(xml: string, action?: string): Promise<SoapReply> {
    try {
      return { status: 200, mediaType, xml: await this.perform(xml, action) };
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code === 'Server') this.options.onError(error);
      return { status: 500, mediaType, xml: writeFault(fault, this.contract.namespace) };
    }
  }

  private async perform(xml: string, action: string | undefined): Promise<string> {
    const { plain, content } = readMessage(xml, this.contract.namespace);
    const operation = this.service.operations.find(({ input }) => input === content.name);
    if (!operation) throw new XmlError('no operation of the service');
    const asked = action?.replace(/^"(.*)"$/, '$1');
    if (asked && asked !== operation.action) throw new XmlError('SOAPAction names another operation');
    const body = this.codec.read(plain, operation.input);
    const checked = this.options.contract.validateRequest(operation.name, body);
    if (!checked.ok)
      throw new ValijaError('schema-violation', undefined, {
        pointers: checked.violations.map(({ pointer }) => pointer),
      });
    const answer = await this.options.operations[operation.name]?.(body);
    if (!answer || !this.options.contract.validateResponse(operation.name, 200, answer).ok)
      throw new Error(`${operation.name}: an answer outside the contract`);
    return this.codec.write(operation.output, answer);
  }
}

function faultOf(error: unknown): SoapFault {
  if (error instanceof XmlError) return clientFault('malformed-xml', []);
  if (error instanceof ValijaError && error.handling !== 'retry')
    return clientFault(error.code, error.pointers);
  return { code: 'Server' };
}

const clientFault = (code: ErrorCode, punteros: readonly string[]): SoapFault => ({
  code: 'Client',
  problem: { codigo: code, titulo: catalogue[code].title, punteros },
});
