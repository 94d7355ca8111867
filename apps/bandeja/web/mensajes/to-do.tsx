import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { AnswerView } from '@valija/web';
import { Link } from 'react-router';
import type { BandejaSchemas } from '../api.js';
import { useMayIn } from '../desk.js';
import { WriteAgain } from '../nuevo/write-again.js';
import { sayAct } from '../texts/acciones.js';
import { mensaje } from '../texts/mensaje.js';
import { paths } from '../texts/paths.js';
import { useAnswers } from './read-message.js';

/** What a message says of itself without its content, and its thread. */
type Message = BandejaSchemas['MessageSummary'] & Pick<BandejaSchemas['Message'], 'thread'>;
type AnswerOption = BandejaSchemas['AnswerOption'];

const texts = mensaje.toDo;

/** So many further answers are all shown. */
const shownMax = 2;

/** What can be done about a message: first what is owed, then the rest, in a menu where it is much, and why something cannot be done now. */
export function ToDo({ message }: { readonly message: Message }) {
  const answer = useAnswers(message.id);
  const writes = useMayIn(message.unidad, 'tramitacion', 'jefatura');
  return (
    <Paper withBorder p="md" component="section" aria-label={texts.title}>
      <Title order={2} mb="xs">
        {texts.title}
      </Title>
      {writes ? (
        <AnswerView answer={answer}>
          {({ answers }) => <Answers message={message} options={answers} />}
        </AnswerView>
      ) : (
        <Text size="sm">{texts.onlyReads}</Text>
      )}
    </Paper>
  );
}

function Answers({
  message,
  options,
}: {
  readonly message: Message;
  readonly options: readonly AnswerOption[];
}) {
  const owed = message.pendiente?.debe === 'nosotros' ? message.pendiente.types : [];
  const possible = options.filter(({ admissible }) => admissible);
  const first = possible.filter(({ type }) => owed.includes(type));
  const others = possible.filter(({ type }) => !owed.includes(type));
  const notNow = options.filter(({ admissible }) => !admissible);
  const opening = message.thread.find(({ id }) => id === message.answers);
  return (
    <Stack gap="sm" align="stretch">
      {message.rechazo && <Text size="sm">{message.rechazo.detail}</Text>}
      {message.observacion && <Text size="sm">{message.observacion.detalle}</Text>}
      {isCorrectable(message) && (
        <Button
          component={Link}
          to={paths.corregir(message.id)}
          variant={message.rechazo ? 'filled' : 'default'}
        >
          {texts.correct}
        </Button>
      )}
      {first.map(({ type, titulo }, at) => (
        <Button
          key={type}
          component={Link}
          to={paths.responder(message.id, type)}
          variant={at === 0 ? 'filled' : 'default'}
        >
          {sayAct({ type, titulo })}
        </Button>
      ))}
      {others.length <= shownMax ? (
        <Others message={message.id} options={others} />
      ) : (
        <details>
          <Text size="sm" component="summary" mb="sm" style={{ cursor: 'pointer' }}>
            {texts.others(others.length)}
          </Text>
          <Stack gap="sm">
            <Others message={message.id} options={others} />
          </Stack>
        </details>
      )}
      <WriteAgain message={message} />
      {possible.length === 0 && !isCorrectable(message) && <Text size="sm">{texts.nothing}</Text>}
      {opening && options.length === 0 && (
        <Text size="sm">
          {texts.opening}{' '}
          <Anchor component={Link} to={paths.mensaje(opening.id)} inherit>
            {opening.titulo}
          </Anchor>
          .
        </Text>
      )}
      {notNow.length > 0 && <NotNow options={notNow} />}
      {message.pendiente?.plazo && (
        <Text size="xs" c="dimmed">
          {texts.hint}
        </Text>
      )}
    </Stack>
  );
}

function Others({
  message,
  options,
}: {
  readonly message: string;
  readonly options: readonly AnswerOption[];
}) {
  return options.map(({ type, titulo }) => (
    <Button key={type} component={Link} to={paths.responder(message, type)} variant="default">
      {sayAct({ type, titulo })}
    </Button>
  ));
}

function NotNow({ options }: { readonly options: readonly AnswerOption[] }) {
  return (
    <details>
      <Text size="sm" component="summary" style={{ cursor: 'pointer' }}>
        {texts.notNow(options.length)}
      </Text>
      <Stack gap="xs" mt="xs" component="ul" pl="md" style={{ margin: 0 }}>
        {options.map(({ type, titulo, motivo }) => (
          <Text key={type} size="sm" component="li">
            <Text span inherit fw={600}>
              {titulo}
            </Text>
            {motivo && `: ${motivo.title}. ${motivo.detail}`}
          </Text>
        ))}
      </Stack>
    </details>
  );
}

/** What was sent and has not been delivered can be said anew. */
const isCorrectable = ({ direction, estado, type, thread, id }: Message): boolean =>
  direction === 'sent' &&
  type !== 'autorizacion.revocada' &&
  estado !== 'entregado' &&
  estado !== 'abandonado' &&
  !thread.some(({ supersedes }) => supersedes === id);
