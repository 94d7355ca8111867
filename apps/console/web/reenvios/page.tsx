import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Replay } from '@valija/ops-api';
import { AnswerView, At, Facts, Lead, Page, unwrap, useAnswer, useMay, useNow } from '@valija/web';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../api.js';
import { ReasonModal } from '../show/reason-modal.js';
import { nameOfActor, progress, texts } from '../texts/reenvio.js';
import { ProgressBar } from './progress-bar.js';

/** How often a replay that is under way is asked for, in milliseconds. */
const everyMs = 1_000;

/** Where does the replay stand, counted in signed receipts? */
export function Component() {
  const { id = '' } = useParams();
  const [isOver, setOver] = useState(false);
  const now = useNow();
  const answer = useAnswer(
    ['replays', id],
    (signal) => api.GET('/v1/ops/replays/{id}', { params: { path: { id } }, signal }),
    isOver ? {} : { everyMs },
  );
  const replay = answer.data;
  // What was asked for may still come to its receipt after the replay was stopped.
  const isEnded = replay !== undefined && !isUnderWay(replay) && replay.totals.asked === 0;
  if (isEnded !== isOver) setOver(isEnded);
  return (
    <Page
      title={texts.title}
      sentence={replay && <Lead {...progress(replay, now)} />}
      actions={
        <Button component={Link} to="/fallas" variant="default">
          {texts.failures}
        </Button>
      }
    >
      <AnswerView answer={answer}>{(shown) => <Progress replay={shown} />}</AnswerView>
    </Page>
  );
}

const isUnderWay = ({ state }: Replay): boolean => state === 'canary' || state === 'running';

function Progress({ replay }: { readonly replay: Replay }) {
  const mayStop = useMay('operacion', 'administracion');
  const { by, reason, at, endedAt, perSecond } = replay;
  return (
    <Stack gap="lg" maw="48rem">
      <ProgressBar totals={replay.totals} />
      <Text size="sm" c="dimmed">
        {texts.proof}
      </Text>
      <Facts
        facts={[
          [texts.by, nameOfActor(by)],
          [texts.reason, reason],
          [texts.at, <At key="at" at={at} />],
          [texts.ended, endedAt && <At key="ended" at={endedAt} />],
          [texts.rate, texts.perSecond(perSecond)],
        ]}
      />
      {isUnderWay(replay) && mayStop && <Stop replay={replay} />}
    </Stack>
  );
}

function Stop({ replay }: { readonly replay: Replay }) {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const stopping = useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        api.POST('/v1/ops/replays/{id}/cancel', { params: { path: { id: replay.id } }, body: { reason } }),
      ),
    onSuccess: () => {
      setOpen(false);
      void queries.invalidateQueries({ queryKey: ['replays'] });
    },
  });
  return (
    <Group>
      <Button variant="default" onClick={() => setOpen(true)}>
        {texts.stopOpen}
      </Button>
      {isOpen && (
        <ReasonModal
          title={texts.stopSure}
          confirm={texts.stop(replay.totals.waiting)}
          cancel={texts.keep}
          color="rojo"
          isPending={stopping.isPending}
          error={stopping.error}
          onConfirm={stopping.mutate}
          onClose={() => setOpen(false)}
        >
          {texts.stopWhy}
        </ReasonModal>
      )}
    </Group>
  );
}
