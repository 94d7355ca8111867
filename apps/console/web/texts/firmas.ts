import type { Proposal, StatementAbout, StatementEntry } from '@valija/ops-api';
import {
  counted,
  daysBetween,
  link,
  listed,
  moment,
  type Piece,
  type Sentence,
  say,
  sayExactly,
  sayWhen,
  shortNameOf,
  strong,
  together,
} from '@valija/words';
import type { Statement } from '../signing/statement.js';
import { sayParty } from './parties.js';
import { pathOfMessage } from './paths.js';
import { titleOfType } from './types.js';

/** What waits for a second person? */
export function answerProposals(proposals: readonly Proposal[], now: number): Sentence {
  const ratify = proposals.filter(({ state }) => state === 'awaiting-ratification').length;
  const sign = proposals.length - ratify;
  if (proposals.length === 0) return say`Nada espera una segunda firma.`;
  const parts = [
    ratify === 0
      ? undefined
      : say`${counted(ratify, 'suspensión ya rige y espera', 'suspensiones ya rigen y esperan')} que otra persona la ratifique.`,
    sign === 0
      ? undefined
      : say`${counted(sign, 'propuesta no rige', 'propuestas no rigen')} hasta que otra persona firme.`,
  ];
  const soon = proposals.filter(({ expiresAt }) => expiresAt && daysBetween(now, expiresAt) <= 3).length;
  return together(
    ...parts,
    soon === 0 ? undefined : say`${counted(soon, 'caduca', 'caducan')} en tres días o menos.`,
  );
}

/** What a statement is about, in a few words. */
export function sayStatement({
  kind,
  about,
}: Pick<StatementEntry, 'kind'> & { readonly about: StatementAbout }): Sentence {
  const { agreement, party, suspended, kid, message } = about;
  const of: Piece = agreement ? link(agreement, `/acuerdos?acuerdo=${agreement}`) : '';
  const who: Piece = party ? sayParty(party) : '';
  switch (kind) {
    case 'suspension':
      return suspended ? say`Suspender el acuerdo ${of}` : say`Levantar la suspensión del acuerdo ${of}`;
    case 'agreement':
      return say`Acuerdo ${of}`;
    case 'party':
      return say`Institución ${who}`;
    case 'key':
      return say`Llave nueva de ${who}${sayKid(kid)}`;
    case 'retirement':
      return say`Retiro de una llave de ${who}${sayKid(kid)}`;
    case 'abandonment':
      return message
        ? say`Abandonar el mensaje ${link(message.id.slice(0, 8), pathOfMessage(message))}`
        : say`Abandonar un mensaje`;
  }
}

const sayKid = (kid: string | undefined): Sentence =>
  kid ? say` (${strong(`${kid.slice(0, 8)}…`, kid)})` : [];

/** Who signed so far: administrators by name, a party by its root. */
export const sayers = (signedBy: readonly string[]): Sentence =>
  listed(
    signedBy.map((name) =>
      strong(name.startsWith('urn:') ? `la raíz de ${shortNameOf({ urn: name })}` : name),
    ),
  );

/** Since when it waits, and until when it may. */
export function sayWaiting({ at, signedBy, expiresAt, state }: Proposal, now: number): Sentence {
  const said = say`Lo firmó ${sayers(signedBy)} ${moment(sayWhen(at, now), at)}.`;
  if (state === 'awaiting-ratification') return together(said, say`Rige desde entonces.`);
  return expiresAt ? together(said, say`Caduca ${moment(sayWhen(expiresAt, now), expiresAt)}.`) : said;
}

/** One line of what a person is asked to sign. */
export interface SignedLine {
  readonly name: string;
  readonly value: string;
}

/**
 * All that a statement says, read from the bytes that will be signed and from nothing else, so that a console that was tampered with
 * could not have one thing shown and another signed.
 */
export function linesOf(statement: Statement): SignedLine[] {
  const { kind, at, why, ...said } = statement;
  const lines: SignedLine[] = [
    { name: 'Qué', value: effects[kind](said) },
    ...Object.entries(said).flatMap(([name, value]) => linesOfValue(name, value)),
    { name: 'Motivo', value: why },
    { name: 'Declarado', value: sayExactly(at) },
  ];
  return lines;
}

const effects: Readonly<Record<Statement['kind'], (said: Readonly<Record<string, unknown>>) => string>> = {
  suspension: ({ suspended }) =>
    suspended === true
      ? 'Suspende un acuerdo: desde ahora no se envía ni se entrega nada por él'
      : 'Levanta la suspensión de un acuerdo: lo retenido se entrega',
  abandonment: () => 'Abandona un mensaje: nadie lo entregará ni lo ofrecerá más, y lo sellado se borra',
  agreement: () => 'Establece lo que un acuerdo permite, entero',
  party: () => 'Establece lo que el directorio dice de una institución, entero',
  key: () => 'Publica una llave de una institución',
  retirement: () => 'Retira una llave: nada nuevo se cree con ella',
};

const names: Readonly<Record<string, string>> = {
  agreement: 'Acuerdo',
  suspended: 'Suspendido',
  revision: 'Revisión',
  source: 'Enviado por',
  id: 'Identificador',
  envelopedigest: 'Resumen del sobre',
  types: 'Tipos',
  sender: 'Envía',
  recipient: 'Recibe',
  purpose: 'Finalidad',
  legalbasis: 'Base legal',
  release: 'Datos que permite entregar',
  validfrom: 'Rige desde',
  validto: 'Rige hasta',
  quotaperday: 'Mensajes por día',
  party: 'Institución',
  kid: 'Llave',
  from: 'Desde',
  urn: 'Identificador',
  name: 'Nombre',
  kind: 'Clase',
  endpoint: 'Punto de conexión',
  accepts: 'Versiones que acepta',
  dutyTelephone: 'Teléfono de turno',
  regions: 'Regiones',
  programmes: 'Programas',
  succeeds: 'Sucede a',
  use: 'Uso',
  notbefore: 'Rige desde',
  notafter: 'Rige hasta',
};

function linesOfValue(name: string, value: unknown): SignedLine[] {
  const said = names[name] ?? name;
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && name !== 'jwk')
    return Object.entries(value).flatMap(([member, inner]) => linesOfValue(member, inner));
  if (Array.isArray(value)) return [{ name: said, value: value.map(textOf).join(', ') }];
  return [{ name: said, value: textOf(value) }];
}

function textOf(value: unknown): string {
  if (value === true) return 'sí';
  if (value === false) return 'no';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (value.startsWith('cl.valija.')) return titleOfType(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return sayExactly(value);
  return value;
}

/** What somebody is asked to do, by the effect that it has: «Ratificar 1 suspensión». */
export function signLabel({ state, kind, about }: Proposal): string {
  if (state === 'awaiting-ratification') return 'Ratificar 1 suspensión';
  if (kind === 'abandonment') return 'Abandonar 1 mensaje';
  if (kind === 'suspension') return about.suspended ? 'Suspender 1 acuerdo' : 'Levantar 1 suspensión';
  return 'Firmar y publicar 1 cambio';
}

export const firmas = {
  title: 'Firmas',
  queue: 'Esperan a otra persona',
  history: 'Lo declarado',
  why: 'Motivo',
  empty: 'Nada espera una segunda firma',
  emptyText:
    'Suspender rige con una firma y aparece aquí hasta que otra persona la ratifique. Lo que abre algo, levanta una suspensión o abandona un mensaje espera aquí su segunda firma, hasta 30 días.',
  historyEmpty: 'Todavía no hay declaraciones',
  historyEmptyText: 'Aquí queda cada cambio del directorio, con quienes lo firmaron y por qué.',
  columns: { what: 'Qué', by: 'Quién firmó', when: 'Cuándo', why: 'Motivo' },
  caption: 'Declaraciones publicadas, la más reciente primero',
  ratifies: 'por ratificar',
  waits: 'no rige aún',
  cannot: 'Firma quien tiene el rol de administración.',
} as const;

/** The dialog in which somebody signs. */
export const signing = {
  what: 'Lo que va a firmar',
  reason: 'Motivo',
  reasonHint: 'Hasta 300 caracteres, en una línea y sin datos de ningún caso. Queda registrado con su firma.',
  reasonMissing: 'Escriba el motivo, en una sola línea.',
  file: 'Archivo de su llave',
  fileHint: 'El archivo .jwe que hizo con «npm run valija». No sale de este navegador.',
  filePlaceholder: 'Elegir archivo…',
  fileClear: 'Quitar el archivo',
  fileMissing: 'Elija el archivo de su llave.',
  passphrase: 'Clave del archivo',
  passphraseHint: 'Abre el archivo aquí mismo; tampoco sale de este navegador.',
  passphraseMissing: 'Escriba la clave.',
  foreign: 'Este archivo no es la llave de una persona. Elija el .jwe que se abre con una clave.',
  closed: 'El archivo no se abre con esa clave. Revise mayúsculas y acentos, o si es el archivo correcto.',
  again: 'Usted ya firmó esto: debe firmarlo otra persona.',
  unreadable:
    'Lo que llegó para firmar no está en su forma única. No lo firme y avise a los demás administradores.',
  failed: 'No se pudo firmar en este navegador. Use uno actualizado, o «npm run valija».',
  cancel: 'Cancelar',
  close: 'Cerrar',
  opening: 'Abriendo la llave…',
} as const;
