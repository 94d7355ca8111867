import { readFileSync, statSync } from 'node:fs';

const fileBytesMax = 256 * 1024;

/** Claims of a person, as the identity provider gave them. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/**
 * Which person has which role, as a file says. What an identity provider says of a person is kept with the session; what
 * that is good for is looked up at each request, so that a changed file counts with the next start.
 */
export class Roles {
  private constructor(
    private readonly claim: string | undefined,
    private readonly values: ReadonlyMap<string, readonly string[]>,
    private readonly subjects: ReadonlyMap<string, readonly string[]>,
  ) {}

  /**
   * @param file JSON, up to 256 KiB: `{ "claim": "roles", "values": { "<value>": ["<role>"] }, "subjects": { "<sub>": ["<role>"] } }`;
   *   each of the three may be absent
   * @param known the roles that there are
   * @throws Error that names what is wrong, and never a value
   */
  static read(file: string, known: readonly string[]): Roles {
    if (statSync(file).size > fileBytesMax)
      throw new Error(`the file of roles has more than ${fileBytesMax} bytes`);
    return Roles.of(JSON.parse(readFileSync(file, 'utf8')), known);
  }

  /** @throws Error as `read` */
  static of(parsed: unknown, known: readonly string[]): Roles {
    if (!isRecord(parsed)) throw new Error('the file of roles is no object');
    const { claim, values, subjects, ...others } = parsed;
    if (Object.keys(others).length > 0)
      throw new Error('the file of roles has a member that it may not have');
    if (claim !== undefined && (typeof claim !== 'string' || claim === ''))
      throw new Error('the claim of the file of roles is no text');
    if (values !== undefined && claim === undefined)
      throw new Error('the file of roles has values of a claim that it does not name');
    return new Roles(claim, readRoles('values', values, known), readRoles('subjects', subjects, known));
  }

  /** What the claim of a person says, to be kept: texts that the file knows. */
  grantedBy(claims: Claims): readonly string[] {
    const value = this.claim === undefined ? undefined : claims[this.claim];
    const said = Array.isArray(value) ? value : typeof value === 'string' ? value.split(' ') : [];
    return said.filter((each): each is string => typeof each === 'string' && this.values.has(each));
  }

  /** Roles of a person; none where the file gives none. */
  rolesOf(subject: string, granted: readonly string[]): readonly string[] {
    const roles = [
      ...granted.flatMap((value) => this.values.get(value) ?? []),
      ...(this.subjects.get(subject) ?? []),
    ];
    return [...new Set(roles)];
  }
}

function readRoles(
  name: string,
  parsed: unknown,
  known: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  if (parsed === undefined) return new Map();
  if (!isRecord(parsed)) throw new Error(`«${name}» in the file of roles is no object`);
  return new Map(
    Object.entries(parsed).map(([key, roles], at) => {
      if (!Array.isArray(roles) || !roles.every((role) => known.includes(role)))
        throw new Error(`entry ${at} of «${name}» in the file of roles has no list of roles that exist`);
      return [key, roles];
    }),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
