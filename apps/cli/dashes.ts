/** Stands before a value that begins with a dash while the arguments are parsed; no argument of a process can contain it. */
const mark = '\0';
const option = /^--(\p{L}[\p{L}-]{0,30}(=|$)|$)/u;
const number = /^-\d+(\.\d+)?$/;

/**
 * Arguments of which the parser takes no value for an option. One in 64 identifiers of a key, digests and references
 * begins with a dash, as base64url has it; options of the tool have two dashes and a name.
 *
 * @see RFC 4648 5
 */
export const hideDashes = (args: readonly string[]): string[] =>
  args.map((arg) => (arg.startsWith('-') && !option.test(arg) && !number.test(arg) ? mark + arg : arg));

export const showDash = (text: string): string => text.replaceAll(mark, '');

/** Gives the parsed values back as they were typed, in place. */
export function showDashes(parsed: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(parsed))
    if (typeof value === 'string') parsed[name] = showDash(value);
    else if (Array.isArray(value))
      parsed[name] = value.map((each) => (typeof each === 'string' ? showDash(each) : each));
}
