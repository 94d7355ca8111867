import { type CaseName, caseNames } from './cases.js';
import { LocalError } from './local-error.js';

/** What `npm start` is asked for. */
export interface Options {
  /** End after playing. */
  readonly once: boolean;
  /** Cases to play instead of the one story, each once. */
  readonly cases?: readonly CaseName[];
}

const usage = 'uso: npm start [-- [--once] [--cases all|<caso>[,<caso>…]]]';

/** Reads the arguments of the command. @throws LocalError, in Spanish, for one that does not exist. */
export function readOptions(args: readonly string[]): Options {
  let once = false;
  let cases: readonly CaseName[] | undefined;
  const rest = args.flatMap((arg) => (arg.startsWith('--cases=') ? ['--cases', arg.slice(8)] : [arg]));
  for (let at = 0; at < rest.length; at += 1) {
    const option = rest[at];
    if (option === '--once') once = true;
    else if (option === '--cases') {
      at += 1;
      cases = readCases(rest[at]);
    } else throw new LocalError(`opción desconocida «${option}». ${usage}`);
  }
  return { once, ...(cases ? { cases } : {}) };
}

function readCases(list = ''): readonly CaseName[] {
  if (list === 'all') return caseNames;
  if (list === '' || list.startsWith('--'))
    throw new LocalError(`--cases pide «all» o nombres de casos, separados por comas. ${listing}`);
  return [...new Set(list.split(','))].map((asked) => {
    const name = caseNames.find((known) => known === asked);
    if (!name) throw new LocalError(`no existe el caso «${asked}». ${listing}`);
    return name;
  });
}

const listing = `Los casos son:\n${caseNames.map((name) => `  ${name}`).join('\n')}`;
