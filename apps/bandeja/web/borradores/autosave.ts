import { ProblemError } from '@valija/web';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftToSave, isSent, readDraft, saveDraft } from './drafts.js';

/** After so long without a key a draft is saved, in milliseconds. */
const pauseMs = 900;
/** A draft that is written without a pause is saved at least so often, in milliseconds. */
const everyMs = 8_000;
/** After a failure it is tried again, in milliseconds. */
const againMs = 4_000;

/** What a draft says, without the version that it is written upon. */
export type DraftWords = Omit<DraftToSave, 'rev'>;

export type SaveState =
  | { readonly is: 'kept'; readonly at: string }
  | { readonly is: 'unsaved' | 'saving' | 'failed'; readonly at: string }
  /** It was saved elsewhere: another window, or another device. */
  | { readonly is: 'changed-elsewhere'; readonly at: string };

export interface Autosave {
  readonly state: SaveState;
  /** Takes what the draft says now. */
  readonly put: (words: DraftWords) => void;
  /** Saves what is not saved yet. @throws ProblemError, Unreachable */
  readonly flush: () => Promise<void>;
  /** What is here replaces what was saved elsewhere. */
  readonly overwrite: () => Promise<void>;
  /** Saves nothing more: it was sent, or thrown away. */
  readonly stop: () => void;
}

/**
 * Keeps a draft at the server while it is written: soon after each pause, one saving at a time, and when the page is left. Nothing of
 * it rests in the browser.
 *
 * @param kept as it was read
 */
export function useAutosave(id: string, kept: { readonly rev: number; readonly savedAt: string }): Autosave {
  const [state, setState] = useState<SaveState>({ is: 'kept', at: kept.savedAt });
  const rev = useRef(kept.rev);
  const pending = useRef<DraftWords>(undefined);
  const inFlight = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const since = useRef<number>(undefined);
  const isOver = useRef(false);

  const save = useCallback(
    async (isLeaving = false): Promise<void> => {
      clearTimeout(timer.current);
      while (inFlight.current !== undefined) await inFlight.current.catch(() => undefined);
      const words = pending.current;
      if (!words || isOver.current) return;
      pending.current = undefined;
      since.current = undefined;
      setState(({ at }) => ({ is: 'saving', at }));
      const saving = keep(id, words, rev.current, isLeaving).then(
        (saved) => {
          rev.current = saved.rev;
          setState({ is: pending.current ? 'unsaved' : 'kept', at: saved.savedAt });
        },
        (error: unknown) => {
          pending.current ??= words;
          const isElsewhere = error instanceof ProblemError && error.problem.code === 'draft-changed';
          setState(({ at }) => ({ is: isElsewhere ? 'changed-elsewhere' : 'failed', at }));
          if (!isElsewhere) timer.current = setTimeout(() => void save().catch(() => undefined), againMs);
          throw error;
        },
      );
      inFlight.current = saving;
      await saving.finally(() => {
        inFlight.current = undefined;
      });
    },
    [id],
  );

  const put = useCallback(
    (words: DraftWords): void => {
      pending.current = words;
      since.current ??= Date.now();
      setState(({ is, at }) => ({ is: is === 'changed-elsewhere' ? is : 'unsaved', at }));
      clearTimeout(timer.current);
      const wait = Math.min(pauseMs, Math.max(0, since.current + everyMs - Date.now()));
      timer.current = setTimeout(() => void save().catch(() => undefined), wait);
    },
    [save],
  );

  const flush = useCallback(async (): Promise<void> => {
    await inFlight.current?.catch(() => undefined);
    if (pending.current) await save();
  }, [save]);

  const overwrite = useCallback(async (): Promise<void> => {
    const there = await readDraft(id);
    if (!isSent(there)) rev.current = there.rev;
    await save();
  }, [id, save]);

  const stop = useCallback((): void => {
    isOver.current = true;
    clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void save(true).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void save(true).catch(() => undefined);
    };
  }, [save]);

  return { state, put, flush, overwrite, stop };
}

/** Browsers carry so much of a page that is being closed, in characters with something to spare. */
const leavingCharsMax = 50_000;

/**
 * Saves; where the version is not the one expected but what is there is what was to be saved, an answer was lost, and all is well.
 * @throws ProblemError, Unreachable
 */
async function keep(id: string, words: DraftWords, rev: number, isLeaving: boolean) {
  const draft = { ...words, rev };
  const isSmall = isLeaving && JSON.stringify(draft).length < leavingCharsMax;
  try {
    return await saveDraft(id, draft, isSmall);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'draft-changed') throw error;
    const there = await readDraft(id);
    if (!isSent(there) && isSame(there.content, words.content)) return there;
    throw error;
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The same value with its names in order: a server may keep them in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}
