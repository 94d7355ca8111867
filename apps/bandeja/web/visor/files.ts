import type { FromFrame } from './messages.js';

/** What the build leaves of the viewer's own files among the assets. */
const own = /^pdfjs-[\w-]+\.(pfb|ttf|bcmap|wasm)$/;

/** A file that the frame asks for; undefined for any that is not the viewer's. */
export async function readFile({
  name,
}: Extract<FromFrame, { kind: 'file' }>): Promise<ArrayBuffer | undefined> {
  if (!own.test(name)) return undefined;
  const response = await fetch(`/assets/${name}`).catch(() => undefined);
  return response?.ok ? response.arrayBuffer() : undefined;
}
