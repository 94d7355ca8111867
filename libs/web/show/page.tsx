import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * A page: its title, its answer as a sentence, what can be done, and under it the proof. The title goes also into the
 * browser's tab; the heading takes the focus when one comes from another page.
 */
export function Page({
  title,
  sentence,
  actions,
  children,
}: {
  readonly title: string;
  /** The answer to the question of the page. */
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · Valija`;
  }, [title]);
  useEffect(() => {
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 20rem" miw={0}>
          <Title order={1} size="sm" c="dimmed" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {title}
          </Title>
          {sentence && (
            <Text size="lg" component="p" m={0} aria-live="polite" style={{ textWrap: 'pretty' }}>
              {sentence}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
