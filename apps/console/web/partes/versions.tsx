import { Group, Text } from '@mantine/core';
import { sayVersion } from '../texts/types.js';

/** What a party accepts: each type once, with all its versions. */
export function Versions({ accepts }: { readonly accepts: readonly string[] }) {
  const byTitle = Map.groupBy(accepts.map(sayVersion), ({ title }) => title);
  return (
    <Group gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {[...byTitle].map(([title, versions]) => (
        <Text component="li" key={title} size="sm" px="xs" bd="1px solid var(--mantine-color-default-border)">
          {title}{' '}
          <Text span size="xs" c="dimmed">
            {versions.map(({ version }) => version).join(' · ')}
          </Text>
        </Text>
      ))}
    </Group>
  );
}
