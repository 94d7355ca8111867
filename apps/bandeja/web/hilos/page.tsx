import { AnswerView, Lead, Page, useNow } from '@valija/web';
import { useParams } from 'react-router';
import { useThread } from '../mensajes/read-message.js';
import { ThreadList } from '../mensajes/thread-list.js';
import { answerThread, hilo } from '../texts/hilo.js';

/** How does the matter stand, and what went between whom? Without content: nothing is recorded as viewed. */
export function Component() {
  const { id = '' } = useParams();
  const now = useNow();
  const answer = useThread(id);
  return (
    <Page title={hilo.title} sentence={answer.data && <Lead {...answerThread(answer.data, now)} />}>
      <AnswerView answer={answer}>{({ messages }) => <ThreadList messages={messages} />}</AnswerView>
    </Page>
  );
}
