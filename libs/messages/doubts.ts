/**
 * Why a native document cannot be said in the words of a message.
 * - `native-code-unknown`: a code is in no agreed table; it is never replaced by a known one.
 * - `invalid-run`: a RUN has the wrong shape or check digit.
 * - `schema-violation`: a value that the message needs is missing or impossible.
 */
export type UntranslatableCode = 'native-code-unknown' | 'invalid-run' | 'schema-violation';

export interface Untranslatable {
  readonly ok: false;
  readonly code: UntranslatableCode;
  /** JSON pointers into the document that was to be translated, without values. */
  readonly pointers: readonly string[];
}

/** The first of these that was found is the code of the refusal. */
const precedence: readonly UntranslatableCode[] = ['native-code-unknown', 'invalid-run', 'schema-violation'];

/** Collects what stands in the way of a translation, so that the sender hears of everything at once. */
export class Doubts {
  readonly #found: { readonly code: UntranslatableCode; readonly pointer: string }[] = [];

  get any(): boolean {
    return this.#found.length > 0;
  }

  /** Notes a doubt; returns nothing, so that the field it stood for stays without value. */
  add(code: UntranslatableCode, pointer: string): undefined {
    this.#found.push({ code, pointer });
    return undefined;
  }

  /** Translates a code by its table; an unknown code is a doubt, an absent one is absent. */
  lookup<T>(table: Readonly<Record<string, T>>, code: string | undefined, pointer: string): T | undefined {
    if (code === undefined) return undefined;
    return Object.hasOwn(table, code) ? table[code] : this.add('native-code-unknown', pointer);
  }

  /** The refusal; its pointers are those of its code alone. */
  refusal(): Untranslatable {
    const code = precedence.find((candidate) => this.#found.some((doubt) => doubt.code === candidate));
    const pointers = this.#found.filter((doubt) => doubt.code === code).map(({ pointer }) => pointer);
    return { ok: false, code: code ?? 'schema-violation', pointers: [...new Set(pointers)] };
  }
}
