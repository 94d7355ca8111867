import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';

/** What one key, or two after each other («g a»), does. */
export interface Shortcut {
  readonly keys: string;
  /** What it does, in words, for the help. */
  readonly does: string;
  readonly run: () => void;
}

/** How long after the first key of two the second one counts, in milliseconds. */
const secondKeyMs = 1_500;

/** The shortcuts of what is on the screen; where two have the same keys, the one that came later counts. */
export class Shortcuts {
  private readonly known = new Map<symbol, Shortcut>();

  add(shortcut: Shortcut): () => void {
    const id = Symbol(shortcut.keys);
    this.known.set(id, shortcut);
    return () => this.known.delete(id);
  }

  find(keys: string): Shortcut | undefined {
    return this.list().find((shortcut) => shortcut.keys === keys);
  }

  startsTwo(key: string): boolean {
    return this.list().some(({ keys }) => keys.startsWith(`${key} `));
  }

  list(): readonly Shortcut[] {
    const byKeys = new Map<string, Shortcut>();
    for (const shortcut of this.known.values()) byKeys.set(shortcut.keys, shortcut);
    return [...byKeys.values()];
  }
}

const ShortcutsContext = createContext(new Shortcuts());

export const useShortcuts = (): Shortcuts => useContext(ShortcutsContext);

/** Whether what is typed goes into a field and is no shortcut. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** Listens to the keyboard for all shortcuts beneath. Keys with Ctrl, Alt or Meta are the browser's. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const shortcuts = useMemo(() => new Shortcuts(), []);
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]') !== null) return;
      const isSecond = first !== undefined && event.timeStamp - first.at < secondKeyMs;
      const shortcut =
        (isSecond ? shortcuts.find(`${first?.key} ${event.key}`) : undefined) ?? shortcuts.find(event.key);
      first = undefined;
      if (shortcut) {
        event.preventDefault();
        shortcut.run();
      } else if (shortcuts.startsTwo(event.key)) first = { key: event.key, at: event.timeStamp };
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shortcuts]);
  return <ShortcutsContext value={shortcuts}>{children}</ShortcutsContext>;
}

/** A shortcut as long as the component is on the screen. */
export function useShortcut(keys: string, does: string, run: () => void): void {
  const shortcuts = useShortcuts();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => shortcuts.add({ keys, does, run: () => latest.current() }), [shortcuts, keys, does]);
}
