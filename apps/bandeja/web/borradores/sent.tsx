import { Button, Group, Stack } from '@mantine/core';
import { LifeLine, Page, type Station, useAnswer } from '@valija/web';
import { Link } from 'react-router';
import { api, type BandejaSchemas } from '../api.js';
import { WriteAgain } from '../nuevo/write-again.js';
import { draftTexts } from '../texts/borradores.js';
import { paths } from '../texts/paths.js';
import type { Draft, SentMessage } from './drafts.js';

const texts = draftTexts.sent;

type Estado = BandejaSchemas['Estado'];

/** A message that was sent, followed until it is there. Its content is not asked for again: that would be a view. */
export function Sent({ draft, sent }: { readonly draft: Draft; readonly sent: SentMessage }) {
  const { data } = useAnswer(
    ['messages', 'thread', sent.correlationid],
    (signal) => api.GET('/v1/threads/{id}', { params: { path: { id: sent.correlationid } }, signal }),
    { everyMs: 3_000 },
  );
  const message = data?.messages.find(({ id }) => id === sent.id);
  const estado = message?.estado ?? sent.estado;
  const { name } = sent.recipient;
  const sentence =
    estado === 'entregado'
      ? texts.delivered(name)
      : estado === 'rechazado'
        ? texts.refused(name)
        : texts.sentence(name);
  return (
    <Page title={texts.title(draft.titulo)} sentence={sentence}>
      <Stack gap="lg" maw={960}>
        <LifeLine stations={stationsOf(estado, message?.time)} />
        <Group>
          <Button component={Link} to={paths.mensaje(sent.id)}>
            {texts.open}
          </Button>
          <WriteAgain message={{ id: sent.id, type: draft.type, direction: 'sent' }} />
          <Button variant="default" component={Link} to={paths.porHacer}>
            {texts.toDo}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

const order: readonly Estado[] = ['enviado', 'aceptado', 'recibido', 'entregado'];

/** Where a message is, from what is known of it without its content. */
function stationsOf(estado: Estado, at: string | undefined): readonly Station[] {
  const { stations: says } = texts;
  const reached = order.indexOf(estado);
  const state = (index: number): Station['state'] => {
    if (reached < 0) return index === 1 ? 'failed' : index < 1 ? 'done' : 'ahead';
    if (index > reached) return 'ahead';
    return index === reached && estado !== 'entregado' ? 'here' : 'done';
  };
  return [
    { key: 'accepted', label: says.out, state: state(0), ...(at ? { at } : {}) },
    { key: 'received', label: says.accepted, state: state(1) },
    { key: 'ended', label: says.received, state: state(2) },
    { key: 'answered', label: says.delivered, state: state(3) },
  ];
}
