import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Asker } from '../access/asker.js';
import { Destinatarios } from '../destinatarios.js';
import { Lectura } from '../lectura.js';
import { Turno } from '../turno.js';
import { printMessage } from './documento.js';
import { type PrintWords, readPrintWords } from './words.js';

/** Documents that are made at once: each is whole in memory. */
const placesMax = 1;
/** Where the build put fonts and words. */
const folder = join(import.meta.dirname, '..', 'print');

/** Prints messages for the people of the institution: each print is on record as a view before it is given. */
@Injectable()
export class Impresion {
  private readonly turno = new Turno(placesMax);
  private words: PrintWords | undefined;

  constructor(
    private readonly lectura: Lectura,
    private readonly destinatarios: Destinatarios,
  ) {}

  /** @throws ValijaError `not-found` */
  print(id: string, asker: Asker): Promise<Buffer> {
    return this.turno.run(async () => {
      const message = await this.lectura.read(id, asker, 'printed');
      this.words ??= readPrintWords(folder);
      const { urn, name } = this.destinatarios.self;
      const at = new Date();
      return printMessage({
        message,
        self: { urn, name },
        printedBy: asker.name,
        at,
        words: this.words,
        fonts: folder,
      });
    });
  }
}
