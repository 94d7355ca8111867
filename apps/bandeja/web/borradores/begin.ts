import { localOf } from '@valija/words';
import type { BandejaSchemas } from '../api.js';
import { beginContent, type Writer } from '../formulario/fill.js';
import type { Value } from '../formulario/form-schema.js';
import { type DraftToSave, saveDraft } from './drafts.js';
import { loadForm } from './use-form.js';

type Desk = BandejaSchemas['Desk'];

/** Units in which the person writes. */
export const unitsToWriteIn = (desk: Desk): Desk['units'] =>
  desk.units.filter(({ roles }) => roles.includes('tramitacion'));

interface BeginOptions {
  readonly kind: DraftToSave['kind'];
  readonly type: string;
  readonly desk: Desk;
  /** Absent: the first one in which the person writes. */
  readonly unit?: string | undefined;
  readonly answers?: string | undefined;
  readonly subject?: string | undefined;
  readonly ownNumber?: string | undefined;
  readonly reference?: { readonly field: string; readonly value: string } | undefined;
  /** What is known of the content besides who writes and when. */
  readonly known?: Value | undefined;
  readonly step?: number;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly now: number;
}

/**
 * Begins a draft at the server.
 * @returns its id
 * @throws ProblemError, Unreachable; Error where a type has no form
 */
export async function beginDraft(options: BeginOptions): Promise<string> {
  const { kind, type, desk, answers, subject, ownNumber, reference, known, step = 0, now } = options;
  const [first] = unitsToWriteIn(desk);
  const unit = desk.units.find(({ id }) => id === options.unit) ?? first;
  const { schema } = await loadForm(type);
  const begun = beginContent(schema, {
    writer: writerOf(desk, unit?.name ?? desk.institution.name),
    now: new Date(now).toISOString(),
    today: localOf(now).slice(0, 10),
    folio: folioOf(now),
    ownNumber,
    reference,
    random: randomReference(),
  });
  const id = crypto.randomUUID();
  await saveDraft(id, {
    kind,
    type,
    ...(unit ? { unit: unit.id } : {}),
    ...(answers ? { answers } : {}),
    ...(subject ? { subject } : {}),
    step,
    content: merged(begun, known ?? {}),
    rev: 0,
  });
  return id;
}

const writerOf = (desk: Desk, unit: string): Writer => ({
  institution: desk.institution.name,
  unit,
  person: desk.person.name,
});

/** A number for a form that has none: day and time, and something that two persons do not share. */
function folioOf(now: number): string {
  const [day = '', hour = ''] = localOf(now).split('T');
  const own = crypto.getRandomValues(new Uint8Array(2));
  return `${day.replaceAll('-', '')}-${hour.replace(':', '')}-${[...own].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** 24 random bytes in base64url. */
const randomReference = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/** What is known wins over what a form begins with, part by part. */
function merged(begun: Value, known: Value): Value {
  const all: Record<string, unknown> = { ...begun };
  for (const [name, value] of Object.entries(known)) {
    const there = all[name];
    all[name] = isPart(there) && isPart(value) ? merged(there, value) : value;
  }
  return all;
}

const isPart = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
