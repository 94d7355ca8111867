import { ProblemError } from '@valija/web';
import { useMemo, useRef, useState } from 'react';
import { completeContent } from '../formulario/fill.js';
import type { FormSource, Value } from '../formulario/form-schema.js';
import { planOf } from '../formulario/steps.js';
import { segmentsOf, type Wrong, wrongOf, wrongsOf } from '../formulario/wrong.js';
import { draftTexts } from '../texts/borradores.js';
import { useAutosave } from './autosave.js';
import { type Addressee, asksForOther, type Written, withProgramme, wordsOf } from './draft-words.js';
import { type Draft, type SentMessage, sendDraft, useForgetDrafts } from './drafts.js';

/** Whom an answer or a correction goes to is known before it is written. */
export interface Destination {
  readonly urn?: string | undefined;
  /** Empty where it is to be chosen, or not known. */
  readonly name: string;
  readonly isToChoose?: boolean;
  readonly lane?: 'normal' | 'urgent' | undefined;
}

const nothing: readonly Wrong[] = [];

/** Where the recipient is chosen, as a pointer beside those into the content. */
export const recipientPointer = '/recipient';
const unaddressed: Wrong = {
  pointer: recipientPointer,
  title: draftTexts.recipient.title,
  text: draftTexts.recipient.missing,
};

/** A draft while it is written: what it says, its parts and what is wrong in them, and sending it. */
export function useWriting(draft: Draft, source: FormSource, destination: Destination | undefined) {
  const { schema } = source;
  const { type } = draft;
  const choosesHere = draft.kind === 'new' || destination?.isToChoose === true;
  const [{ steps, sender }] = useState(() => planOf(type, schema, choosesHere, draft.content as Value));
  const last = steps.length;
  const autosave = useAutosave(draft.id, draft);
  const forgetDrafts = useForgetDrafts();
  const [written, setWritten] = useState<Written>(() => ({
    content: draft.content as Value,
    addressee: draft.recipient ? { recipient: draft.recipient, programme: draft.programme } : undefined,
    lane: draft.lane,
    step: Math.min(draft.step ?? 0, last),
  }));
  /** Two changes of one moment must not undo each other. */
  const latest = useRef(written);
  /** Whether what is wrong is shown: nobody is told of what is not yet written. */
  const [isChecked, setChecked] = useState(false);
  const [asked, setAsked] = useState(0);
  const [refused, setRefused] = useState<readonly Wrong[]>(nothing);
  const [failure, setFailure] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState<SentMessage>();

  const { content, addressee } = written;
  const complete = useMemo(() => completeContent(schema, content), [schema, content]);
  const isAddressed = !choosesHere || addressee !== undefined;
  const wrongIn = useMemo(() => wrongOf(source, complete), [source, complete]);
  const stepOf = ({ pointer }: Pick<Wrong, 'pointer'>): number => {
    const [name = ''] = segmentsOf(pointer);
    const found = steps.findIndex(({ names, choosesRecipient }) =>
      pointer === recipientPointer ? choosesRecipient : names.includes(name),
    );
    return found >= 0 ? found : last - 1;
  };
  const wrongs = [...(isAddressed ? [] : [unaddressed]), ...wrongIn, ...refused].sort(
    (one, other) => stepOf(one) - stepOf(other),
  );

  const change = (part: Partial<Written>): void => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setWritten(next);
    autosave.put(wordsOf(draft, next));
  };
  const review = (): void => {
    const [first] = wrongs;
    setChecked(true);
    change({ step: first ? stepOf(first) : last });
    setAsked(asked + 1);
  };

  return {
    steps,
    sender,
    last,
    autosave,
    written,
    complete,
    asked,
    refused,
    failure,
    isSending,
    sent,
    stepOf,
    choosesHere,
    /** What is wrong, once somebody asked to review it. */
    shown: isChecked ? wrongs : nothing,
    wrongSteps: new Set(isChecked ? wrongs.map(stepOf) : []),
    /** Writes some properties of the content, whatever was written of the others in the same moment. */
    write: (names: readonly string[], part: Value): void => {
      setRefused(nothing);
      const before = latest.current;
      const others = Object.entries(before.content).filter(([name]) => !names.includes(name));
      const next = { ...Object.fromEntries(others), ...part };
      const isOther = before.addressee !== undefined && asksForOther(type, before.content, next);
      change({ content: next, ...(isOther ? { addressee: undefined } : {}) });
    },
    choose: (next: Addressee): void =>
      change({ addressee: next, content: withProgramme(type, content, next.programme) }),
    setLane: (lane: Draft['lane']): void => change({ lane }),
    go: (to: number): void => change({ step: to }),
    review,
    send: async (): Promise<void> => {
      setSending(true);
      setFailure(undefined);
      try {
        // What cannot be saved can still be sent: it goes whole.
        await autosave.flush().catch(() => undefined);
        const words = wordsOf(draft, { ...written, content: complete });
        setSent(await sendDraft(draft.id, { ...words, rev: 0 }, addressee?.recipient));
        autosave.stop();
        forgetDrafts();
      } catch (error) {
        setRefused(refusalsOf(source, complete, error));
        setFailure(error);
      } finally {
        setSending(false);
      }
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;

/** What a server refused of a content, by its fields. */
function refusalsOf({ schema }: FormSource, content: Value, error: unknown): readonly Wrong[] {
  if (!(error instanceof ProblemError)) return nothing;
  const violations = (error.problem.pointers ?? [])
    .filter((pointer) => pointer.startsWith('/content/'))
    .map((pointer) => ({ pointer: pointer.slice('/content'.length), rule: 'server' }));
  return wrongsOf(schema, content, violations);
}
