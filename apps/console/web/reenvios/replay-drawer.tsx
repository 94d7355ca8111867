import { Button, Drawer, Group, List, NumberInput, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Replay, ReplayPreview, ReplayRequest } from '@valija/ops-api';
import { AnswerView, ProblemNotice, Said, unwrap } from '@valija/web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api.js';
import { isReasonGiven, ReasonField } from '../show/reason-field.js';
import { sayNotReplayable, sayPace, sayPreview, sayReplayButton, texts } from '../texts/fallas.js';
import { pathOfReplay } from '../texts/paths.js';

type Filter = ReplayRequest['filter'];

/** The rate that the drawer proposes, in messages a second: slow enough for a system that has just come back. */
const proposedPerSecond = 5;

const ask = (body: ReplayRequest): Promise<ReplayPreview | Replay> =>
  unwrap<ReplayPreview | Replay>(api.POST('/v1/ops/replays', { body }));

/** Says what a replay would do, asks how and why, begins it and leads to its progress. */
export function ReplayDrawer({ filter, onClose }: { readonly filter: Filter; readonly onClose: () => void }) {
  const preview = useQuery({
    queryKey: ['replay-preview', filter],
    queryFn: async () => {
      const counted = await ask({
        filter,
        reason: texts.drawer.dryRunReason,
        canary: false,
        perSecond: proposedPerSecond,
        dryRun: true,
      });
      if (!('would' in counted)) throw new Error('a dry run began a replay');
      return counted;
    },
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Drawer opened onClose={onClose} title={texts.drawer.title} position="right" size="md">
      <AnswerView answer={preview}>
        {(counted) => <ReplayForm filter={filter} preview={counted} onClose={onClose} />}
      </AnswerView>
    </Drawer>
  );
}

function ReplayForm({
  filter,
  preview,
  onClose,
}: {
  readonly filter: Filter;
  readonly preview: ReplayPreview;
  readonly onClose: () => void;
}) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [canary, setCanary] = useState(true);
  const [perSecond, setPerSecond] = useState(proposedPerSecond);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const starting = useMutation({
    mutationFn: () => ask({ filter, reason: reason.trim(), canary, perSecond, dryRun: false }),
    onSuccess: (replay) => {
      void queries.invalidateQueries({ queryKey: ['replays'] });
      if ('id' in replay) void navigate(pathOfReplay(replay.id));
    },
  });
  const { would } = preview;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isReasonGiven(reason)) starting.mutate();
      }}
    >
      <Stack>
        <Text size="lg" role="status">
          <Said sentence={sayPreview(preview)} />
        </Text>
        {preview.notReplayable.length > 0 && (
          <List size="sm">
            {sayNotReplayable(preview).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        )}
        {would === 0 ? (
          <Text>{texts.drawer.nothing}</Text>
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {texts.drawer.same}
            </Text>
            {would > 1 && (
              <Switch
                checked={canary}
                onChange={({ currentTarget }) => setCanary(currentTarget.checked)}
                label={texts.drawer.canary}
                description={texts.drawer.canaryWhy}
              />
            )}
            {would > 1 && (
              <NumberInput
                label={texts.drawer.rate}
                description={sayPace(would, perSecond)}
                value={perSecond}
                onChange={(value) => setPerSecond(Math.min(50, Math.max(1, Math.trunc(Number(value)) || 1)))}
                min={1}
                max={50}
                allowDecimal={false}
              />
            )}
            <ReasonField
              reason={reason}
              isTried={isTried}
              example={texts.drawer.reasonExample}
              onChange={setReason}
            />
          </>
        )}
        {starting.isError && <ProblemNotice error={starting.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.drawer.cancel}
          </Button>
          {would > 0 && (
            <Button type="submit" loading={starting.isPending}>
              {sayReplayButton(would, canary)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
