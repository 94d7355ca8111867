import { readFileSync } from 'node:fs';
import { type DirectoryDocument, emptyChain, extendCopy } from './copy.js';
import { Directory } from './directory.js';
import { Pins } from './pins.js';

/** Reads and verifies the directory of a file, for who looks at it once. @throws ValijaError as `extendCopy`. */
export async function readDirectory(directoryFile: string, pinsFile: string): Promise<Directory> {
  const pins = await Pins.read(pinsFile);
  const document = JSON.parse(readFileSync(directoryFile, 'utf8')) as DirectoryDocument;
  return new Directory(await extendCopy(emptyChain(pins), document, pins, Date.now()));
}
