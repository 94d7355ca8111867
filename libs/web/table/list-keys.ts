import { type RefObject, useEffect, useState } from 'react';
import { useShortcut } from '../keyboard/shortcuts.js';
import { texts } from '../texts.js';

/**
 * `j` and `k` through a list: the current row is scrolled to and its link gets the focus, so that Enter opens it. The
 * link of row n carries `data-row="n"`.
 */
export function useListKeys(
  box: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (at: number) => void,
): { readonly current: number; readonly setCurrent: (at: number) => void } {
  const [current, setCurrent] = useState(-1);
  const [asked, setAsked] = useState(0);
  const step = (by: number): void => {
    if (count === 0) return;
    const next = Math.min(count - 1, Math.max(0, current + by));
    setCurrent(next);
    scrollTo(next);
    setAsked((times) => times + 1);
  };
  useShortcut('j', texts.shortcuts.next, () => step(1));
  useShortcut('k', texts.shortcuts.previous, () => step(-1));
  useEffect(() => {
    if (asked === 0) return;
    // The row is drawn only after the scroll.
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [asked, box, current]);
  return { current, setCurrent };
}
