import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { Alert, PartyDetail } from '@valija/ops-api';
import { Said, Severe, severityColor, useMay } from '@valija/web';
import { Link } from 'react-router';
import { alertTexts } from '../texts/alert-codes.js';
import { alertas, sayAbout, sayCare } from '../texts/alertas.js';

/** One alert: what is wrong with whom since when, what one does next, and who does it. */
export function AlertCard({
  alert,
  now,
  parties,
  onTake,
}: {
  readonly alert: Alert;
  readonly now: number;
  readonly parties: readonly PartyDetail[];
  readonly onTake: () => void;
}) {
  const mayTake = useMay('operacion', 'administracion');
  const { title, helps, next } = alertTexts[alert.code];
  const care = sayCare(alert, now);
  const isOver = alert.state === 'resolved';
  const target = next(alert.about);
  return (
    <Paper
      component="li"
      withBorder
      p="md"
      style={{
        borderInlineStart: `4px solid ${isOver ? 'var(--mantine-color-default-border)' : `var(--mantine-color-${severityColor[alert.severity]}-6)`}`,
      }}
    >
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 24rem" miw={0}>
          <Text size="sm">
            <Severe severity={isOver ? undefined : alert.severity}>{alertas.severity[alert.severity]}</Severe>
          </Text>
          <Text fw={600}>{title}</Text>
          <Text size="sm">
            <Said sentence={sayAbout(alert, now, parties)} />
          </Text>
          {!isOver && (
            <Text size="sm" c="dimmed">
              {helps}{' '}
              <Anchor component={Link} to={`/codigos/${alert.code}`} size="sm">
                {alertas.runbook}
              </Anchor>
            </Text>
          )}
          {care && (
            <Text size="sm">
              <Said sentence={care} />
            </Text>
          )}
        </Stack>
        {!isOver && (
          <Group gap="xs">
            {alert.state === 'open' && mayTake && (
              <Button variant="default" onClick={onTake}>
                {alertas.acknowledge}
              </Button>
            )}
            {target && (
              <Button
                component={Link}
                to={target.to}
                variant={alert.severity === 'red' ? 'filled' : 'default'}
              >
                {target.text}
              </Button>
            )}
          </Group>
        )}
      </Group>
    </Paper>
  );
}
