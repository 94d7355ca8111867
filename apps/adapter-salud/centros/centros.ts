import { readFileSync } from 'node:fs';
import { ValijaError } from '@valija/errors';
import { FhirServer, importClientKey, publicJwks } from '@valija/fhir';
import type { JWK } from 'jose';

/** Programmes of the health network. @see Protocolo B, Anexo 2 */
const programas = ['HOSPITAL', 'COSAM', 'CESFAM'] as const;

export type Programa = (typeof programas)[number];

/** A health centre as its file has it. */
interface CentroEntry {
  /** Code of the establishment, six digits. */
  readonly deis: string;
  readonly nombre: string;
  readonly programas: readonly Programa[];
  readonly fhir: {
    readonly baseUrl: string;
    readonly tokenUrl?: string;
    readonly clientId: string;
    readonly scopes: readonly string[];
  };
  /** How its Tasks are followed: it tells, or it is asked. */
  readonly vigilancia: 'suscripcion' | 'consulta';
  /** How its server writes a RUN. */
  readonly run: { readonly system: string; readonly typeCode: string };
}

/** A health centre and its FHIR server. */
export interface Centro extends Omit<CentroEntry, 'fhir'> {
  readonly server: FhirServer;
}

/** The health centres behind this adapter, in the order of their file: of two that give the same, the first is asked. */
export class Centros {
  constructor(
    readonly all: readonly Centro[],
    /** The public halves of the keys with which the adapter shows who it is. */
    readonly jwks: object,
  ) {}

  /**
   * @param file of the centres: `{ "centros": [{ deis, nombre, programas, fhir, vigilancia, run }] }`
   * @param keysFile a private JWK, or a JWKS whose first key signs and whose others are published until nobody uses them
   * @param timeoutMs longest time of one call to a centre
   * @throws Error that names every wrong entry, and no value
   */
  static async read(file: string, keysFile: string, timeoutMs: number): Promise<Centros> {
    const entries = (readJson(file) as { centros?: unknown } | null)?.centros;
    const faults = findFaults(entries);
    const held = readJson(keysFile) as JWK & { keys?: readonly JWK[] };
    const keys = held.keys ?? [held];
    const noted = (where: string, fault: unknown): undefined => {
      faults.push(`${where}: ${fault instanceof Error ? fault.message : 'no sirve'}`);
    };
    const key = await importClientKey(keys[0] ?? {}).catch((fault: unknown) => noted('llaves', fault));
    const open = ({ fhir, ...centro }: CentroEntry, at: number): Centro | undefined => {
      try {
        return key && { ...centro, server: new FhirServer({ ...fhir, key, timeoutMs }) };
      } catch (fault) {
        return noted(`centros[${at}].fhir`, fault);
      }
    };
    const all = faults.length > 0 ? [] : (entries as CentroEntry[]).map(open);
    if (faults.length > 0) throw new Error(`Centros de salud mal configurados:\n  ${faults.join('\n  ')}`);
    return new Centros(
      all.filter((centro) => centro !== undefined),
      publicJwks(keys),
    );
  }

  find(deis: string): Centro | undefined {
    return this.all.find((centro) => centro.deis === deis);
  }

  /** @throws ValijaError `recipient-unknown` with that pointer, where it is not here */
  require(deis: string, pointer: string): Centro {
    return this.find(deis) ?? unknown(pointer);
  }

  /**
   * The centre that gives a programme.
   * @param deis of the one that was asked for, if one was
   * @throws ValijaError `recipient-unknown` with a pointer, where it is not here or does not give that programme
   */
  requireFor(programa: string, deis: string | undefined): Centro {
    const asked = deis === undefined ? this.all : [this.require(deis, '/prestacion/proyecto')];
    const gives = (centro: Centro): boolean => centro.programas.some((one) => one === programa);
    return asked.find(gives) ?? unknown('/prestacion/programa');
  }
}

function unknown(pointer: string): never {
  throw new ValijaError('recipient-unknown', undefined, { pointers: [pointer] });
}

/** A file that cannot be read is not quoted: a parser's message repeats what it read. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error('El archivo de centros de salud o el de sus llaves no existe o no es JSON');
  }
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isOneOf = (values: readonly unknown[]): Check => values.includes.bind(values);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);

/** What each entry must be, and how that is said to whoever configures it. */
const rules: readonly (readonly [path: string, check: Check, words: string])[] = [
  [
    'deis',
    (value) => isText(value) && /^\d{6}$/.test(String(value)),
    'debe ser un código DEIS, seis dígitos',
  ],
  ['nombre', isText, 'falta'],
  ['programas', isListOf(isOneOf(programas)), `debe listar ${programas.join(', ')}`],
  ['fhir.baseUrl', isText, 'falta'],
  ['fhir.tokenUrl', (value) => value === undefined || isText(value), 'debe ser una dirección'],
  ['fhir.clientId', isText, 'falta'],
  ['fhir.scopes', isListOf(isText), 'debe listar permisos'],
  ['vigilancia', isOneOf(['suscripcion', 'consulta']), 'debe ser suscripcion o consulta'],
  ['run.system', isText, 'falta'],
  ['run.typeCode', isText, 'falta'],
];

/** Every entry that does not hold: where and why, without a value. */
function findFaults(entries: unknown): string[] {
  if (!Array.isArray(entries) || entries.length === 0) return ['centros: debe listar al menos uno'];
  const codes = entries.map((entry: unknown) => valueAt(entry, 'deis'));
  return entries.flatMap((entry: unknown, at) => [
    ...rules
      .filter(([path, check]) => !check(valueAt(entry, path)))
      .map(([path, , words]) => `centros[${at}].${path}: ${words}`),
    ...(codes.indexOf(codes[at]) < at ? [`centros[${at}].deis: ya es de otro centro`] : []),
  ]);
}

const valueAt = (entry: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], entry);
