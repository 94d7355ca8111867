import { ValijaError } from '@valija/errors';

/** What a body says, and the checks that it must pass. */
export interface ReadBody {
  readonly members: Readonly<Record<string, unknown>>;
  /** Notes a fault of a member where it is not right. */
  readonly check: {
    (name: string, isRight: boolean): void;
    /** @throws ValijaError `schema-violation` with a pointer to each member that is wrong */
    done(): void;
  };
}

/** Reads a body that is an object of these members and no others; all that is wrong with it is told at once. */
export function readBody(body: unknown, names: readonly string[]): ReadBody {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const members = (isObject ? body : {}) as Readonly<Record<string, unknown>>;
  // An unknown member is not named: it could be anything.
  const faults = isObject && Object.keys(members).every((name) => names.includes(name)) ? [] : [''];
  const check = (name: string, isRight: boolean): void => void (isRight || faults.push(`/${name}`));
  check.done = (): void => {
    if (faults.length > 0) throw new ValijaError('schema-violation', undefined, { pointers: faults });
  };
  return { members, check };
}
