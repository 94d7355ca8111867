import { envelopeOf } from './envelope.js';
import type { Wsdl } from './wsdl.js';

/** What is used of the library: its reading and writing of documents by a WSDL. Its types leave both open. */
interface DocumentMapper {
  xmlToObject(xml: string): unknown;
  objectToDocumentXML(name: string, body: object, prefix: string, namespace: string): string;
}

/** Prefix of the contract's names in what is written. */
const prefix = 'c';

/**
 * Values of XSD's built-in types as the validators of the contracts read them: numbers and truth values as such, dates as their text, since
 * the library's `Date` would lose the offset. A text that is no value of its type stays a text, for the validator to refuse.
 */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  int: (text) => (/^[+-]?\d{1,9}$/.test(text) ? Number(text) : text),
  boolean: (text) => ({ true: true, '1': true, false: false, '0': false })[text] ?? text,
  dateTime: (text) => text,
  date: (text) => text,
};

/** Those readers by the types of a schema: built-in ones by their own names, the schema's by their bases. */
function readersOf({ schema }: Wsdl): Readonly<Record<string, (text: string) => unknown>> {
  const named = schema.children.flatMap(({ name, attributes, children }) => {
    const base = children.find((child) => child.name === 'restriction')?.attributes.base;
    const read = readers[base?.split(':').at(-1) ?? ''];
    return name === 'simpleType' && attributes.name && read ? [[attributes.name, read] as const] : [];
  });
  return { ...readers, ...Object.fromEntries(named) };
}

/**
 * Writes bodies as SOAP 1.1 messages and reads them back, by the types of a WSDL: the work of the `soap` package. Its HTTP client and
 * server are not used: they read bodies of any size and answer errors with what they say.
 */
export class Codec {
  private constructor(
    private readonly mapper: DocumentMapper,
    private readonly namespace: string,
  ) {}

  static async open(contract: Wsdl): Promise<Codec> {
    const { text, file, namespace } = contract;
    // Loaded by whoever speaks SOAP: the package is a tenth of what an endpoint's start costs.
    const { WSDL } = await import('soap');
    const wsdl = new WSDL(text, file, { customDeserializer: readersOf(contract) });
    await new Promise<void>((resolve, reject) => {
      wsdl.onReady((error: unknown) => (error ? reject(error) : resolve()));
    });
    return new Codec(wsdl as unknown as DocumentMapper, namespace);
  }

  /** @param element local name; @param body valid against the contract */
  write(element: string, body: object): string {
    return envelopeOf(this.mapper.objectToDocumentXML(element, body, prefix, this.namespace));
  }

  /**
   * The body of a message, still to be validated: elements by their names, repeated ones as lists, an empty one as null.
   * @param plain of {@link readMessage}, which refused what this reader would pass over
   */
  read(plain: string, element: string): unknown {
    const { Body } = this.mapper.xmlToObject(plain) as { Body?: Record<string, unknown> | null };
    return Body?.[element] ?? {};
  }
}
