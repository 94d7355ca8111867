import { readKeyring } from '@valija/directory';
import type { Context } from '../context.js';
import type { ConnectionArgs, KeyringArgs } from '../options.js';
import { momentInChile, table } from '../output.js';
import { required } from '../required.js';
import { withSession } from '../session.js';
import { keysOf, useName } from './key-state.js';

/** Shows the published keys of a party and, where its file is at hand, which of them are held in it. */
export const showKeys = (context: Context, args: ConnectionArgs & KeyringArgs): Promise<void> =>
  withSession(context, args, async ({ directory, now }) => {
    const party = required(args.parte, 'parte', 'VALIJA_PARTY');
    const held = await heldKids(args);
    const keys = keysOf(directory.register, party, now).map((key) => ({
      ...key,
      held: held === undefined ? null : held.has(key.kid),
    }));
    const published = new Set(keys.map(({ kid }) => kid));
    const unpublished = [...(held ?? [])].filter((kid) => !published.has(kid));
    context.output.show({
      data: { party, keys, unpublished },
      lines: [
        ...table(
          ['llave', 'para', 'estado', 'desde', 'hasta', 'en el archivo'],
          keys.map(({ kid, use, state, notbefore, until, held }) => [
            kid,
            useName(use),
            state,
            momentInChile(notbefore),
            momentInChile(until),
            held === null ? '?' : held ? 'sí' : 'NO',
          ]),
        ),
        ...unpublished.map((kid) => `${kid}: está en el archivo y no en el directorio; no se usa.`),
      ],
    });
  });

async function heldKids({ llaves, secreto }: KeyringArgs): Promise<ReadonlySet<string> | undefined> {
  if (!llaves || !secreto) return undefined;
  const { sign, seal } = await readKeyring(llaves, secreto);
  return new Set([...sign, ...seal].map(({ kid }) => kid ?? ''));
}
