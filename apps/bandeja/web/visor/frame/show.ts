import type { Pages } from './pages.js';
import { texts } from './texts.js';

const root = document.querySelector('#visor') ?? document.body;
const zooms = [0.5, 0.75, 1, 1.5, 2, 3] as const;

/** Shows one line in place of the document. */
export function showText(text: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = text;
  root.replaceChildren(line);
}

/** Shows a document page by page, with what turns pages and what enlarges them; the arrow keys turn pages too. */
export function showPages(pages: Pages): void {
  let place = 1;
  let zoom = zooms.indexOf(1);
  let drawn = 0;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'toolbar');
  const where = document.createElement('span');
  where.setAttribute('role', 'status');
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  // What scrolls must be reached by the keyboard.
  sheet.tabIndex = 0;
  sheet.setAttribute('role', 'region');
  sheet.setAttribute('aria-label', texts.picture);

  const draw = async (): Promise<void> => {
    drawn += 1;
    const turn = drawn;
    where.textContent = texts.page(place, pages.count);
    previous.disabled = place === 1;
    next.disabled = place === pages.count;
    smaller.disabled = zoom === 0;
    larger.disabled = zoom === zooms.length - 1;
    const canvas = document.createElement('canvas');
    const cssWidth = Math.max(200, Math.min(1_100, sheet.clientWidth - 32)) * (zooms[zoom] ?? 1);
    const words = await pages.draw(place, canvas, cssWidth).catch(() => undefined);
    // A page that was turned away meanwhile is not shown over the newer one.
    if (turn !== drawn) return;
    if (words === undefined) return showText(texts.unreadable);
    canvas.style.width = `${cssWidth}px`;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', texts.page(place, pages.count));
    const spoken = document.createElement('div');
    spoken.className = 'spoken';
    spoken.textContent = words;
    sheet.replaceChildren(canvas, ...(words.trim() === '' ? [] : [spoken]));
    sheet.scrollTop = 0;
  };
  const turnTo = (wanted: number): void => {
    if (wanted < 1 || wanted > pages.count || wanted === place) return;
    place = wanted;
    void draw();
  };
  const zoomTo = (wanted: number): void => {
    zoom = Math.min(zooms.length - 1, Math.max(0, wanted));
    void draw();
  };
  const previous = button('‹', texts.previous, () => turnTo(place - 1));
  const next = button('›', texts.next, () => turnTo(place + 1));
  const smaller = button('−', texts.smaller, () => zoomTo(zoom - 1));
  const larger = button('+', texts.larger, () => zoomTo(zoom + 1));
  bar.append(previous, where, next, smaller, larger);
  root.replaceChildren(bar, sheet);
  addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft' || key === 'PageUp') turnTo(place - 1);
    else if (key === 'ArrowRight' || key === 'PageDown') turnTo(place + 1);
    else if (key === '+') zoomTo(zoom + 1);
    else if (key === '-') zoomTo(zoom - 1);
  });
  addEventListener('resize', () => void draw());
  void draw();
}

function button(sign: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', onClick);
  return made;
}
