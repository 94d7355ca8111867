/** What is known of every message, for the documents about them: its schema, and its line in `contracts/messages.json`. */
import { isMessage, readJson, readSchemas } from './sources.mjs';

export const { kinds, purposes, messages: uses } = readJson('contracts/messages.json');

const newestFirst = (one, other) => other.localeCompare(one, 'en', { numeric: true });

/** Every version of every message in the order of `contracts/messages.json`, newest first, with its use. */
export function everyMessage() {
  const found = readSchemas()
    .filter(isMessage)
    .map((schema) => ({ ...idOf(schema.$id), schema }));
  const unused = found.find(({ type }) => !uses[type]);
  if (unused) throw new Error(`contracts/messages.json has no ${unused.type}`);
  return Object.entries(uses).flatMap(([type, use]) => {
    const versions = found
      .filter((message) => message.type === type)
      .sort((one, other) => newestFirst(one.version, other.version));
    if (versions.length === 0) throw new Error(`contracts/messages.json names ${type}, which has no schema`);
    return versions.map((message, at) => ({
      ...message,
      use,
      older: at > 0,
      key: `${type}-${message.version}`,
    }));
  });
}

/** Type and version of a schema's `$id`; the type of a part begins with `parts.`. */
export function idOf($id) {
  const [, type, version] = /^urn:valija:schema:(.+):([^:]+)$/.exec($id);
  return { type, version };
}

/** A schema's file, from the root. */
export const fileOf = ({ type, version }) => `schemas/${type.replace(/^parts\./, 'parts/')}/${version}.json`;

/** Files with the examples of a message, from the root. */
export const exampleFilesOf = ({ key, schema }) =>
  schema.examples.map((_example, at) => `contracts/examples/${key}-${at + 1}.json`);
