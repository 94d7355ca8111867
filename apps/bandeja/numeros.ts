import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Endpoint } from '@valija/adapter-kit';
import type { SealedMessage } from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import type { Tx } from '@valija/store';
import type { Asker } from './access/asker.js';
import { keepSecret, listNumbers, type NewNumber, putNumber, removeNumber } from './store/numbers.js';
import type { MessageRow } from './store/row.js';
import { findThreadUnit } from './store/units.js';

const keyName = 'own-numbers';
const keyBytes = 32;
/** Longest own number, in characters. */
const charsMax = 40;

/** Fields in which our own messages say under which number we record a matter, by type. */
const numberFields: Readonly<Record<string, string>> = {
  'residencia.acusada': 'numeroSolicitud',
  'derivacion.acusada': 'numeroIngreso',
  'protocolo.acusado': 'numeroCaso',
  'retorno.acusado': 'numeroIngreso',
  'derivacion.solicitada': 'folio',
  'protocolo.activado': 'folio',
  'residencia.solicitada': 'folio',
  'retorno.solicitado': 'folio',
  'documento.solicitado': 'folio',
};

/** The numbers under which the institution itself records its matters: sealed, and found by a keyed digest. */
@Injectable()
export class Numeros {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly endpoint: Endpoint) {}

  /** Own numbers by thread, of those that have one. */
  async of(rows: readonly Pick<MessageRow, 'correlationid'>[]): Promise<ReadonlyMap<string, string>> {
    const { db, copies } = this.endpoint;
    const threads = [...new Set(rows.map(({ correlationid }) => correlationid))];
    const sealed = threads.length > 0 ? await listNumbers(db, threads) : [];
    const opened = sealed.map(async (row): Promise<[string, string]> => {
      const numero = await copies.open(row.sealed, { ...row, ...this.placeOf(row.correlationid) });
      return [row.correlationid, String(numero)];
    });
    return new Map(await Promise.all(opened));
  }

  /** @throws ValijaError `not-found`, `role-missing` */
  async assign(asker: Asker, thread: string, numero: string): Promise<void> {
    await this.requireHead(asker, thread);
    const number = await this.seal(thread, numero, asker.official);
    await this.endpoint.db.transaction((tx) => putNumber(tx, number, true));
  }

  /** @throws ValijaError `not-found`, `role-missing` */
  async remove(asker: Asker, thread: string): Promise<void> {
    await this.requireHead(asker, thread);
    await removeNumber(this.endpoint.db, thread);
  }

  /** The number that a message of ours gives its matter, to be kept with it by {@link keep}. */
  async givenBy(
    type: string,
    thread: string,
    content: unknown,
    official: string,
  ): Promise<NewNumber | undefined> {
    const field = numberFields[type];
    const numero = field && (content as Readonly<Record<string, unknown>>)[field];
    if (typeof numero !== 'string' || numero.trim() === '' || numero.length > charsMax) return undefined;
    return this.seal(thread, numero.trim(), official);
  }

  /** Keeps what our own message says, where nobody gave the matter a number before. */
  keep(tx: Tx, number: NewNumber): Promise<void> {
    return putNumber(tx, number, false);
  }

  /** By which a number is found, however it is written. */
  async digestOf(numero: string): Promise<string> {
    this.key ??= this.readKey();
    // What failed once is tried again.
    this.key.catch(() => {
      this.key = undefined;
    });
    const said = numero.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, '');
    return createHmac('sha256', await this.key)
      .update(said)
      .digest('base64url');
  }

  private async seal(thread: string, numero: string, official: string): Promise<NewNumber> {
    const sealed = await this.endpoint.copies.seal(numero, this.placeOf(thread));
    return { correlationid: thread, digest: await this.digestOf(numero), official, ...sealed };
  }

  private async requireHead(asker: Asker, thread: string): Promise<void> {
    const unit = await findThreadUnit(this.endpoint.db, thread);
    if (!unit) throw new ValijaError('not-found');
    asker.require(unit, 'jefatura');
  }

  private async readKey(): Promise<Buffer> {
    const { db, copies } = this.endpoint;
    const place = this.placeOf(keyName);
    const fresh = await copies.seal(randomBytes(keyBytes).toString('base64url'), place);
    const kept = await keepSecret(db, keyName, fresh);
    return Buffer.from(String(await copies.open(kept.sealed, { ...kept, ...place })), 'base64url');
  }

  private placeOf(name: string): SealedMessage {
    const { VALIJA_PARTY: party } = this.endpoint.config;
    return { source: party, id: `number ${name}`, recipient: party };
  }
}
