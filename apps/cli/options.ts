import type { Argv } from 'yargs';

/** The environment that options are taken from where they are not given. */
export type Environment = Readonly<Record<string, string | undefined>>;

const from = (environment: Environment, variable: string) => ({
  type: 'string' as const,
  default: environment[variable],
  defaultDescription: variable,
  requiresArg: true,
});

/** How the gateway is reached, and whom one believes there. */
export const connectionOptions =
  (environment: Environment) =>
  <T>(yargs: Argv<T>) =>
    yargs.options({
      compuerta: { ...from(environment, 'VALIJA_GATEWAY_URL'), describe: 'URL de la compuerta' },
      anclas: {
        ...from(environment, 'VALIJA_PINS_FILE'),
        describe: 'Archivo de las llaves ancladas: raíces y administradores',
      },
      certificado: {
        ...from(environment, 'VALIJA_TLS_CERT_FILE'),
        describe: 'Certificado de cliente (PEM)',
      },
      'llave-certificado': {
        ...from(environment, 'VALIJA_TLS_KEY_FILE'),
        describe: 'Su llave privada (PEM)',
      },
      autoridad: {
        ...from(environment, 'VALIJA_TLS_CA_FILE'),
        describe: 'Autoridades que se aceptan (PEM)',
      },
    });

/** Who signs a statement, and why. */
export const signatureOptions =
  (environment: Environment) =>
  <T>(yargs: Argv<T>) =>
    passphraseOption(environment)(yargs).options({
      firma: {
        ...from(environment, 'VALIJA_FIRMA_ARCHIVO'),
        describe: 'Archivo de la llave de quien firma: una raíz o un administrador',
      },
    });

export const passphraseOption =
  (environment: Environment) =>
  <T>(yargs: Argv<T>) =>
    yargs.options({
      'clave-archivo': {
        ...from(environment, 'VALIJA_CLAVE_ARCHIVO'),
        describe: 'Archivo con la clave; si no, se pide en el terminal',
      },
    });

/** Why something is declared: it stays in the directory, and whoever signs after reads it. */
export const reasonOption = <T>(yargs: Argv<T>) =>
  yargs.options({
    motivo: {
      type: 'string',
      demandOption: true,
      requiresArg: true,
      describe: 'Por qué, en hasta 300 caracteres; queda publicado, nada de un caso',
    },
  });

/** Whose keys they are, and where they lie. */
export const keyringOptions =
  (environment: Environment) =>
  <T>(yargs: Argv<T>) =>
    yargs.options({
      parte: { ...from(environment, 'VALIJA_PARTY'), describe: 'URN de la institución' },
      llaves: { ...from(environment, 'VALIJA_KEYS_FILE'), describe: 'Archivo de sus llaves privadas' },
      secreto: {
        ...from(environment, 'VALIJA_KEYS_SECRET_FILE'),
        describe: 'Archivo del secreto que lo abre',
      },
    });

/** What the options above give. */
export interface ConnectionArgs {
  readonly compuerta: string | undefined;
  readonly anclas: string | undefined;
  readonly certificado: string | undefined;
  readonly llaveCertificado: string | undefined;
  readonly autoridad: string | undefined;
}

export interface SignatureArgs {
  readonly firma: string | undefined;
  readonly claveArchivo: string | undefined;
}

export interface KeyringArgs {
  readonly parte: string | undefined;
  readonly llaves: string | undefined;
  readonly secreto: string | undefined;
}
