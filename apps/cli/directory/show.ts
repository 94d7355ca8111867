import type { Context } from '../context.js';
import { keysOf } from '../keys/key-state.js';
import type { ConnectionArgs } from '../options.js';
import { momentInChile, table } from '../output.js';
import { withSession } from '../session.js';

/** Shows the directory, verified here. */
export const showDirectory = (context: Context, args: ConnectionArgs): Promise<void> =>
  withSession(context, args, async ({ directory, now }) => {
    const { register, current } = directory;
    const at = 'at' in current ? new Date(current.at).toISOString() : null;
    const parties = register.parties.map((party) => ({
      ...party,
      keys: keysOf(register, party.urn, now),
    }));
    const agreements = directory.agreements.list();
    const suspended = agreements.filter((agreement) => agreement.suspended);
    context.output.show({
      data: { gateway: directory.gateway, seq: current.seq, digest: current.digest, at, parties, agreements },
      lines: [
        `Directorio de ${directory.gateway}: ${current.seq} declaraciones, verificadas todas${at ? `, al ${momentInChile(at)}` : ''}`,
        `Resumen: ${current.digest}`,
        '',
        ...table(
          ['institución', 'nombre', 'punto de conexión', 'llaves vigentes'],
          parties.map(({ urn, name, endpoint, keys }) => [
            urn,
            name,
            endpoint,
            String(keys.filter(({ state }) => state === 'vigente').length),
          ]),
        ),
        '',
        `${agreements.length} acuerdos, ${suspended.length} suspendidos («agreement export» los lista todos).`,
        ...suspended.map(({ id }) => `  suspendido: ${id}`),
      ],
    });
  });
