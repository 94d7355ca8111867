import { envelopeOf, faultCodeOf } from './envelope.js';
import { escapeXml, type XmlElement } from './xml.js';

/** Why a call was refused: a stable code, its title in Spanish and JSON pointers by the names of elements; never a value. */
export interface SoapProblem {
  readonly codigo: string;
  readonly titulo: string;
  readonly punteros: readonly string[];
}

/**
 * What a service answers instead of a result.
 * - `Client`: the caller must change something; a problem says what.
 * - `Server`: the same call will do later; nothing is said of what happened.
 * @see SOAP 1.1 §4.4
 */
export type SoapFault =
  | { readonly code: 'Client'; readonly problem: SoapProblem }
  | { readonly code: 'Server' };

const words = { Client: 'La llamada no se puede procesar', Server: 'Repita la llamada más tarde' } as const;
/** Most pointers and longest text that the contracts let a problem have. */
const pointersMax = 20;
const pointerMax = 300;

/** A fault as a message; its detail is the contract's element `Problema`. */
export function writeFault(fault: SoapFault, namespace: string): string {
  const detail = fault.code === 'Client' ? `<detail>${problemOf(fault.problem, namespace)}</detail>` : '';
  return envelopeOf(
    `<soap:Fault><faultcode>soap:${fault.code}</faultcode><faultstring>${words[fault.code]}</faultstring>${detail}</soap:Fault>`,
  );
}

function problemOf({ codigo, titulo, punteros }: SoapProblem, namespace: string): string {
  const told = punteros
    .slice(0, pointersMax)
    .map((puntero) => tagOf('puntero', escapeXml(puntero.slice(0, pointerMax))));
  const list = told.length > 0 ? tagOf('punteros', told.join('')) : '';
  return `<Problema xmlns="${escapeXml(namespace)}">${tagOf('codigo', escapeXml(codigo))}${tagOf('titulo', escapeXml(titulo))}${list}</Problema>`;
}

const tagOf = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** The fault that a message is, if it is one, with the code of its problem and its pointers. */
export function readFault(
  content: XmlElement,
): { readonly code: string; readonly problem?: SoapProblem } | undefined {
  const code = faultCodeOf(content);
  if (code === undefined) return undefined;
  const problem = content.children.find(({ name }) => name === 'detail')?.children[0];
  if (problem?.name !== 'Problema') return { code };
  const textOf = (name: string): string => problem.children.find((child) => child.name === name)?.text ?? '';
  const punteros = problem.children.find(({ name }) => name === 'punteros')?.children ?? [];
  return {
    code,
    problem: {
      codigo: textOf('codigo'),
      titulo: textOf('titulo'),
      punteros: punteros.map(({ text }) => text),
    },
  };
}
