import { Page, unwrap, useClock } from '@valija/web';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../api.js';
import { beginDraft } from '../borradores/begin.js';
import { BeginPage } from '../borradores/begin-page.js';
import { knownOfEarlier } from '../borradores/known.js';
import { useDesk } from '../desk.js';
import { beginTexts as texts } from '../texts/borradores.js';

/** The part at which one goes on where something further is asked for, of the same person: those before it are written. */
const stepOfAnother: Readonly<Record<string, number>> = {
  'derivacion.solicitada': 2,
  'residencia.solicitada': 1,
};

/** Nueva: begins a draft of a type, empty or from an earlier message of the same person. */
export function Component() {
  const { type = '' } = useParams();
  const [search] = useSearchParams();
  const desk = useDesk();
  const clock = useClock();
  const earlier = search.get('desde') ?? undefined;
  const unit = search.get('unidad') ?? undefined;
  if (!desk) return <Page title={texts.title} sentence={texts.preparing} />;
  return (
    <BeginPage
      title={texts.title}
      name={`${type} ${earlier ?? ''} ${unit ?? ''}`}
      begin={async () => {
        const begun = { kind: 'new', type, desk, unit, now: clock.now() } as const;
        if (!earlier) return await beginDraft(begun);
        const message = await unwrap(api.GET('/v1/messages/{id}', { params: { path: { id: earlier } } }));
        return await beginDraft({
          ...begun,
          unit: unit ?? message.unidad,
          subject: message.subject,
          known: knownOfEarlier(type, message),
          step: stepOfAnother[type] ?? 0,
        });
      }}
    />
  );
}
