import { Anchor, Grid, Stack, Text } from '@mantine/core';
import type { MessageDetail } from '@valija/ops-api';
import { AnswerView, At, Lead, LifeLine, Page, Proof, Said, Section, useAnswer, useNow } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { Link, useParams, useSearchParams } from 'react-router';
import { api } from '../api.js';
import { sayLifeEvent, whereabouts } from '../texts/mensaje.js';
import { messageTexts as texts } from '../texts/mensaje-page.js';
import { pathOfMessage } from '../texts/paths.js';
import { lifeLine } from '../texts/vida.js';
import { MessageActions } from './actions.js';
import { Attempts } from './attempts.js';
import { LinkedMessages, Obligations, Replays } from './linked.js';
import classes from './mensaje.module.css';
import { MessageFacts } from './message-facts.js';

/** Who has the message, since when, until when? */
export function Component() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const source = query.get('source');
  const now = useNow();
  const answer = useAnswer(['messages', 'one', id, source], (signal) =>
    api.GET('/v1/ops/messages/{id}', {
      params: { path: { id }, query: source === null ? {} : { source } },
      signal,
    }),
  );
  const message = answer.data;
  return (
    <Page
      title={
        message ? `${message.title}${message.lane === 'urgent' ? ` · ${texts.urgent}` : ''}` : texts.title
      }
      sentence={message && <Lead {...whereabouts(message, now)} />}
      actions={message && <MessageActions message={message} />}
    >
      <AnswerView answer={answer}>{(shown) => <Life message={shown} now={now} />}</AnswerView>
    </Page>
  );
}

function Life({ message, now }: { readonly message: MessageDetail; readonly now: number }) {
  return (
    <Stack gap="xl">
      {message.alsoFrom.length > 0 && (
        <Text size="sm">
          {texts.alsoFrom(message.alsoFrom.length)}{' '}
          {message.alsoFrom.map((source) => (
            <Anchor key={source} component={Link} to={pathOfMessage({ source, id: message.id })} mr="xs">
              {shortNameOf({ urn: source })}
            </Anchor>
          ))}
        </Text>
      )}
      <LifeLine stations={lifeLine(message, now)} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack gap="xl">
            {message.attempts.length > 0 && (
              <Section title={texts.attempts}>
                <Attempts attempts={message.attempts} />
              </Section>
            )}
            <Section title={texts.happened}>
              <Happened message={message} />
            </Section>
            <Section title={texts.linked}>
              <LinkedMessages message={message} />
            </Section>
            {message.obligations.length > 0 && (
              <Section title={texts.obligations}>
                <Obligations message={message} />
              </Section>
            )}
            {message.replays.length > 0 && (
              <Section title={texts.replays}>
                <Replays message={message} />
              </Section>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Section title={texts.facts}>
            <MessageFacts message={message} />
          </Section>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

/** Everything that is known to have happened, the first first. */
function Happened({ message }: { readonly message: MessageDetail }) {
  return (
    <ol className={classes.life}>
      {message.life.map((event) => (
        <li key={`${event.at} ${event.kind} ${event.by.urn} ${event.message?.id ?? ''}`}>
          <span className={classes.at}>
            <At at={event.at} />
          </span>
          <span>
            <Said sentence={sayLifeEvent(event)} />{' '}
            {event.kid !== undefined && <Proof kid={event.kid} verified={event.verified === true} />}
          </span>
        </li>
      ))}
    </ol>
  );
}
