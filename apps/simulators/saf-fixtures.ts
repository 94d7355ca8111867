import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SafDerivacion, SafSchemas } from '@valija/contracts';
import { findProjectFile } from '@valija/validation';

/** What SAF emits, by the kind of document. */
export interface SafDocuments {
  readonly derivaciones: SafDerivacion;
  readonly anulaciones: SafSchemas['Anulacion'];
  readonly instrucciones: SafSchemas['Instruccion'];
  readonly 'consultas-plan': SafSchemas['ConsultaPlan'];
  readonly residencias: SafSchemas['Residencia'];
  readonly antecedentes: SafSchemas['Aporte'];
}
export type SafDocumentKind = keyof SafDocuments;

interface Place {
  readonly folder: string;
  readonly prefix: string;
}

/** Where the fictitious documents of each kind are, and how their files' names begin. */
const places: Readonly<Record<SafDocumentKind, readonly Place[]>> = {
  derivaciones: [
    { folder: 'test/fixtures', prefix: '' },
    { folder: 'test/fixtures/saf', prefix: 'rederivacion-' },
  ],
  anulaciones: [{ folder: 'test/fixtures/saf', prefix: 'anulacion' }],
  instrucciones: [{ folder: 'test/fixtures/saf', prefix: 'instruccion-' }],
  'consultas-plan': [{ folder: 'test/fixtures/saf', prefix: 'consulta-plan' }],
  residencias: [{ folder: 'test/fixtures/saf', prefix: 'residencia-' }],
  antecedentes: [{ folder: 'test/fixtures/saf', prefix: 'aporte-' }],
};

/** Whether there is a fictitious document of a kind by that name; a name never leads out of their folders. */
export const isFixture = (kind: SafDocumentKind, name: unknown): name is string =>
  typeof name === 'string' && folderOf(kind, name) !== undefined;

/** A fresh copy of a fictitious document. @throws Error for a name that {@link isFixture} denies */
export function loadFixture<Kind extends SafDocumentKind>(kind: Kind, name: string): SafDocuments[Kind] {
  const folder = folderOf(kind, name);
  if (folder === undefined) throw new Error(`${kind} has no such fixture`);
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as SafDocuments[Kind];
}

function folderOf(kind: SafDocumentKind, name: string): string | undefined {
  return places[kind]
    .filter(({ prefix }) => name.startsWith(prefix))
    .map(({ folder }) => findProjectFile(import.meta.dirname, folder))
    .find((folder) => readdirSync(folder).includes(`${name}.json`));
}

const numbersBegin = Math.floor(Date.now() / 1000);
let numbersGiven = 0;

/** A number that no other document has, in this process or an earlier one: 14 digits. */
export function freshNumber(): string {
  numbersGiven += 1;
  return `${String(numbersBegin).slice(-8)}${String(numbersGiven).padStart(6, '0')}`;
}
