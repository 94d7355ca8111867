import type { Output } from './output.js';
import type { Terminal } from './terminal.js';

/** What every command is given: where to print, whom to ask, what time it is. */
export interface Context {
  readonly output: Output;
  readonly terminal: Terminal;
  readonly now: () => Date;
}
