import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconRefresh, IconSparkles } from '@tabler/icons-react';
import type { FailureGroup } from '@valija/ops-api';
import { Said, ToneMark, useMay, useNow } from '@valija/web';
import { sayMoment } from '@valija/words';
import { useState } from 'react';
import { Link } from 'react-router';
import { ReplayDrawer } from '../reenvios/replay-drawer.js';
import { adviceOnError, pathOfError } from '../texts/errors.js';
import { headingOf, sayGroup, texts, toneOfGroup } from '../texts/fallas.js';
import { pathOfFailure } from '../texts/paths.js';
import classes from './cause-card.module.css';

/** A cause of failures: what it means, whom it touches since when, what usually helps, and what one can do. */
export function CauseCard({
  group,
  row,
  isWhole = false,
}: {
  readonly group: FailureGroup;
  /** Its place in a list that `j` and `k` go through. */
  readonly row?: number;
  /** Whether the card is the page: it leads nowhere then. */
  readonly isWhole?: boolean;
}) {
  const now = useNow();
  const advice = adviceOnError(group.code);
  const heading = headingOf(group);
  return (
    <Paper component="article" withBorder p="md" aria-label={heading}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2} className={classes.heading}>
            <ToneMark tone={toneOfGroup(group)} />
            {isWhole ? (
              heading
            ) : (
              <Anchor component={Link} to={pathOfFailure(group.key)} inherit data-row={row}>
                {heading}
              </Anchor>
            )}
          </Title>
          {group.newSinceDeployment && (
            <Badge
              variant="light"
              color="azul"
              tt="none"
              leftSection={<IconSparkles size={12} aria-hidden />}
              title={group.deployedAt && texts.deployed(sayMoment(group.deployedAt, now))}
            >
              {texts.fresh}
            </Badge>
          )}
        </Group>
        <Text>
          <Said sentence={sayGroup(group, now)} />
        </Text>
        {advice && (
          <dl className={classes.advice}>
            <dt>{texts.means}</dt>
            <dd>{advice.means}</dd>
            <dt>{texts.helps}</dt>
            <dd>{advice.helps}</dd>
          </dl>
        )}
        <Actions group={group} isWhole={isWhole} />
      </Stack>
    </Paper>
  );
}

function Actions({ group, isWhole }: { readonly group: FailureGroup; readonly isWhole: boolean }) {
  const mayReplay = useMay('operacion', 'administracion');
  const [isOpen, setOpen] = useState(false);
  return (
    <Group gap="sm">
      {group.replayable && (
        <Button
          leftSection={<IconRefresh size={16} aria-hidden />}
          disabled={!mayReplay}
          onClick={() => setOpen(true)}
        >
          {texts.replay(group.count)}
        </Button>
      )}
      {!isWhole && (
        <Button component={Link} to={pathOfFailure(group.key)} variant="default">
          {texts.see(group.count)}
        </Button>
      )}
      <Anchor component={Link} to={pathOfError(group.code)} size="sm">
        {texts.runbook} <code>{group.code}</code>
      </Anchor>
      {!group.replayable && (
        <Text size="sm" c="dimmed">
          {texts.notReplayable}
        </Text>
      )}
      {group.replayable && !mayReplay && (
        <Text size="sm" c="dimmed">
          {texts.mayNot}
        </Text>
      )}
      {isOpen && <ReplayDrawer filter={{ failure: group.key }} onClose={() => setOpen(false)} />}
    </Group>
  );
}
