import { Stack, Title } from '@mantine/core';
import { Page } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { useEffect, useRef } from 'react';
import type { FormSource } from '../formulario/form-schema.js';
import type { Wrong } from '../formulario/wrong.js';
import { sayAct } from '../texts/acciones.js';
import { draftTexts as texts } from '../texts/borradores.js';
import { stepTexts } from '../texts/pasos.js';
import { DiscardDraft } from './discard.js';
import type { Draft } from './drafts.js';
import { idPrefix, PartsView, partId } from './parts-view.js';
import { usePartyName } from './party-name.js';
import { Review } from './review.js';
import { SaveMark } from './save-mark.js';
import { Sent } from './sent.js';
import { StepList } from './step-list.js';
import { type Destination, useWriting } from './writing.js';
import { focusField } from './wrong-list.js';

/**
 * Writes a draft, shows what whoever receives it will read, sends it, and follows it until it is there. What is written is
 * kept at the server all the while.
 *
 * @param destination where it is known; otherwise it is chosen here
 */
export function Editor({
  draft,
  source,
  destination,
  onReload,
}: {
  readonly draft: Draft;
  readonly source: FormSource;
  readonly destination: Destination | undefined;
  readonly onReload: () => void;
}) {
  const writing = useWriting(draft, source, destination);
  const { steps, last, written, autosave, sent } = writing;
  const { step, addressee } = written;
  const nameThere = usePartyName(addressee?.name ? undefined : addressee?.recipient, draft.type);
  const name = destination?.name || addressee?.name || nameThere;
  const urn = destination?.urn ?? addressee?.recipient;
  const isReview = step === last;
  const heading = useReviewHeading(isReview);

  const go = (at: number): void => {
    writing.go(at);
    focusNext(() => document.getElementById(partId(at)));
  };
  const goTo = (wrong: Wrong): void => {
    if (isReview) writing.go(writing.stepOf(wrong));
    whenDrawn(() => focusField(idPrefix, wrong));
  };
  // A draft that was left in a later part goes on there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where it was left
  useEffect(() => {
    if (step > 0 && !isReview) focusNext(() => document.getElementById(partId(step)));
  }, []);

  if (sent) return <Sent draft={draft} sent={sent} />;
  return (
    <Page
      title={draft.kind === 'answer' ? sayAct(draft).replace('…', '') : draft.titulo}
      sentence={name ? texts.sentenceTo(name) : undefined}
      actions={<DiscardDraft draft={draft} onDiscarded={autosave.stop} />}
    >
      <Stack gap="md" maw={960}>
        <SaveMark autosave={autosave} onReload={onReload} />
        {last > 1 && (
          <StepList
            titles={[...steps.map(({ title }) => title), stepTexts.revision]}
            current={isReview ? step : undefined}
            wrong={writing.wrongSteps}
            onGo={(to) => (to === last ? writing.review() : go(to))}
          />
        )}
        {isReview && (
          <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {stepTexts.revision}
          </Title>
        )}
        {isReview ? (
          <Review
            type={draft.type}
            source={source}
            writing={writing}
            name={name && urn ? shortNameOf({ urn, name }) : name}
            lane={draft.kind === 'new' ? undefined : destination?.lane}
            onGo={goTo}
            onBack={() => go(0)}
          />
        ) : (
          <PartsView type={draft.type} schema={source.schema} writing={writing} onGo={goTo} />
        )}
      </Stack>
    </Page>
  );
}

/** The heading of the review takes the focus when that opens, and the page begins at its top. */
function useReviewHeading(isReview: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(isReview);
  useEffect(() => {
    if (before.current === isReview) return;
    before.current = isReview;
    if (!isReview) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [isReview]);
  return heading;
}

/** What is to be drawn is there after the next frame only. */
const whenDrawn = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act));
};

const focusNext = (find: () => HTMLElement | null): void =>
  whenDrawn(() => {
    const found = find();
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'start' });
  });
