import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SafDerivacion, SafSchemas } from '@valija/contracts';
import { findProjectFile } from '@valija/validation';

/** What SAF emits, by the kind of document. */
export interface SafDocuments {
  readonly derivaciones: SafDerivacion;
  readonly instrucciones: SafSchemas['Instruccion'];
  readonly residencias: SafSchemas['Residencia'];
  readonly antecedentes: SafSchemas['Aporte'];
}
export type SafDocumentKind = keyof SafDocuments;

/** Where the fictitious documents of each kind are, and how their files' names begin. */
const places: Readonly<Record<SafDocumentKind, { readonly folder: string; readonly prefix: string }>> = {
  derivaciones: { folder: 'test/fixtures', prefix: '' },
  instrucciones: { folder: 'test/fixtures/saf', prefix: 'instruccion-' },
  residencias: { folder: 'test/fixtures/saf', prefix: 'residencia-' },
  antecedentes: { folder: 'test/fixtures/saf', prefix: 'aporte-' },
};

/** Whether there is a fictitious document of a kind by that name; a name never leads out of their folder. */
export function isFixture(kind: SafDocumentKind, name: unknown): name is string {
  const { folder, prefix } = places[kind];
  return (
    typeof name === 'string' &&
    name.startsWith(prefix) &&
    readdirSync(findProjectFile(import.meta.dirname, folder)).includes(`${name}.json`)
  );
}

/** A fresh copy of a fictitious document. */
export function loadFixture<Kind extends SafDocumentKind>(kind: Kind, name: string): SafDocuments[Kind] {
  const folder = findProjectFile(import.meta.dirname, places[kind].folder);
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as SafDocuments[Kind];
}

const numbersBegin = Math.floor(Date.now() / 1000);
let numbersGiven = 0;

/** A number that no other document has, in this process or an earlier one: 14 digits. */
export function freshNumber(): string {
  numbersGiven += 1;
  return `${String(numbersBegin).slice(-8)}${String(numbersGiven).padStart(6, '0')}`;
}
