import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { type Environment, passphraseOption } from '../options.js';

/** `admin …`: those who administer the directory. */
export const adminCommands = (context: Context, environment: Environment) => (yargs: Argv) =>
  yargs
    .command(
      'create',
      'Crea la llave de una persona que administra el directorio',
      (create) =>
        passphraseOption(environment)(create)
          .options({
            nombre: {
              type: 'string',
              demandOption: true,
              requiresArg: true,
              describe: 'Nombre con que los demás la anclan',
            },
            archivo: {
              type: 'string',
              demandOption: true,
              requiresArg: true,
              describe: 'Dónde escribir su llave privada, que sólo su clave abre',
            },
          })
          .example("$0 admin create --nombre 'Ana Ficticia' --archivo ana.jwe", 'Pide la clave dos veces'),
      async (argv) =>
        (await import('../make-key.js')).makeKey(context, argv, {
          where: 'administrators',
          name: argv.nombre,
        }),
    )
    .demandCommand(1, 'Indique una orden: create.');
