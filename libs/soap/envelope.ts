import { plainXml, readXml, type XmlElement, XmlError } from './xml.js';

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** A message as it came in, once nothing in it can be read in two ways. */
export interface SoapMessage {
  /** The whole message, without comments and CDATA. */
  readonly plain: string;
  /** The one element of its body: a message of the contract, or a fault. */
  readonly content: XmlElement;
}

/**
 * Reads a SOAP 1.1 message and refuses what its parser would pass over: names of another namespace, attributes, header blocks, mixed
 * content. What the elements hold is not looked at here.
 *
 * @param namespace of the contract; each element of the body is in it, but for a fault and its parts
 * @throws XmlError where it is not such a message
 * @see SOAP 1.1 §4
 */
export function readMessage(text: string, namespace: string): SoapMessage {
  const plain = plainXml(text);
  const envelope = readXml(plain);
  if (!isSoap(envelope, 'Envelope')) throw new XmlError('not a SOAP 1.1 envelope');
  requirePlain(envelope);
  const [body, header, ...others] = [...envelope.children].reverse();
  if (!body || !isSoap(body, 'Body') || others.length > 0) throw new XmlError('not a SOAP 1.1 envelope');
  if (header && (!isSoap(header, 'Header') || header.children.length > 0))
    throw new XmlError('a header block that the contract does not have');
  requirePlain(body);
  const [content, ...more] = body.children;
  if (!content || more.length > 0) throw new XmlError('a body without its one element');
  if (!isSoap(content, 'Fault')) requireNames(content, namespace);
  return { plain, content };
}

/** The part of a fault that a machine acts on, for example `Client`. @see SOAP 1.1 §4.4.1: what follows a dot is finer */
export function faultCodeOf(content: XmlElement): string | undefined {
  if (!isSoap(content, 'Fault')) return undefined;
  const code = content.children.find(({ name }) => name === 'faultcode')?.text ?? '';
  return code.trim().split(':').at(-1)?.split('.')[0] ?? '';
}

/** A SOAP 1.1 message around a body that is already XML. */
export const envelopeOf = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${soapNamespace}"><soap:Body>${body}</soap:Body></soap:Envelope>`;

const isSoap = ({ namespace, name }: XmlElement, expected: string): boolean =>
  namespace === soapNamespace && name === expected;

function requireNames(element: XmlElement, namespace: string): void {
  if (element.namespace !== namespace) throw new XmlError('a name of another namespace');
  requirePlain(element);
  for (const child of element.children) requireNames(child, namespace);
}

function requirePlain({ attributes, children, text }: XmlElement): void {
  if (Object.keys(attributes).length > 0) throw new XmlError('an attribute');
  if (children.length > 0 && text.trim() !== '') throw new XmlError('text between elements');
}
