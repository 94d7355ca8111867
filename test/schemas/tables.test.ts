import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Agreement, Party } from '@valija/directory';
import { findUnreleased, parseSchemaId, ReleaseMatrix } from '@valija/messages';
import { dataschemas, schemaOf } from './catalogue.js';
import { leastOf } from './least.js';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'contracts', name), 'utf8'));

interface Message {
  readonly purposes: readonly string[];
  readonly legalbasis: readonly string[];
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
}

const { kinds, purposes, messages } = read('messages.json') as {
  kinds: Record<string, string>;
  purposes: Record<string, string>;
  messages: Record<string, Message>;
};
const { release } = read('release.json') as { release: Record<string, Record<string, readonly string[]>> };
const { parties } = read('directory.json') as { parties: readonly Party[] };
const { agreements } = read('agreements.json') as { agreements: readonly Agreement[] };
const matrix = ReleaseMatrix.read();
const kindOf = (urn: string) => parties.find((party) => party.urn === urn)?.kind ?? '';
const types = [...new Set(dataschemas.map((id) => parseSchemaId(id).type))];

describe('the table of messages', () => {
  it('lists every type, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(types.sort());
  });

  it.each(Object.entries(messages))('%s: names known kinds and purposes, some of each', (_type, message) => {
    for (const named of [message.senders, message.recipients]) {
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((kind) => !Object.hasOwn(kinds, kind))).toEqual([]);
    }
    expect(message.purposes.length).toBeGreaterThan(0);
    expect(message.purposes.filter((purpose) => !Object.hasOwn(purposes, purpose))).toEqual([]);
    for (const basis of message.legalbasis) expect(basis).toMatch(/^[a-z0-9-]{1,60}(:[a-z0-9-]{1,40})?$/);
  });

  it('uses every purpose', () => {
    const used = new Set(Object.values(messages).flatMap((message) => message.purposes));
    expect([...used].sort()).toEqual(Object.keys(purposes).sort());
  });
});

describe('the release matrix', () => {
  it('knows the purposes and kinds of the table, and no other', () => {
    expect(Object.keys(release).sort()).toEqual(Object.keys(purposes).sort());
    for (const table of Object.values(release))
      expect(Object.keys(table).filter((kind) => !Object.hasOwn(kinds, kind))).toEqual([]);
  });

  it('lets what NNA said by their own will go to the Ministerio Público alone', () => {
    const allowed = Object.values(release).flatMap((table) =>
      Object.entries(table).flatMap(([kind, classes]) => (classes.includes('manifestacion') ? [kind] : [])),
    );
    expect([...new Set(allowed)]).toEqual(['ministerio-publico']);
  });

  it('lets nothing about crimes, families, addresses or in free words follow an urgent transfer to a health centre', () => {
    for (const name of ['penal', 'familia', 'ubicacion', 'texto-libre', 'manifestacion'] as const)
      expect(matrix.classesFor('traslado-salud', 'salud')).not.toContain(name);
  });

  it.each(dataschemas.map((id) => [id]))('lets the least of %s reach every kind that it is for', (id) => {
    const { purposes: for_ = [], recipients = [] } = messages[parseSchemaId(id).type] ?? {};
    const least = (schemaOf(id).examples ?? []).map((example) => leastOf(schemaOf(id), example, schemaOf));
    // Where a type serves two purposes, each of its recipients needs one of them.
    const unreached = recipients.filter((kind) =>
      for_.every((purpose) =>
        least.every((content) => findUnreleased(id, content, matrix.classesFor(purpose, kind)).length > 0),
      ),
    );
    expect(unreached).toEqual([]);
  });
});

describe('the agreements', () => {
  it.each(agreements.map((agreement) => [agreement.id, agreement] as const))(
    '%s: keep to what the table allows, between known parties',
    (_id, { types: said, sender, recipient, purpose, legalbasis, release: classes }) => {
      for (const type of said) {
        const message = messages[type.slice('cl.valija.'.length)];
        expect(message?.senders).toContain(kindOf(sender));
        expect(message?.recipients).toContain(kindOf(recipient));
        expect(message?.purposes).toContain(purpose);
        expect(message?.legalbasis).toContain(legalbasis);
      }
      const lawful: readonly string[] = matrix.classesFor(purpose, kindOf(recipient));
      expect(classes.filter((name) => !lawful.includes(name))).toEqual([]);
    },
  );
});

describe('the directory', () => {
  it.each(parties.map((party) => [party.urn, party] as const))(
    '%s: has a known kind',
    (_urn, { kind, accepts }) => {
      expect(Object.hasOwn(kinds, kind)).toBe(true);
      expect(accepts.filter((id) => !dataschemas.includes(id))).toEqual([]);
    },
  );
});
