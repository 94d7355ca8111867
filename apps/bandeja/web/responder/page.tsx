import { Page, unwrap, useClock } from '@valija/web';
import { localOf } from '@valija/words';
import { useParams } from 'react-router';
import { api } from '../api.js';
import { beginDraft } from '../borradores/begin.js';
import { BeginPage } from '../borradores/begin-page.js';
import { knownOfAnswer } from '../borradores/known.js';
import { useDesk } from '../desk.js';
import { beginTexts as texts } from '../texts/borradores.js';

/** Responder: begins the short form of an answer, with what is already known. */
export function Component() {
  const { id = '', type = '' } = useParams();
  const desk = useDesk();
  const clock = useClock();
  if (!desk) return <Page title={texts.answer} sentence={texts.preparing} />;
  return (
    <BeginPage
      title={texts.answer}
      name={`${id} ${type}`}
      begin={async () => {
        const params = { path: { id } };
        const { answers } = await unwrap(api.GET('/v1/messages/{id}/answers', { params }));
        const option = answers.find((each) => each.type === type);
        const opening = await unwrap(api.GET('/v1/messages/{id}', { params }));
        const now = clock.now();
        return await beginDraft({
          kind: 'answer',
          type,
          desk,
          unit: opening.unidad,
          answers: id,
          ownNumber: opening.numeroPropio,
          reference: option?.reference,
          known: knownOfAnswer(type, opening, localOf(now).slice(0, 10)),
          now,
        });
      }}
    />
  );
}
