import { Button, Stack, Text } from '@mantine/core';
import type { Now } from '@valija/ops-api';
import { AnswerView, EmptyState, Lead, Page, Toned, useNow } from '@valija/web';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useNowAnswer } from '../now.js';
import { answerNow, sayConciliation, sayServices, texts } from '../texts/ahora.js';
import { Endpoints } from './endpoints.js';

/** Is anything stuck, where, since when? */
export function Component() {
  const answer = useNowAnswer();
  const at = useNow();
  if (!answer.data)
    return (
      <Page title={texts.title}>
        <AnswerView answer={answer}>{() => null}</AnswerView>
      </Page>
    );
  const { tone, sentence, next } = answerNow(answer.data, at);
  return (
    <Page
      title={texts.title}
      sentence={<Lead tone={tone} sentence={sentence} />}
      actions={
        next && (
          <Button component={Link} to={next.to} variant={tone === 'red' ? 'filled' : 'default'}>
            {next.text}
          </Button>
        )
      }
    >
      <AnswerView answer={answer}>{(now) => <Proof now={now} />}</AnswerView>
    </Page>
  );
}

function Proof({ now }: { readonly now: Now }) {
  const at = useNow();
  const conciliation = sayConciliation(now, at);
  if (now.endpoints.length === 0) return <EmptyState title={texts.none}>{texts.noEndpoints}</EmptyState>;
  return (
    <Stack gap="lg">
      <Endpoints now={now} at={at} />
      <Stack gap={4}>
        <Text size="sm" component="div">
          <Toned tone={conciliation.tone} sentence={conciliation.sentence} />
        </Text>
        <Text size="sm" c="dimmed" component="div">
          {sayServices(now, at).map(({ key, tone, sentence }, place) => (
            <Fragment key={key}>
              {place > 0 && ' · '}
              <Toned tone={tone} sentence={sentence} />
            </Fragment>
          ))}
        </Text>
      </Stack>
    </Stack>
  );
}
