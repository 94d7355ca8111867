import './frame.css';
import type { ToFrame } from '../messages.js';
import { takeFile, tell } from './files.js';
import type { Pages } from './pages.js';
import { openPdf } from './pdf.js';
import { openPicture } from './picture.js';
import { showPages, showText } from './show.js';
import { texts } from './texts.js';

/**
 * Shows one document within a frame that has an origin of its own, no network and no storage: whatever a file from outside
 * does to its decoder, it reaches neither the page nor the session.
 */
addEventListener('message', ({ data, source }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  if (data.kind === 'file') takeFile(data);
  else void show(data);
});
tell({ kind: 'ready' });

async function show({ type, bytes, colorScheme }: Extract<ToFrame, { kind: 'document' }>): Promise<void> {
  document.documentElement.style.colorScheme = colorScheme;
  showText(texts.opening);
  const pages: Pages | undefined = await (type === 'application/pdf'
    ? openPdf(bytes)
    : openPicture(bytes, type)
  ).catch(() => undefined);
  if (pages) showPages(pages);
  else showText(texts.unreadable);
}
