import type { Context } from '../context.js';
import { usage } from '../exit.js';
import type { ConnectionArgs, KeyringArgs, SignatureArgs } from '../options.js';
import { momentInChile } from '../output.js';
import { required } from '../required.js';
import { declare, openSigning, withSession } from '../session.js';
import { keysOf, type ShownKey, useName } from './key-state.js';

/** Fewest characters by which a key may be named. */
const kidCharsMin = 6;
const hour = 3_600_000;

export interface RetireArgs extends ConnectionArgs, SignatureArgs, Pick<KeyringArgs, 'parte'> {
  readonly kid: string;
  readonly motivo: string;
  readonly ahora: boolean;
  /** In hours, where it does not end at once. */
  readonly en: number;
  readonly sinReemplazo: boolean;
}

/** Ends a key of a party: what it signs later is refused, what it signed before stays true. Its root says so, or any one administrator. */
export const retire = (context: Context, args: RetireArgs): Promise<void> =>
  withSession(context, args, async (session) => {
    const party = required(args.parte, 'parte', 'VALIJA_PARTY');
    const keys = keysOf(session.directory.register, party, session.now);
    const key = findKey(keys, args.kid);
    const from = args.ahora ? session.now : new Date(session.now.getTime() + args.en * hour);
    if (!args.sinReemplazo) requireReplacement(keys, key, from);
    const signing = await openSigning(context, args, session.pins);
    const { kid } = key;
    const published = await declare(
      session,
      {
        kind: 'retirement',
        at: session.now.toISOString(),
        why: args.motivo,
        party,
        kid,
        from: from.toISOString(),
      },
      signing,
    );
    context.output.show({
      data: { party, kid, use: key.use, from: from.toISOString(), ...published },
      lines: [
        `La llave ${kid} de ${party} para ${useName(key.use)} rige hasta ${momentInChile(from.toISOString())}.`,
        'Lo que firmó antes sigue siendo válido; lo que nadie recibió todavía se firma de nuevo por sí mismo.',
      ],
    });
  });

/** @throws CliError where none or several begin so, or it has ended already */
function findKey(keys: readonly ShownKey[], asked: string): ShownKey {
  const found = asked.length < kidCharsMin ? [] : keys.filter(({ kid }) => kid.startsWith(asked));
  const [key] = found;
  if (!key || found.length > 1)
    throw usage(
      `Ninguna llave publicada de la institución, o más de una, comienza con ${asked}`,
      `Vea las llaves con «keys show» e indique al menos ${kidCharsMin} caracteres.`,
    );
  return key;
}

function requireReplacement(keys: readonly ShownKey[], ending: ShownKey, from: Date): void {
  const stays = keys.some(
    ({ kid, use, notbefore, until }) =>
      kid !== ending.kid &&
      use === ending.use &&
      Date.parse(notbefore) <= from.getTime() &&
      from.getTime() < Date.parse(until),
  );
  if (stays) return;
  throw usage(
    ending.use === 'sign'
      ? 'Sin esa llave la institución no podría firmar nada'
      : 'Sin esa llave nadie podría sellar nada para la institución',
    'Use «keys rotate --ahora», que publica antes una nueva; si de verdad quiere dejarla sin llave, agregue --sin-reemplazo.',
  );
}
