import { Group, Text } from '@mantine/core';
import { IconClockPause, IconPlugConnectedX, IconPointFilled, IconRefresh } from '@tabler/icons-react';
import { useLive } from '../live/live.js';
import { texts } from '../texts.js';
import { useNow } from '../time/clock.js';
import { sayAgo } from '../time/time.js';

const marks = {
  live: { Icon: IconPointFilled, color: 'azul' },
  connecting: { Icon: IconRefresh, color: 'azul' },
  lost: { Icon: IconPlugConnectedX, color: 'rojo' },
  still: { Icon: IconClockPause, color: 'rojo' },
} as const;

/** Whether what is on the screen is of now. */
export function LiveMark() {
  const { connection, heardAt, services } = useLive();
  const now = useNow();
  // The server is heard, and has nothing new to tell: what it reads from does not answer.
  const isStill = connection === 'live' && services !== undefined && services.database !== 'up';
  const state = isStill ? 'still' : connection;
  const { Icon, color } = marks[state];
  return (
    <Group
      gap={4}
      wrap="nowrap"
      title={heardAt && !isStill ? texts.live.heard(sayAgo(heardAt, now)) : undefined}
    >
      <Icon size={16} aria-hidden color={`var(--mantine-color-${color}-text)`} />
      <Text size="sm" visibleFrom="sm" role="status">
        {texts.live[state]}
      </Text>
    </Group>
  );
}
