import { Collapse, Paper, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { draftTexts as texts } from '../texts/borradores.js';

/** Who writes and when: known beforehand, so it is folded until somebody wants to see it or something in it is wrong. */
export function SenderFields({
  isOpen: mustOpen,
  children,
}: {
  readonly isOpen: boolean;
  readonly children: ReactNode;
}) {
  const [wantsOpen, setOpen] = useState(false);
  const isOpen = wantsOpen || mustOpen;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Paper withBorder p="md">
      <UnstyledButton onClick={() => setOpen(!wantsOpen)} aria-expanded={isOpen} mih={32}>
        <Text fw={600}>
          <Icon size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {texts.sender}
        </Text>
        <Text size="sm" c="dimmed">
          {texts.senderHelp}
        </Text>
      </UnstyledButton>
      <Collapse expanded={isOpen} keepMounted={false}>
        <div style={{ paddingTop: 'var(--mantine-spacing-md)' }}>{children}</div>
      </Collapse>
    </Paper>
  );
}
