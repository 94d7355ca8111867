import { AnswerView, EmptyState, Page, useAnswer } from '@valija/web';
import { api } from '../api.js';
import { MatterList } from '../listas/matter-list.js';
import { buscar as texts } from '../texts/buscar.js';
import { lists } from '../texts/listas.js';
import { useSearchText } from './search-text.js';

/** Which matter is it? What was searched for stands in no address, and nothing of the answer outlives the page. */
export function Component() {
  const [text] = useSearchText();
  const answer = useAnswer(
    ['messages', 'search', text],
    (signal) => api.POST('/v1/search', { body: { text }, signal }),
    { isEnabled: text !== '' },
  );
  const messages = answer.data?.messages;
  if (text === '')
    return (
      <Page title={texts.title} sentence={texts.ask}>
        <EmptyState title={texts.start} />
      </Page>
    );
  return (
    <Page title={texts.title} sentence={messages && texts.found(messages.length)}>
      <AnswerView answer={answer}>
        {({ messages: found }) =>
          found.length === 0 ? (
            <EmptyState title={texts.empty}>{texts.emptyText}</EmptyState>
          ) : (
            <MatterList
              caption={lists.caption(texts.title)}
              last="at"
              groups={[{ key: 'found', messages: found }]}
            />
          )
        }
      </AnswerView>
    </Page>
  );
}
