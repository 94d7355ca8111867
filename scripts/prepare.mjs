/**
 * Makes a fresh clone ready for `npm start` and `npm test`: dependencies, compiled programs, a message broker; with
 * `--browser` also a browser, which only tests and screenshots of the pages need.
 *
 * It needs nothing but Node 20 and the system's own tools; each step leaves a stamp, so that a prepared checkout
 * costs a few milliseconds. Texts for the person at the terminal are in Spanish.
 */
import { prepareBroker } from './prepare/broker.mjs';
import { prepareBrowser } from './prepare/browser.mjs';
import { prepareBuild } from './prepare/build.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { Unprepared } from './prepare/tools.mjs';

try {
  prepareDependencies();
  prepareBuild();
  prepareBroker();
  if (process.argv.includes('--browser')) prepareBrowser();
} catch (error) {
  if (!(error instanceof Unprepared)) throw error;
  console.error(`\nvalija: ${error.message}\n`);
  process.exitCode = 1;
}
