import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { BandejaSchemas } from '@valija/contracts';
import type { Asker } from './access/asker.js';
import { Numeros } from './numeros.js';
import { type Sought, searchMessages } from './store/search.js';
import { Vista } from './vista.js';

/** Most messages that are found. */
const foundMax = 100;
const subjectChars = 32;
/** So many characters of a pseudonym are told apart by a person, and are its alone. */
const subjectCharsMin = 8;

/** Finds matters by thread, message, person or own number. */
@Injectable()
export class Busqueda {
  constructor(
    private readonly endpoint: Endpoint,
    private readonly numeros: Numeros,
    private readonly vista: Vista,
  ) {}

  async search(
    asker: Asker,
    { text, unit }: BandejaSchemas['Search'],
  ): Promise<BandejaSchemas['MessageList']> {
    const units = asker.scope('lectura', unit);
    const sought = { ...readText(text), number: await this.numeros.digestOf(text) };
    const rows = await searchMessages(this.endpoint.db, sought, units, foundMax);
    return { messages: await this.vista.summariesOf(rows) };
  }
}

/** What a text may name beside an own number. */
export function readText(text: string): Omit<Sought, 'number'> {
  const said = text.trim().toLowerCase();
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(said);
  const isSubject = /^[0-9a-f]+$/.test(said) && said.length >= subjectCharsMin && said.length <= subjectChars;
  return {
    id: isId ? said : undefined,
    subjects: isSubject ? [said.padEnd(subjectChars, '0'), said.padEnd(subjectChars, 'f')] : undefined,
  };
}
