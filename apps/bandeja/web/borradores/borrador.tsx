import { useQuery } from '@tanstack/react-query';
import { AnswerView, Page, useAnswer } from '@valija/web';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { api } from '../api.js';
import { draftTexts } from '../texts/borradores.js';
import { paths } from '../texts/paths.js';
import { useAskable } from './askable.js';
import { type Draft, isSent, readDraft } from './drafts.js';
import { Editor } from './editor.js';
import { useForm } from './use-form.js';
import type { Destination } from './writing.js';

/** Borrador: writes on at a draft where it was left; one that was sent leads to its message. */
export function Component() {
  const { id = '' } = useParams();
  const [times, setTimes] = useState(0);
  // Read once: what is written here is newer than what events tell of it.
  const answer = useQuery({
    queryKey: ['draft', id, times],
    queryFn: ({ signal }) => readDraft(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return answer.data === undefined ? (
    <Page title={draftTexts.title}>
      <AnswerView answer={answer}>{() => null}</AnswerView>
    </Page>
  ) : isSent(answer.data) ? (
    <Navigate to={paths.mensaje(answer.data.sent)} replace />
  ) : (
    <Loaded key={`${id} ${times}`} draft={answer.data} onReload={() => setTimes(times + 1)} />
  );
}

function Loaded({ draft, onReload }: { readonly draft: Draft; readonly onReload: () => void }) {
  const form = useForm(draft.type);
  const source = useAskable(draft, form.data);
  const destination = useDestination(draft);
  if (source === undefined || (draft.kind !== 'new' && destination === undefined))
    return (
      <Page title={draft.titulo}>
        <AnswerView answer={form}>{() => null}</AnswerView>
      </Page>
    );
  return <Editor draft={draft} source={source} destination={destination} onReload={onReload} />;
}

/** Whom an answer or a correction goes to. */
function useDestination(draft: Draft): Destination | undefined {
  const { kind, type, answers: id = '' } = draft;
  const options = useAnswer(
    ['messages', 'answers', id],
    (signal) => api.GET('/v1/messages/{id}/answers', { params: { path: { id } }, signal }),
    { isEnabled: kind === 'answer' },
  );
  if (kind === 'new') return undefined;
  if (kind === 'correction') return { name: draftTexts.recipient.same };
  const option = options.data?.answers.find((each) => each.type === type);
  if (option)
    return {
      urn: option.recipient?.urn,
      name: option.recipient?.name ?? '',
      lane: option.lane,
      isToChoose: option.choosesRecipient,
    };
  return options.isError ? { name: '' } : undefined;
}
