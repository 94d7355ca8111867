import { ActionIcon, Anchor, Code, CopyButton, Stack, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { MessageDetail } from '@valija/ops-api';
import { Facts } from '@valija/web';
import { Link } from 'react-router';
import { messageTexts as texts } from '../texts/mensaje-page.js';
import { pathOfMessage, pathOfThread } from '../texts/paths.js';
import { sayVersion } from '../texts/types.js';
import classes from './message-facts.module.css';

/** What the envelope tells: official names, type and version, thread, id. The whole envelope can be opened. */
export function MessageFacts({ message }: { readonly message: MessageDetail }) {
  const { sender, recipient, dataschema, lane, correlationid, id, previous, envelope } = message;
  const { title, version } = sayVersion(dataschema);
  return (
    <Stack gap="md">
      <Facts
        facts={[
          [texts.from, sender.name],
          [texts.to, recipient.name],
          [texts.type, `${title} ${version}`],
          [texts.lane, texts.lanes[lane]],
          [
            texts.thread,
            <Anchor key="thread" component={Link} to={pathOfThread(correlationid)} size="sm">
              <Code>{correlationid}</Code>
            </Anchor>,
          ],
          [texts.id, <Id key="id" id={id} />],
          [
            texts.previous,
            previous && (
              <Anchor component={Link} to={pathOfMessage(previous)} size="sm">
                <Code>{previous.id}</Code>
              </Anchor>
            ),
          ],
        ]}
      />
      <details className={classes.envelope}>
        <summary>{texts.envelope}</summary>
        <Facts
          facts={Object.entries(envelope).map(([name, value]) => [
            name,
            typeof value === 'object' ? JSON.stringify(value) : String(value),
          ])}
        />
      </details>
    </Stack>
  );
}

function Id({ id }: { readonly id: string }) {
  return (
    <>
      <Code>{id}</Code>
      <CopyButton value={id}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? texts.copied : texts.copy}>
            <ActionIcon variant="subtle" size="sm" onClick={copy} aria-label={`${texts.copy} ${texts.id}`}>
              {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </>
  );
}
