import { readFileSync } from 'node:fs';
import { projectRegistry, versionsOf } from '@valija/messages';
import { findProjectFile } from '@valija/validation';

/** A line of `contracts/messages.json`: who may say a type to whom, for what, on which basis. */
export interface Use {
  readonly purposes: readonly string[];
  readonly legalbasis: readonly string[];
  /** Kinds of party. */
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly lane: 'normal' | 'urgent' | 'either';
}

interface MessagesFile {
  readonly kinds: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, Use>>;
}

const file = JSON.parse(
  readFileSync(findProjectFile(import.meta.dirname, 'contracts/messages.json'), 'utf8'),
) as MessagesFile;

/** Every type of message, in the order of the catalogue. */
export const types: readonly string[] = Object.keys(file.messages);

/** `undefined` for a type that the catalogue does not have. */
export const useOf = (type: string): Use | undefined =>
  Object.hasOwn(file.messages, type) ? file.messages[type] : undefined;

/** A kind of party in words, in Spanish. */
export const kindNameOf = (kind: string): string => file.kinds[kind] ?? kind;

/** The newest schema of a type's content. */
export const newestSchemaOf = (type: string): string =>
  versionsOf(type, projectRegistry().dataschemas)[0] ?? '';

/** Title and description of a type, in Spanish. */
export function wordsOf(type: string): { readonly titulo: string; readonly descripcion: string } {
  const schema = projectRegistry().schemaOf(newestSchemaOf(type));
  return { titulo: String(schema?.title ?? type), descripcion: String(schema?.description ?? '') };
}
