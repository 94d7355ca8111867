import { useQuery } from '@tanstack/react-query';
import { AnswerView, EmptyState, Page, unwrap } from '@valija/web';
import { Navigate } from 'react-router';
import { api } from '../api.js';
import { useNowAnswer } from '../now.js';
import { meaningOf, texts } from '../texts/mensajes.js';
import { pathOfMessage, pathOfMessages, pathOfThread } from '../texts/paths.js';
import { useKnown, useParties } from './known.js';

/** Leads to what was typed into the search: a message, a thread, or the messages of a party, a type or a failure. */
export function Typed({ text }: { readonly text: string }) {
  const known = useKnown(useParties());
  const isReady = !useNowAnswer().isPending;
  const meaning = meaningOf(text, known);
  if (meaning.kind === 'id') return <TypedId id={meaning.id} />;
  if (meaning.kind === 'search') return <Navigate to={pathOfMessages(meaning.search)} replace />;
  return isReady ? <Unknown text={text} /> : <Page title={texts.title} sentence={texts.looking} />;
}

/** A message of this id, else a thread of this id. */
function TypedId({ id }: { readonly id: string }) {
  const answer = useQuery({
    queryKey: ['messages', 'typed', id],
    queryFn: async ({ signal }) => {
      const find = async (query: { id: string } | { thread: string }) => {
        const { messages } = await unwrap(
          api.GET('/v1/ops/messages', { params: { query: { ...query, limit: 1 } }, signal }),
        );
        return messages[0];
      };
      const message = await find({ id });
      if (message) return pathOfMessage(message);
      return (await find({ thread: id })) ? pathOfThread(id) : null;
    },
  });
  return answer.data === undefined ? (
    <Page title={texts.title} sentence={texts.looking}>
      <AnswerView answer={answer}>{() => null}</AnswerView>
    </Page>
  ) : answer.data === null ? (
    <Unknown text={id} />
  ) : (
    <Navigate to={answer.data} replace />
  );
}

function Unknown({ text }: { readonly text: string }) {
  return (
    <Page title={texts.title} sentence={texts.unknown(text)}>
      <EmptyState title={texts.nothing}>{texts.unknownWhy}</EmptyState>
    </Page>
  );
}
