import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { EmptyState, Page } from '@valija/web';
import { Link, useParams } from 'react-router';
import { type CodeText, codigos, textOfCode } from '../texts/codigos.js';
import { pathOfMessages } from '../texts/paths.js';

/** The runbook page of a code: what it means, what usually helps. */
export function Component() {
  const { code = '' } = useParams();
  const text = textOfCode(code);
  const link = (
    <Button component={Link} to={pathOfMessages({ error: code })} variant="default">
      {codigos.seeFailures}
    </Button>
  );
  if (!text)
    return (
      <Page title={codigos.page} sentence={codigos.unknown(code)} actions={link}>
        <EmptyState title={codigos.unknownText} />
      </Page>
    );
  return (
    <Page title={`${codigos.page} ${code}`} sentence={`${text.title}.`} actions={text.handling && link}>
      <Runbook text={text} />
    </Page>
  );
}

function Runbook({ text }: { readonly text: CodeText }) {
  const { means, helps, handling, toSender } = text;
  return (
    <Stack gap="lg" maw="44rem">
      <Section title={codigos.means}>{means}</Section>
      <Paper withBorder p="md">
        <Section title={codigos.helps}>{helps}</Section>
      </Paper>
      {handling && (
        <Section title={codigos.handling}>
          <b>{handling.title}.</b> {handling.text}
        </Section>
      )}
      {toSender && <Section title={codigos.toSender}>{toSender}</Section>}
    </Stack>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <Title order={2} mb={4}>
        {title}
      </Title>
      <Text>{children}</Text>
    </section>
  );
}
