import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { Proposal } from '@valija/ops-api';
import { Said, Severe, useMay } from '@valija/web';
import { firmas, sayStatement, sayWaiting, signLabel } from '../texts/firmas.js';

/** One thing that waits for another person: what, why, who signed it, until when. */
export function ProposalCard({
  proposal,
  now,
  onSign,
}: {
  readonly proposal: Proposal;
  readonly now: number;
  readonly onSign: () => void;
}) {
  const maySign = useMay('administracion');
  const isInForce = proposal.state === 'awaiting-ratification';
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 24rem" miw={0}>
          <Text size="sm">
            <Severe severity={isInForce ? 'amber' : 'blue'}>
              {isInForce ? firmas.ratifies : firmas.waits}
            </Severe>
          </Text>
          <Text fw={600}>
            <Said sentence={sayStatement(proposal)} />
          </Text>
          <Text size="sm">
            <Said sentence={sayWaiting(proposal, now)} />
          </Text>
          <Text size="sm">
            {firmas.why}: «{proposal.why}»
          </Text>
        </Stack>
        {maySign ? (
          <Button variant={isInForce ? 'filled' : 'default'} onClick={onSign}>
            {signLabel(proposal)}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {firmas.cannot}
          </Text>
        )}
      </Group>
    </Paper>
  );
}
