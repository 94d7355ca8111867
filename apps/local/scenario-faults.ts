import { type System, systems } from './programs.js';
import type { Said, Scenario } from './stories/scenario.js';
import type { Traffic } from './traffic.js';

/** What came of a story: its messages, the classes of what each system did, and what any did twice. */
export interface Outcome {
  readonly messages: readonly Traffic[];
  readonly holds: Readonly<Partial<Record<System, readonly string[]>>>;
  readonly twice: readonly string[];
}

/** In Spanish, everything in which a story ended otherwise than it must; empty where it ended well. */
export function faultsOf(
  { says, holds }: Pick<Scenario, 'says' | 'holds'>,
  { messages, holds: held, twice }: Outcome,
): string[] {
  const unproved = messages.some(({ given, verified }) => verified < given);
  const unended = messages.filter(({ end }) => !end).map(({ type }) => `sin término: ${type}`);
  return [
    ...differences('mensaje', says.map(sayOf), messages.map(sayOf)),
    ...systems.flatMap((system) =>
      differences(`efecto en ${system}`, holds[system] ?? [], held[system] ?? []),
    ),
    ...twice.map((what) => `hecho dos veces en ${what}`),
    ...unended,
    ...(unproved ? ['no todos los recibos se verificaron'] : []),
  ];
}

/** A message in a line: one that must be and the one that was read alike. */
function sayOf(message: Said | Traffic): string {
  const { type, from, to, lane } = message;
  const code = 'messageId' in message ? message.code : message.refused;
  return `${type} de ${from} a ${to}, carril ${lane}${code ? `, rechazado por ${code}` : ''}`;
}

/** What stands in one list more often than in the other. */
function differences(what: string, expected: readonly string[], seen: readonly string[]): string[] {
  const times = (list: readonly string[], item: string) => list.filter((each) => each === item).length;
  return [...new Set([...expected, ...seen])].flatMap((item) => {
    const [must, was] = [times(expected, item), times(seen, item)];
    return must === was ? [] : [`${what}: ${item}: ${was} en vez de ${must}`];
  });
}
