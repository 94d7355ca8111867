import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { usage } from '../exit.js';
import {
  connectionOptions,
  type Environment,
  keyringOptions,
  passphraseOption,
  reasonOption,
  signatureOptions,
} from '../options.js';

/** `keys …`: the keys of a party. */
export const keysCommands = (context: Context, environment: Environment) => (yargs: Argv) => {
  const connection = connectionOptions(environment);
  const signature = signatureOptions(environment);
  const keyring = keyringOptions(environment);
  return yargs
    .command(
      'rotate',
      'Crea llaves nuevas de una institución, las publica y retira las anteriores con traslape',
      (rotate) =>
        reasonOption(keyring(signature(connection(rotate))))
          .options({
            uso: {
              choices: ['sign', 'seal'] as const,
              describe: 'Sólo las de firmar o las de sellar; si no, ambas',
            },
            traslape: {
              type: 'number',
              default: 24,
              describe: 'Horas que las anteriores siguen valiendo',
            },
            margen: {
              type: 'number',
              default: 3,
              describe: 'Segundos hasta que rigen las nuevas, para que todos las hayan leído',
            },
            vigencia: { type: 'number', default: 365, describe: 'Días que valen las nuevas' },
            ahora: {
              type: 'boolean',
              default: false,
              describe: 'Retira las anteriores de inmediato: alguien pudo haberlas copiado',
            },
          })
          .check(
            ({ traslape, margen, vigencia }) =>
              within(traslape, 0, 24 * 90, '--traslape') &&
              within(margen, 0, 86_400, '--margen') &&
              within(vigencia, 1, 3_650, '--vigencia'),
          )
          .example(
            "$0 keys rotate --parte urn:valija:cl:pav:rm --firma raiz-pav.jwe --motivo 'Rotación anual'",
            'Rotación de rutina',
          )
          .example(
            "$0 keys rotate --parte urn:valija:cl:pav:rm --firma raiz-pav.jwe --ahora --motivo 'Servidor robado'",
            'Después de un incidente',
          ),
      async (argv) => (await import('./rotate.js')).rotate(context, argv),
    )
    .command(
      'retire <kid>',
      'Retira una llave: lo que firme después se rechaza, lo anterior sigue válido',
      (retire) =>
        reasonOption(keyring(signature(connection(retire))))
          .positional('kid', {
            type: 'string',
            demandOption: true,
            describe: 'Identificador de la llave, o sus primeros caracteres',
          })
          .options({
            ahora: { type: 'boolean', default: false, describe: 'De inmediato' },
            en: { type: 'number', default: 24, describe: 'Horas hasta que se retira, si no es de inmediato' },
            'sin-reemplazo': {
              type: 'boolean',
              default: false,
              describe: 'Aunque la institución quede sin llave para ese uso',
            },
          })
          .check(({ en }) => within(en, 0, 24 * 365, '--en'))
          .example(
            "$0 keys retire R3cFb0 --parte urn:valija:cl:pav:rm --firma ana.jwe --ahora --motivo 'Llave copiada'",
            'Lo firma la raíz, o un solo administrador',
          ),
      async (argv) => (await import('./retire.js')).retire(context, argv),
    )
    .command(
      'show',
      'Muestra las llaves publicadas de una institución y cuáles están en su archivo',
      (show) =>
        keyring(connection(show)).example(
          '$0 keys show --parte urn:valija:cl:pav:rm --json',
          'Para otro programa',
        ),
      async (argv) => (await import('./show.js')).showKeys(context, argv),
    )
    .command(
      'root',
      'Crea la raíz de una institución, que firma sus llaves',
      (root) =>
        passphraseOption(environment)(root)
          .options({
            parte: {
              type: 'string',
              demandOption: true,
              requiresArg: true,
              describe: 'URN de la institución',
            },
            archivo: {
              type: 'string',
              demandOption: true,
              requiresArg: true,
              describe: 'Dónde escribir su llave privada, que sólo una clave abre',
            },
          })
          .example(
            '$0 keys root --parte urn:valija:cl:pav:rm --archivo raiz-pav.jwe',
            'Pide la clave dos veces',
          ),
      async (argv) =>
        (await import('../make-key.js')).makeKey(context, argv, { where: 'parties', name: argv.parte }),
    )
    .demandCommand(1, 'Indique una orden: rotate, retire, show o root.');
};

/** @throws CliError where a number is none, or out of its limits */
function within(value: number, min: number, max: number, option: string): true {
  if (value >= min && value <= max) return true;
  throw usage(`${option} debe ser un número entre ${min} y ${max}`, 'Vea la ayuda con --ayuda.');
}
