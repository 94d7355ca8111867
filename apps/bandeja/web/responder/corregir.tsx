import { Page, unwrap, useClock } from '@valija/web';
import { useParams } from 'react-router';
import { api } from '../api.js';
import { beginDraft } from '../borradores/begin.js';
import { BeginPage } from '../borradores/begin-page.js';
import { useDesk } from '../desk.js';
import { beginTexts as texts } from '../texts/borradores.js';

/** Corregir: says anew a message that was not delivered, beginning with what it said. */
export function Component() {
  const { id = '' } = useParams();
  const desk = useDesk();
  const clock = useClock();
  if (!desk) return <Page title={texts.correction} sentence={texts.preparing} />;
  return (
    <BeginPage
      title={texts.correction}
      name={`corregir ${id}`}
      begin={async () => {
        const message = await unwrap(api.GET('/v1/messages/{id}', { params: { path: { id } } }));
        return await beginDraft({
          kind: 'correction',
          type: message.type,
          desk,
          unit: message.unidad,
          answers: id,
          known: message.content,
          now: clock.now(),
        });
      }}
    />
  );
}
