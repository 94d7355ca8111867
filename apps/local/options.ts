import { type CaseName, caseNames } from './cases.js';
import { LocalError } from './local-error.js';

import { type ScenarioName, scenarioNames } from './stories/index.js';

/** What `npm start` is asked for. */
export interface Options {
  /** End after playing. */
  readonly once: boolean;
  /** Show institutions that work in trays, with a few requests waiting, instead of the one story. */
  readonly trays?: true;
  /** Cases to play instead of the one story, each once. */
  readonly cases?: readonly CaseName[];
  /** Stories to play instead of the one story, each once. */
  readonly scenarios?: readonly ScenarioName[];
}

const usage =
  'uso: npm start [-- [--once] [--bandejas | --cases all|<caso>[,<caso>…] | --scenario all|<historia>[,<historia>…]]]';

/** Reads the arguments of the command. @throws LocalError, in Spanish, for one that does not exist. */
export function readOptions(args: readonly string[]): Options {
  let once = false;
  let trays = false;
  let cases: readonly CaseName[] | undefined;
  let scenarios: readonly ScenarioName[] | undefined;
  const rest = args.flatMap((arg) => /^(--cases|--scenario)=(.*)$/.exec(arg)?.slice(1) ?? [arg]);
  for (let at = 0; at < rest.length; at += 1) {
    const option = rest[at];
    if (option === '--once') once = true;
    else if (option === '--bandejas') trays = true;
    else if (option === '--cases') {
      at += 1;
      cases = readNames(rest[at], caseNames, { option, plural: 'casos', unknown: 'no existe el caso' });
    } else if (option === '--scenario') {
      at += 1;
      const words = { option, plural: 'historias', unknown: 'no existe la historia' };
      scenarios = readNames(rest[at], scenarioNames, words);
    } else throw new LocalError(`opción desconocida «${option}». ${usage}`);
  }
  if (cases && scenarios) throw new LocalError(`--cases y --scenario no van juntas. ${usage}`);
  if (trays && (cases || scenarios))
    throw new LocalError(`--bandejas no va junto a --cases ni --scenario. ${usage}`);
  return {
    once,
    ...(trays ? { trays } : {}),
    ...(cases ? { cases } : {}),
    ...(scenarios ? { scenarios } : {}),
  };
}

function readNames<Name extends string>(
  list = '',
  names: readonly Name[],
  { option, plural, unknown }: { option: string; plural: string; unknown: string },
): readonly Name[] {
  const listing = `Los nombres de ${plural} son:\n${names.map((name) => `  ${name}`).join('\n')}`;
  if (list === 'all') return names;
  if (list === '' || list.startsWith('--'))
    throw new LocalError(`${option} pide «all» o nombres de ${plural}, separados por comas. ${listing}`);
  return [...new Set(list.split(','))].map((asked) => {
    const name = names.find((known) => known === asked);
    if (!name) throw new LocalError(`${unknown} «${asked}». ${listing}`);
    return name;
  });
}
