import type { Argv } from 'yargs';
import type { Context } from '../context.js';
import { connectionOptions, type Environment, reasonOption, signatureOptions } from '../options.js';

/** `agreement …`: who may say what to whom. */
export const agreementCommands = (context: Context, environment: Environment) => (yargs: Argv) => {
  const connection = connectionOptions(environment);
  const signed = <T>(each: Argv<T>) => reasonOption(signatureOptions(environment)(connection(each)));
  const file = <T>(each: Argv<T>) =>
    signed(each).positional('archivo', {
      type: 'string',
      demandOption: true,
      describe: 'Archivo JSON con el acuerdo completo',
    });
  const named = <T>(each: Argv<T>) =>
    signed(each).positional('id', {
      type: 'string',
      demandOption: true,
      describe: 'Identificador del acuerdo',
    });
  return yargs
    .command(
      'add <archivo>',
      'Propone un acuerdo nuevo',
      (add) =>
        file(add).example(
          "$0 agreement add acuerdo.json --firma ana.jwe --motivo 'Convenio de 2027'",
          'Lo firma después un segundo administrador',
        ),
      async (argv) => (await import('./agreement.js')).addAgreement(context, argv),
    )
    .command('change <archivo>', 'Propone otros términos de un acuerdo', file, async (argv) =>
      (await import('./agreement.js')).changeAgreement(context, argv),
    )
    .command(
      'suspend <id>',
      'Suspende un acuerdo en todas partes, de inmediato',
      (suspend) =>
        named(suspend).example(
          "$0 agreement suspend pav-fiscalia --firma ana.jwe --motivo 'Incidente en PAV'",
          'Basta una persona: un administrador o la raíz de una de las dos partes',
        ),
      async (argv) => (await import('./agreement.js')).suspendAgreement(context, argv),
    )
    .command(
      'resume <id>',
      'Propone levantar la suspensión de un acuerdo',
      (resume) =>
        named(resume).example(
          "$0 agreement resume pav-fiscalia --firma ana.jwe --motivo 'Incidente resuelto'",
          'La levantan dos administradores',
        ),
      async (argv) => (await import('./agreement.js')).resumeAgreement(context, argv),
    )
    .command(
      'export',
      'Escribe la matriz completa de acuerdos, para leerla',
      (each) =>
        connection(each)
          .options({
            formato: {
              choices: ['markdown', 'csv'] as const,
              default: 'markdown' as const,
              describe: 'Formato',
            },
            salida: { type: 'string', requiresArg: true, describe: 'Archivo; si no, la salida estándar' },
          })
          .example('$0 agreement export --formato csv --salida acuerdos.csv', 'Para una planilla'),
      async (argv) => (await import('./export.js')).exportAgreements(context, argv),
    )
    .demandCommand(1, 'Indique una orden: add, change, suspend, resume o export.');
};
