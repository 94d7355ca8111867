import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { ShownDocument } from '@valija/reading';
import { lazy, Suspense } from 'react';
import { mensaje } from '../texts/mensaje.js';
import type { Message } from './read-message.js';

const texts = mensaje.documents;
const Viewer = lazy(() =>
  import('../visor/viewer.js').then(({ Viewer: component }) => ({ default: component })),
);

/** A document of a message: what it is, how large, and the way to look at it. */
export function DocumentLine({
  message,
  document,
}: {
  readonly message: Message;
  readonly document: ShownDocument;
}) {
  const [opened, dialog] = useDisclosure();
  const known = message.attachments.find(({ digest }) => digest === document.digest);
  const Icon = document.type === 'application/pdf' ? IconFileText : IconPhoto;
  return (
    <Group gap="sm">
      <Text span inherit>
        <Icon size={16} aria-hidden style={{ verticalAlign: '-0.2em' }} /> {document.title ?? ''}{' '}
        <Text span inherit c="dimmed">
          ({texts.types[document.type] ?? document.type}, {texts.size(document.bytes)})
        </Text>
      </Text>
      {known?.disponible ? (
        <>
          <Button
            size="compact-sm"
            variant="light"
            onClick={dialog.open}
            aria-label={`${texts.open}: ${document.title ?? document.name}`}
          >
            {texts.open}
          </Button>
          {opened && (
            <Suspense>
              <Viewer message={message.id} document={document} onClose={dialog.close} />
            </Suspense>
          )}
        </>
      ) : (
        <Text span size="sm" c="dimmed">
          {message.direction === 'sent' ? texts.sent : texts.gone}
        </Text>
      )}
    </Group>
  );
}
