import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { unwrap, useAnswer } from '@valija/web';
import { api, type BandejaSchemas } from '../api.js';

export type Draft = BandejaSchemas['Draft'];
export type DraftToSave = BandejaSchemas['DraftToSave'];
export type DraftSaved = BandejaSchemas['DraftSaved'];
export type DraftSent = BandejaSchemas['DraftSent'];
export type SentMessage = BandejaSchemas['SentMessage'];

/** What is asked about drafts goes stale by the topic of their events. */
const topic = 'drafts';

export const useDrafts = () => useAnswer([topic], (signal) => api.GET('/v1/drafts', { signal }));

/** Whether a draft has become a message. */
export const isSent = (draft: Draft | DraftSent): draft is DraftSent => 'sent' in draft;

/** A draft as it is kept, or the message that it became. @throws ProblemError, Unreachable */
export const readDraft = (id: string, signal?: AbortSignal): Promise<Draft | DraftSent> =>
  unwrap(api.GET('/v1/drafts/{id}', { params: { path: { id } }, ...(signal ? { signal } : {}) }));

/** @throws ProblemError `draft-changed` where it was saved elsewhere meanwhile; Unreachable */
export const saveDraft = (id: string, draft: DraftToSave, isLeaving = false): Promise<DraftSaved> =>
  unwrap(
    api.PUT('/v1/drafts/{id}', {
      params: { path: { id } },
      body: draft,
      // Goes on while the page is closed, as far as browsers carry it.
      ...(isLeaving ? { keepalive: true } : {}),
    }),
  );

/** @throws ProblemError, Unreachable */
export const discardDraft = (id: string): Promise<unknown> =>
  unwrap(api.DELETE('/v1/drafts/{id}', { params: { path: { id } } }));

/** Sends what a draft says. Under the draft's id it goes once, however often it is asked for. @throws ProblemError, Unreachable */
export function sendDraft(
  id: string,
  draft: DraftToSave,
  chosenRecipient: string | undefined,
): Promise<SentMessage> {
  const { kind, type, answers = '', content, lane, subject, unit, programme } = draft;
  const header = { 'Idempotency-Key': id };
  const params = { header, path: { id: answers } };
  if (kind === 'correction')
    return unwrap(api.POST('/v1/messages/{id}/correction', { params, body: { content } }));
  const to = chosenRecipient ? { recipient: chosenRecipient } : {};
  if (kind === 'answer')
    return unwrap(
      api.POST('/v1/messages/{id}/answers', {
        params,
        body: { type, content, ...to, ...(lane ? { lane } : {}) },
      }),
    );
  return unwrap(
    api.POST('/v1/messages', {
      params: { header },
      body: {
        type,
        content,
        ...to,
        ...(lane ? { lane } : {}),
        ...(subject ? { subject } : {}),
        ...(unit ? { unit } : {}),
        ...(programme ? { programme } : {}),
      },
    }),
  );
}

/** Makes what is known of drafts stale. */
export function useForgetDrafts(): () => void {
  const queries: QueryClient = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [topic] });
}
