import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BrokerAddress } from '../broker.js';
import { Visit } from '../browsing/visit.js';
import { Installation } from '../installation.js';
import type { Cast, ProcessName } from '../programs.js';
import { Album, type Sitting } from './album.js';

/** What pictures are taken of, and in which states. */
export interface Shooting {
  /** Folder of the pictures. */
  readonly folder: string;
  readonly title: string;
  readonly cast: Cast;
  /** Further variables of gateway and endpoints. */
  readonly settings: Readonly<Record<string, string>>;
  readonly shoot: (set: Set) => Promise<void>;
}

/** What a shooting works with. */
interface Set {
  readonly installation: Installation;
  /** A person signs in at the pages of a process, in a window of her own. */
  readonly signIn: (process: ProcessName, person: string) => Promise<Visit>;
  readonly take: (state: string, sittings: readonly Sitting[]) => Promise<void>;
}

/** Where an installation is made, and its pictures are laid. */
interface Place {
  readonly browser: Browser;
  readonly broker: BrokerAddress;
  readonly databaseUrl: string;
  /** Folder of all albums. */
  readonly dir: string;
  readonly say: (text: string) => void;
}

/** Makes an installation, takes the pictures of it, says what the browsers complained about, and takes the installation away. */
export async function shootAll(
  { folder, title, cast, settings, shoot }: Shooting,
  { browser, broker, databaseUrl, dir: albums, say }: Place,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'valija-screenshots-'));
  const name = `screens-${process.pid}-${Date.now().toString(36)}`;
  const installation = await Installation.start({ name, dir, broker, databaseUrl, cast, settings });
  const visits = new Map<string, Visit>();
  const album = new Album(join(albums, folder), title);
  try {
    await shoot({
      installation,
      signIn: async (process, person) => {
        const visit = await Visit.open(browser, installation.url(process));
        await visit.signIn(person);
        visits.set(person, visit);
        return visit;
      },
      take: async (state, sittings) =>
        say(`${title}, ${state}: ${await album.take(state, sittings)} capturas`),
    });
    for (const [person, { complaints, misasked }] of visits)
      for (const complaint of [...complaints, ...misasked])
        say(`${person}: el navegador reclamó: ${complaint}`);
    say(`capturas en ${album.index}`);
  } finally {
    await installation.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
