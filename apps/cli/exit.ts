/** What a command ends with, for whoever calls it from a script. */
export const exitCodes = {
  done: 0,
  /** Somebody refused it, or what was found does not verify: another try changes nothing. */
  refused: 1,
  /** Arguments, files or passphrases are wrong: nothing was done. */
  usage: 2,
  /** The gateway did not answer: the same command may be tried again. */
  unreachable: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command did not do what it was asked, in words for the person at the terminal. */
export class CliError extends Error {
  override readonly name = 'CliError';

  /**
   * @param message what happened, in Spanish
   * @param advice what to do now, in Spanish
   * @param code stable code of the catalogue, where there is one
   */
  constructor(
    readonly exit: Exclude<ExitCode, 0>,
    message: string,
    readonly advice: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

export const usage = (message: string, advice: string): CliError =>
  new CliError(exitCodes.usage, message, advice);
