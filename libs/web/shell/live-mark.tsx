import { Group, Text } from '@mantine/core';
import { IconPlugConnectedX, IconPointFilled, IconRefresh } from '@tabler/icons-react';
import { useLive } from '../live/live.js';
import { texts } from '../texts.js';
import { useNow } from '../time/clock.js';
import { sayAgo } from '../time/time.js';

/** Whether what is on the screen is of now. */
export function LiveMark() {
  const { connection, heardAt } = useLive();
  const now = useNow();
  const Icon = { live: IconPointFilled, connecting: IconRefresh, lost: IconPlugConnectedX }[connection];
  return (
    <Group gap={4} wrap="nowrap" title={heardAt ? texts.live.heard(sayAgo(heardAt, now)) : undefined}>
      <Icon
        size={16}
        aria-hidden
        color={connection === 'lost' ? 'var(--mantine-color-rojo-text)' : 'var(--mantine-color-azul-text)'}
      />
      <Text size="sm" visibleFrom="sm" role="status">
        {texts.live[connection]}
      </Text>
    </Group>
  );
}
