import { version } from 'pdfjs-dist';
import type { FromFrame, ToFrame } from '../messages.js';

const waiting = new Map<number, (bytes: ArrayBuffer | undefined) => void>();
let asked = 0;

/** Asks the page for a file of the viewer: this frame fetches nothing. */
function askFile(name: string): Promise<ArrayBuffer | undefined> {
  asked += 1;
  const ask = asked;
  tell({ kind: 'file', ask, name });
  return new Promise((resolve) => waiting.set(ask, resolve));
}

/** Takes the answer of the page. */
export function takeFile({ ask, bytes }: Extract<ToFrame, { kind: 'file' }>): void {
  waiting.get(ask)?.(bytes);
  waiting.delete(ask);
}

export const tell = (message: FromFrame): void => parent.postMessage(message, '*');

/** What pdf.js asks for the files that a PDF may need. */
export class FilesOfPage {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const bytes = await askFile(`pdfjs-${version.replaceAll('.', '-')}-${filename}`);
    if (!bytes) throw new Error(`the viewer has no ${filename}`);
    return new Uint8Array(bytes);
  }
}
