import { getDocument, VerbosityLevel } from 'pdfjs-dist';
import { WorkerMessageHandler } from 'pdfjs-dist/build/pdf.worker.mjs';
import { FilesOfPage } from './files.js';
import { type Pages, pixelsWide } from './pages.js';

// A frame of no origin can start no worker from a file: the decoder works here.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** More pages than this are not shown. */
const pagesMax = 2_000;

/** Opens a PDF. Its scripts and forms are not run, its links lead nowhere. @throws Error where it is none that can be read */
export async function openPdf(bytes: ArrayBuffer): Promise<Pages> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    BinaryDataFactory: FilesOfPage,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    stopAtErrors: false,
  }).promise;
  return {
    count: Math.min(pdf.numPages, pagesMax),
    async draw(place, canvas, cssWidth) {
      const page = await pdf.getPage(place);
      const natural = page.getViewport({ scale: 1 });
      const width = pixelsWide(cssWidth, natural.height / natural.width);
      const viewport = page.getViewport({ scale: width / natural.width });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      page.cleanup();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    },
  };
}
