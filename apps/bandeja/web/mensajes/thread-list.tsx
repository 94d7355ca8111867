import { Anchor, Text } from '@mantine/core';
import { At, ToneMark, useNow } from '@valija/web';
import { plain, shortNameOf } from '@valija/words';
import { Link } from 'react-router';
import type { BandejaSchemas } from '../api.js';
import { sayMatter } from '../texts/asunto.js';
import { lists } from '../texts/listas.js';
import { mensaje as texts } from '../texts/mensaje.js';
import { paths } from '../texts/paths.js';
import classes from './thread-list.module.css';

/** The messages of a thread, the oldest first: what went from whom to whom, and what it asks for. */
export function ThreadList({
  messages,
  here,
}: {
  readonly messages: readonly BandejaSchemas['MessageSummary'][];
  /** The message that is being read. */
  readonly here?: string;
}) {
  const now = useNow();
  return (
    <ol className={classes.thread}>
      {messages.map((message) => {
        const { tone, sentence } = sayMatter(message, now);
        return (
          <li
            key={message.id}
            data-direction={message.direction}
            aria-current={message.id === here || undefined}
          >
            <Text size="sm" component="div">
              {message.id === here ? (
                <Text span inherit fw={600}>
                  {message.titulo} ({texts.here})
                </Text>
              ) : (
                <Anchor component={Link} to={paths.mensaje(message.id)} inherit>
                  {message.titulo}
                </Anchor>
              )}{' '}
              <Text span inherit c="dimmed">
                {lists[message.direction]} {message.direction === 'received' ? 'de' : 'a'}{' '}
                {shortNameOf(message.counterpart)} · <At at={message.at} />
              </Text>
            </Text>
            {message.atencion !== 'resuelto' && (
              <Text size="sm">
                <ToneMark tone={tone} />
                {plain(sentence)}
              </Text>
            )}
          </li>
        );
      })}
    </ol>
  );
}
