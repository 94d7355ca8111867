import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { connectionOptions, type Environment, signatureOptions } from '../options.js';

/** `directory …`: what is published, and what waits for a second signature. */
export const directoryCommands = (context: Context, environment: Environment) => (yargs: Argv) => {
  const connection = connectionOptions(environment);
  return yargs
    .command('show', 'Muestra el directorio, verificado aquí', connection, async (argv) =>
      (await import('./show.js')).showDirectory(context, argv),
    )
    .command('proposals', 'Muestra lo que espera una segunda firma y qué cambia', connection, async (argv) =>
      (await import('./proposals.js')).listProposals(context, argv),
    )
    .command(
      'approve <n>',
      'Firma una propuesta como segunda persona, después de ver qué cambia',
      (approve) =>
        signatureOptions(environment)(connection(approve))
          .positional('n', {
            type: 'number',
            demandOption: true,
            describe: 'Número en «directory proposals»',
          })
          .options({ si: { type: 'boolean', default: false, describe: 'Firma sin preguntar' } })
          .example('$0 directory approve 1 --firma beto.jwe', 'Muestra el cambio y pregunta'),
      async (argv) => (await import('./proposals.js')).approve(context, argv),
    )
    .demandCommand(1, 'Indique una orden: show, proposals o approve.');
};
