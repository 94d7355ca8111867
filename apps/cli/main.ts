import { runCli } from './cli.js';
import { ProcessTerminal } from './terminal.js';

process.exitCode = await runCli({
  args: process.argv.slice(2),
  environment: process.env,
  terminal: new ProcessTerminal(process.stdin, process.stderr),
  write: {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  },
});
