import type { BandejaSchemas } from '@valija/contracts';
import { type Field, readContent, type Section } from '@valija/reading';
import { sayExactly, sayLegalBasis } from '@valija/words';
import { Hoja } from './hoja.js';
import type { PrintWords } from './words.js';

export interface PrintOptions {
  readonly message: BandejaSchemas['Message'];
  readonly self: BandejaSchemas['PartyName'];
  /** What the person is called who prints it. */
  readonly printedBy: string;
  readonly at: Date;
  readonly words: PrintWords;
  /** Folder of the fonts. */
  readonly fonts: string;
}

const estados: Readonly<Record<BandejaSchemas['Estado'], string>> = {
  enviado: 'Enviado, aún en la bandeja',
  aceptado: 'Aceptado por la compuerta',
  recibido: 'Recibido por el destinatario',
  entregado: 'Entregado',
  rechazado: 'Rechazado',
  vencido: 'Vencido sin entregarse',
  retenido: 'Retenido',
  abandonado: 'Abandonado',
};

/** A message as it is printed: its facts, its content as a form, the documents that it names, and its receipts. */
export async function printMessage(options: PrintOptions): Promise<Buffer> {
  const { message, words, printedBy, at, fonts } = options;
  const hoja = await Hoja.open(fonts, message.titulo);
  hoja.title(message.titulo);
  hoja.note(
    `Copia impresa por ${printedBy} el ${sayExactly(at.toISOString())}. Contiene datos personales reservados: guárdela como tal.`,
  );
  printFacts(hoja, options);
  const schema = words.schemaOf(message.contentschema);
  const { catalogues } = words;
  const sections = readContent(schema, message.content, { catalogues, first: 'Datos generales' });
  for (const section of sections) printSection(hoja, section, 0);
  printReceipts(hoja, message);
  return hoja.close(`${message.titulo} · ${message.id}`);
}

function printFacts(hoja: Hoja, { message, self }: PrintOptions): void {
  const isSent = message.direction === 'sent';
  hoja.heading('Datos del envío');
  hoja.field('De', isSent ? self.name : message.counterpart.name);
  hoja.field('Para', isSent ? message.counterpart.name : self.name);
  hoja.field('Enviado', sayExactly(message.time));
  const sender = message.officialName ?? message.official;
  if (sender) hoja.field('Lo envió', sender);
  hoja.field(
    'Estado',
    message.rechazo ? `${estados[message.estado]}: ${message.rechazo.title}` : estados[message.estado],
  );
  hoja.field('Prioridad', message.lane === 'urgent' ? 'Urgente' : 'Normal');
  if (message.numeroPropio) hoja.field('Número propio', message.numeroPropio);
  hoja.field('Persona (seudónimo)', message.subject);
  hoja.field('Base legal', sayLegalBasis(message.legalbasis));
  if (message.authorization) hoja.field('Autorización', message.authorization);
  hoja.field('Identificador', message.id);
  hoja.field('Hilo', message.correlationid);
}

function printSection(hoja: Hoja, { label, parts }: Section, depth: number): void {
  if (parts.length === 0) return;
  if (depth === 0) hoja.heading(label);
  else hoja.subheading(label);
  // First what is of the section itself: after a part of it, it would be read as of that.
  for (const part of parts) if (part.kind === 'field') hoja.field(part.label, said(part));
  for (const part of parts) if (part.kind === 'section') printSection(hoja, part, depth + 1);
}

function said({ label, value }: Field): string {
  switch (value.kind) {
    case 'moment':
      return sayExactly(value.at);
    case 'list':
      return value.texts.join('; ');
    case 'document': {
      const called = [value.name, value.title].filter((text) => text !== undefined && text !== label);
      return `${called.join(': ') || 'Se acompaña'} (documento adjunto, ${Math.max(1, Math.round(value.bytes / 1000))} kB)`;
    }
    default:
      return value.text;
  }
}

function printReceipts(hoja: Hoja, { receipts }: BandejaSchemas['Message']): void {
  hoja.heading('Recibos');
  hoja.note('Cada recibo está firmado por quien lo da: prueba qué pasó y cuándo.');
  if (receipts.length === 0) hoja.paragraph('Todavía no hay recibos.');
  for (const { titulo, by, at, verified } of receipts)
    hoja.field(
      titulo,
      `${sayExactly(at)} · ${by.name} · ${verified ? 'firma comprobada' : 'firma no comprobada'}`,
    );
}
