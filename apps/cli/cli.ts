import { KeyFileError } from '@valija/directory';
import { catalogue, ValijaError } from '@valija/errors';
import yargs from 'yargs';
import { adminCommands } from './admin/commands.js';
import { agreementCommands } from './agreement/commands.js';
import { authorizationCommands } from './authorization/commands.js';
import type { Context } from './context.js';
import { hideDashes, showDash, showDashes } from './dashes.js';
import { directoryCommands } from './directory/commands.js';
import { CliError, type ExitCode, exitCodes, usage } from './exit.js';
import { keysCommands } from './keys/commands.js';
import { messageCommands } from './message/commands.js';
import type { Environment } from './options.js';
import { Output } from './output.js';
import { partyCommands } from './party/commands.js';
import type { Terminal } from './terminal.js';

/** What the tool is run with. */
export interface CliOptions {
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly terminal: Terminal;
  readonly write: { readonly out: (text: string) => void; readonly error: (text: string) => void };
  readonly now?: () => Date;
}

/** Runs one command. Nothing is thrown: what went wrong is printed in Spanish, with what to do. @returns the exit code */
export async function runCli({ args, environment, terminal, write, now }: CliOptions): Promise<ExitCode> {
  const output = new Output(write, args.includes('--json'));
  const context: Context = { output, terminal, now: now ?? (() => new Date()) };
  try {
    let help = '';
    await parser(context, environment).parseAsync(hideDashes(args), {}, (_error, _argv, shown) => {
      help = shown;
    });
    if (help) write.out(`${help}\n`);
    return exitCodes.done;
  } catch (error) {
    const told = tellable(error);
    output.fail(told);
    return told.exit;
  }
}

const parser = (context: Context, environment: Environment) =>
  yargs()
    .locale('es')
    .updateStrings({ 'Positionals:': 'Argumentos:', 'Did you mean %s?': '¿Quiso decir %s?' })
    .scriptName('valija')
    .usage('$0 <orden>\n\nAdministra llaves, instituciones y acuerdos de Valija, y sigue mensajes.')
    .command('keys', 'Llaves de una institución', keysCommands(context, environment))
    .command('admin', 'Personas que administran el directorio', adminCommands(context, environment))
    .command('party', 'Instituciones', partyCommands(context, environment))
    .command('agreement', 'Acuerdos: quién puede decir qué a quién', agreementCommands(context, environment))
    .command('directory', 'Directorio publicado y propuestas', directoryCommands(context, environment))
    .command('message', 'Mensajes', messageCommands(context, environment))
    .command('authorization', 'Autorizaciones de personas', authorizationCommands(context, environment))
    .option('json', { type: 'boolean', default: false, global: true, describe: 'Respuesta en JSON' })
    .middleware(showDashes, true)
    .demandCommand(1, 'Indique una orden.')
    .strict()
    .recommendCommands()
    .help('ayuda', 'Muestra esta ayuda')
    .alias('ayuda', 'help')
    .version(false)
    .wrap(100)
    .exitProcess(false)
    .epilogue(
      'Códigos de salida: 0 hecho · 1 rechazado o no se verifica · 2 argumentos o archivos · 3 la compuerta no respondió.\n' +
        'Abrir algo necesita dos administradores; cerrar, uno. docs/cli.md trae ejemplos completos.',
    )
    .fail((message, error) => {
      throw error ?? usage(showDash(message), 'Vea la ayuda con --ayuda.');
    });

/** What a person is told of anything that went wrong. */
function tellable(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof KeyFileError)
    return usage(error.message, 'Corríjalo y repita la misma orden; no se hizo nada más.');
  if (error instanceof ValijaError) {
    const { title, detail } = catalogue[error.code];
    return new CliError(
      error.handling === 'retry' ? exitCodes.unreachable : exitCodes.refused,
      title,
      detail,
      error.code,
    );
  }
  if (error instanceof Error && error.name === 'YError')
    return usage(error.message, 'Vea la ayuda con --ayuda.');
  return new CliError(
    exitCodes.refused,
    `Error imprevisto: ${error instanceof Error ? `${error.name}: ${error.message}` : 'desconocido'}`,
    'Repita la orden; si sigue, informe este texto a quien mantiene el programa.',
  );
}
