import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { connectionOptions, type Environment, keyringOptions, signatureOptions } from '../options.js';

/** `message …`: single messages. */
export const messageCommands = (context: Context, environment: Environment) => (yargs: Argv) => {
  const connection = connectionOptions(environment);
  const asParty = <T>(each: Argv<T>) => keyringOptions(environment)(connection(each));
  const id = { type: 'string', demandOption: true, describe: 'Identificador del mensaje' } as const;
  return yargs
    .command(
      'show <id>',
      'Muestra el estado de un mensaje y sus recibos, verificados aquí',
      (show) => asParty(show).positional('id', id),
      async (argv) => (await import('./show.js')).showMessage(context, argv),
    )
    .command(
      'send <archivo>',
      'Envía un mensaje como el punto de conexión de una institución',
      (send) =>
        asParty(send)
          .positional('archivo', {
            type: 'string',
            demandOption: true,
            describe: 'Archivo JSON con tipo, destinatario y contenido',
          })
          .example(
            '$0 message send mensaje.json',
            'La misma orden otra vez lo ofrece de nuevo, sin repetirlo',
          ),
      async (argv) => (await import('./send.js')).sendMessage(context, argv),
    )
    .command(
      'abandon <source> <id>',
      'Da por abandonado un mensaje que nada más termina; lo firman dos administradores',
      (abandon) =>
        signatureOptions(environment)(connection(abandon))
          .positional('source', { type: 'string', demandOption: true, describe: 'URN de quien lo envió' })
          .positional('id', id)
          .options({
            motivo: { type: 'string', requiresArg: true, describe: 'Por qué, en hasta 300 caracteres' },
            resumen: {
              type: 'string',
              requiresArg: true,
              describe: 'Resumen de su sobre, como lo muestra «message show»',
            },
            declaracion: {
              type: 'string',
              requiresArg: true,
              describe: 'Archivo que firmó la primera persona',
            },
            salida: {
              type: 'string',
              requiresArg: true,
              describe: 'Dónde escribir la declaración para la segunda persona',
            },
            si: { type: 'boolean', default: false, describe: 'Firma sin preguntar' },
          })
          .example(
            "$0 message abandon urn:valija:cl:pav:rm 01990000-0000-7000-8000-000000000001 --resumen … --firma ana.jwe --motivo 'La institución cerró'",
            'La primera persona',
          )
          .example(
            '$0 message abandon urn:valija:cl:pav:rm 01990000-0000-7000-8000-000000000001 --declaracion abandono-….json --firma beto.jwe',
            'La segunda',
          ),
      async (argv) => (await import('./abandon.js')).abandonMessage(context, argv),
    )
    .demandCommand(1, 'Indique una orden: show, send o abandon.');
};
