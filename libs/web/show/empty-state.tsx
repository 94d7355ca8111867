import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says what will appear here and how it gets here. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Paper withBorder p="xl">
      <Stack gap="xs" align="center">
        <Text fw={600} ta="center">
          {title}
        </Text>
        {children && (
          <Text size="sm" c="dimmed" ta="center" maw={560} component="div">
            {children}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
