import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { connectionOptions, type Environment, keyringOptions } from '../options.js';

/** `authorization …`: what went out under the authorisation of a person. */
export const authorizationCommands = (context: Context, environment: Environment) => (yargs: Argv) =>
  yargs
    .command(
      'show <referencia>',
      'Muestra a quién llegó algo con una autorización y, si se revocó, quién lo sabe',
      (show) =>
        keyringOptions(environment)(connectionOptions(environment)(show)).positional('referencia', {
          type: 'string',
          demandOption: true,
          describe: 'Referencia opaca de la autorización',
        }),
      async (argv) => (await import('./show.js')).showAuthorization(context, argv),
    )
    .demandCommand(1, 'Indique una orden: show.');
