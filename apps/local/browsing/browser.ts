import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserServer,
  chromium,
  type LaunchOptions,
} from 'playwright-core';
import { checkoutDir } from '../checkout.js';

/** A Chromium that `scripts/prepare.mjs --browser` found or unpacked. */
export interface BrowserProgram {
  /** Absolute path. */
  readonly executable: string;
  /** Folders of the libraries that came with it; none where the system has them. */
  readonly libraries: readonly string[];
  /** Font configuration that came with it; `null` where the system's counts. */
  readonly fontsFile: string | null;
}

/** What the preparation found; `undefined` where the machine has no browser and none is to be had. */
export function findBrowser(): BrowserProgram | undefined {
  let text: string;
  try {
    text = readFileSync(join(checkoutDir, 'var', 'prepare', 'browser.json'), 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text) as BrowserProgram;
}

/** Why tests and screenshots of pages are passed over. */
export const noBrowser =
  'no hay Chromium: se omite lo que necesita un navegador. Instálelo, o indique uno con VALIJA_BROWSER, y ejecute «node scripts/prepare.mjs --browser».';

/** Starts it without a window; it speaks to nobody but whom it is sent to. Whoever opened it closes it. */
export function openBrowser(program: BrowserProgram): Promise<Browser> {
  return chromium.launch(launchOptions(program));
}

/** As {@link openBrowser}, as a process that can be killed; `chromium.connect` reaches it. */
export function startBrowser(program: BrowserProgram): Promise<BrowserServer> {
  return chromium.launchServer({ ...launchOptions(program), host: '127.0.0.1' });
}

/** As {@link openBrowser}, with one window that keeps what browsers keep in a folder, made when missing, beyond its end. */
export function openProfile(program: BrowserProgram, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...launchOptions(program),
    viewport: { width: 1280, height: 800 },
    locale: 'es-CL',
    timezoneId: 'America/Santiago',
    reducedMotion: 'reduce',
  });
}

function launchOptions({ executable, libraries, fontsFile }: BrowserProgram): LaunchOptions {
  const own = fontsFile === null ? {} : { FONTCONFIG_FILE: fontsFile };
  const found = libraries.length === 0 ? {} : { LD_LIBRARY_PATH: libraries.join(':') };
  return {
    executablePath: executable,
    env: { ...inherited(), ...own, ...found, TZ: 'America/Santiago' },
    // A process without root has no sandbox in many containers; it sees none but our own pages.
    args: ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none'],
  };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    ['PATH', 'HOME', 'LANG'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
