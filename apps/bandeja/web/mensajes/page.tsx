import { Button, Grid, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { AnswerView, Lead, LifeLine, Page, Section, useNow } from '@valija/web';
import { sayWhen } from '@valija/words';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useDesk } from '../desk.js';
import { ContentView } from '../lectura/content-view.js';
import { sayMatter } from '../texts/asunto.js';
import { mensaje as texts } from '../texts/mensaje.js';
import { lifeLine } from '../texts/vida.js';
import { DocumentLine } from './document-line.js';
import { MessageFacts } from './message-facts.js';
import { type Message, useMessage } from './read-message.js';
import { Receipts } from './receipts.js';
import { ThreadList } from './thread-list.js';
import { ToDo } from './to-do.js';

/** What does it say, and what must I do about it? */
export function Component() {
  const { id = '' } = useParams();
  const now = useNow();
  const answer = useMessage(id);
  const message = answer.data;
  return (
    <Page
      title={message?.titulo ?? texts.title}
      sentence={message && <Lead {...sayMatter(message, now)} />}
      actions={
        message && (
          <Button
            component="a"
            href={`/v1/messages/${message.id}/print`}
            target="_blank"
            rel="noreferrer"
            variant="default"
            title={texts.printNote}
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {texts.print}
          </Button>
        )
      }
    >
      <AnswerView answer={answer}>{(shown) => <Reading message={shown} now={now} />}</AnswerView>
    </Page>
  );
}

function Reading({ message, now }: { readonly message: Message; readonly now: number }) {
  return (
    <Grid gap="xl">
      <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 2, md: 1 }}>
        <Stack gap="xl">
          <ContentView
            dataschema={message.contentschema}
            content={message.content}
            document={(document) => <DocumentLine message={message} document={document} />}
          />
          <Section title={texts.life}>
            <LifeLine stations={lifeLine(message, now)} />
          </Section>
          <Section title={texts.receipts}>
            <Receipts receipts={message.receipts} />
          </Section>
          <Section title={texts.thread}>
            <ThreadList messages={message.thread} here={message.id} />
          </Section>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 1, md: 2 }}>
        <Stack gap="lg">
          <ToDo message={message} />
          <MessageFacts message={message} />
          <Viewed />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

/** Whoever reads is told that it is on record. */
function Viewed() {
  const now = useNow();
  const [at] = useState(now);
  const name = useDesk()?.person.name;
  if (name === undefined) return null;
  return (
    <Text size="xs" c="dimmed">
      {texts.viewed(name, sayWhen(at, now))}
    </Text>
  );
}
