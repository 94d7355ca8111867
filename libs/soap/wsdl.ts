import { readFileSync } from 'node:fs';
import { plainXml, readXml, type XmlElement } from './xml.js';

const wsdlNamespace = 'http://schemas.xmlsoap.org/wsdl/';

/** One operation, document/literal: one element in, one out. */
export interface WsdlOperation {
  readonly name: string;
  /** `SOAPAction` of its calls. */
  readonly action: string;
  /** Local name of the element that asks, and of the one that answers. */
  readonly input: string;
  readonly output: string;
}

/** A service with its one port. */
export interface WsdlService {
  readonly name: string;
  readonly port: string;
  /** Path of the port's address; the host in a WSDL is an example. */
  readonly path: string;
  readonly operations: readonly WsdlOperation[];
}

/** A WSDL 1.1 document of our own: one namespace, one schema, SOAP 1.1. */
export interface Wsdl {
  readonly file: string;
  readonly text: string;
  readonly namespace: string;
  /** Its XSD. */
  readonly schema: XmlElement;
  readonly services: readonly WsdlService[];
}

/**
 * Reads a WSDL from a local file; nothing that it names is fetched.
 * @throws Error where it is not written as the contracts here are
 */
export function readWsdl(file: string): Wsdl {
  const text = readFileSync(file, 'utf8');
  const root = readXml(plainXml(text));
  const [schema] = one(root, 'types').children;
  if (!schema) throw new Error(`${file}: it has no schema`);
  return {
    file,
    text,
    namespace: attributeOf(root, 'targetNamespace'),
    schema,
    services: all(root, 'service').map((service) => serviceOf(service, root)),
  };
}

function serviceOf(service: XmlElement, root: XmlElement): WsdlService {
  const port = one(service, 'port');
  const address = port.children.find(({ name }) => name === 'address');
  const binding = named(root, 'binding', attributeOf(port, 'binding'));
  const portType = named(root, 'portType', attributeOf(binding, 'type'));
  const elementOf = (part: XmlElement): string => {
    const message = named(root, 'message', attributeOf(part, 'message'));
    return local(attributeOf(one(message, 'part'), 'element'));
  };
  return {
    name: attributeOf(service, 'name'),
    port: attributeOf(port, 'name'),
    path: new URL(attributeOf(address, 'location')).pathname,
    operations: all(portType, 'operation').map((operation) => {
      const name = attributeOf(operation, 'name');
      const bound = all(binding, 'operation').find(({ attributes }) => attributes.name === name);
      return {
        name,
        action: attributeOf(bound?.children[0], 'soapAction'),
        input: elementOf(one(operation, 'input')),
        output: elementOf(one(operation, 'output')),
      };
    }),
  };
}

const all = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child) => child.namespace === wsdlNamespace && child.name === name);

function one(parent: XmlElement, name: string): XmlElement {
  const [found, ...others] = all(parent, name);
  if (!found || others.length > 0) throw new Error(`${parent.name}: not one ${name}`);
  return found;
}

function named(root: XmlElement, kind: string, qualified: string): XmlElement {
  const found = all(root, kind).find(({ attributes }) => attributes.name === local(qualified));
  if (!found) throw new Error(`there is no ${kind} ${qualified}`);
  return found;
}

function attributeOf(element: XmlElement | undefined, name: string): string {
  const value = element?.attributes[name];
  if (value === undefined) throw new Error(`${element?.name ?? 'nothing'} has no ${name}`);
  return value;
}

/** A qualified name without its prefix: all names of such a document are in its one namespace. */
const local = (qualified: string): string => qualified.split(':').at(-1) ?? qualified;
