import { useQuery } from '@tanstack/react-query';
import { unwrap, useAnswer } from '@valija/web';
import { useEffect } from 'react';
import { api, type BandejaSchemas } from '../api.js';

/**
 * A message with its content. Each asking is recorded as a view, so it is asked once when the page opens and again only when the message has
 * moved on; what became of it comes from its thread, without content. Nothing of it is kept when the page closes.
 */
export function useMessage(id: string) {
  const reading = useQuery({
    queryKey: ['reading', id],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/messages/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const { data, refetch } = reading;
  const thread = useThread(data?.correlationid);
  const fresh = thread.data?.messages.find((message) => message.id === id);
  const hasMoved = data !== undefined && fresh !== undefined && data.estado !== fresh.estado;
  useEffect(() => {
    if (hasMoved) void refetch();
  }, [hasMoved, refetch]);
  return {
    ...reading,
    data: data && { ...data, ...fresh, thread: thread.data?.messages ?? data.thread },
  } as typeof reading;
}

/** The messages of a thread, without their content. */
export const useThread = (id: string | undefined) =>
  useAnswer(
    ['messages', 'thread', id],
    (signal) => api.GET('/v1/threads/{id}', { params: { path: { id: id ?? '' } }, signal }),
    { isEnabled: id !== undefined },
  );

/** What may be answered to a message, and why not the rest. */
export const useAnswers = (id: string) =>
  useAnswer(['messages', 'answers', id], (signal) =>
    api.GET('/v1/messages/{id}/answers', { params: { path: { id } }, signal }),
  );

export type Message = BandejaSchemas['Message'];
