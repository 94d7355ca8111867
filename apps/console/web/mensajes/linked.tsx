import { Anchor, List, Text } from '@mantine/core';
import type { LinkedMessage, MessageDetail, Obligation } from '@valija/ops-api';
import { At, Severe, useNow } from '@valija/web';
import { epochOf, sayBefore, sayWhen, shortNameOf } from '@valija/words';
import { Link } from 'react-router';
import { states } from '../texts/mensaje.js';
import { messageTexts as texts } from '../texts/mensaje-page.js';
import { pathOfMessage, pathOfReplay, pathOfThread } from '../texts/paths.js';

/** What caused a message, and what it caused. */
export function LinkedMessages({ message }: { readonly message: MessageDetail }) {
  const { causes, consequences, correlationid } = message;
  return (
    <>
      {causes.length + consequences.length === 0 && (
        <Text size="sm" c="dimmed">
          {texts.noLinks}
        </Text>
      )}
      <Linked title={texts.causes} messages={causes} />
      <Linked title={texts.consequences} messages={consequences} />
      <Anchor component={Link} to={pathOfThread(correlationid)} size="sm">
        {texts.seeThread}
      </Anchor>
    </>
  );
}

function Linked({
  title,
  messages,
}: {
  readonly title: string;
  readonly messages: readonly LinkedMessage[];
}) {
  if (messages.length === 0) return null;
  return (
    <>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <List size="sm" listStyleType="none" mb="xs">
        {messages.map((each) => (
          <List.Item key={`${each.source} ${each.id}`}>
            <Anchor component={Link} to={pathOfMessage(each)} size="sm">
              {each.title}
            </Anchor>{' '}
            · {shortNameOf({ urn: each.source })} · {states[each.state]} · <At at={each.takenAt} />
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** The terms that a message opened. */
export function Obligations({ message }: { readonly message: MessageDetail }) {
  const now = useNow();
  return (
    <List size="sm" listStyleType="none" spacing={4}>
      {message.obligations.map((each) => (
        <List.Item key={`${each.rule} ${each.period} ${each.dueAt}`}>
          {each.title}: {shortNameOf(each.debtor)}, {sayBefore(each.dueAt, now)} ·{' '}
          <Severe severity={isLate(each, now) ? 'red' : undefined}>
            {isLate(each, now) ? texts.obligation.overdue : texts.obligation[each.state]}
          </Severe>
        </List.Item>
      ))}
    </List>
  );
}

const isLate = ({ state, dueAt }: Obligation, now: number): boolean =>
  state === 'open' && epochOf(dueAt) <= now;

/** The replays that the message was part of. */
export function Replays({ message }: { readonly message: MessageDetail }) {
  const now = useNow();
  return (
    <List size="sm" listStyleType="none">
      {message.replays.map(({ id, at }) => (
        <List.Item key={id}>
          <Anchor component={Link} to={pathOfReplay(id)} size="sm">
            {texts.replay(sayWhen(at, now))}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
