import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { connectionOptions, type Environment, reasonOption, signatureOptions } from '../options.js';

/** `party …`: who takes part. Each is a proposal that a second administrator signs. */
export const partyCommands = (context: Context, environment: Environment) => (yargs: Argv) => {
  const signed = <T>(each: Argv<T>) =>
    reasonOption(signatureOptions(environment)(connectionOptions(environment)(each)));
  const file = <T>(each: Argv<T>) =>
    signed(each).positional('archivo', {
      type: 'string',
      demandOption: true,
      describe: 'Archivo JSON con todos los datos de la institución',
    });
  return yargs
    .command(
      'add <archivo>',
      'Propone una institución nueva',
      (add) =>
        file(add).example(
          "$0 party add pav-valparaiso.json --firma ana.jwe --motivo 'Se incorpora a la Mesa'",
          'La firma después un segundo administrador',
        ),
      async (argv) => (await import('./party.js')).addParty(context, argv),
    )
    .command(
      'change <archivo>',
      'Propone otros datos de una institución',
      (change) =>
        file(change).example(
          "$0 party change pav-rm.json --firma ana.jwe --motivo 'Nuevo teléfono de turno'",
          'El archivo lleva todos los datos, no sólo los que cambian',
        ),
      async (argv) => (await import('./party.js')).changeParty(context, argv),
    )
    .command(
      'succeed <sucesora>',
      'Propone que una institución reciba los casos nuevos de otra',
      (succeed) =>
        signed(succeed)
          .positional('sucesora', { type: 'string', demandOption: true, describe: 'URN de quien los recibe' })
          .options({
            de: {
              type: 'string',
              demandOption: true,
              requiresArg: true,
              describe: 'URN de quien los recibía; sus casos en curso siguen con ella',
            },
            desde: {
              type: 'string',
              demandOption: true,
              requiresArg: true,
              describe: 'Desde cuándo, con su zona horaria',
            },
            regiones: { type: 'string', array: true, describe: 'Códigos CUT de región; si no, todas' },
          })
          .example(
            "$0 party succeed urn:valija:cl:pav:valparaiso --de urn:valija:cl:pav:rm --desde 2027-01-01T00:00:00-03:00 --regiones 05 --firma ana.jwe --motivo 'Nueva sede'",
            'Sólo los casos nuevos de una región',
          ),
      async (argv) => (await import('./party.js')).succeedParty(context, argv),
    )
    .demandCommand(1, 'Indique una orden: add, change o succeed.');
};
