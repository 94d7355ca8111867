import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Alert } from '@valija/ops-api';
import { ProblemNotice, unwrap, useClock } from '@valija/web';
import { useState } from 'react';
import { api } from '../api.js';
import { alertTexts } from '../texts/alert-codes.js';
import { acknowledgePeriods, alertas } from '../texts/alertas.js';

/** Asks for how long, and what is being done: an alert that somebody takes care of is theirs until then. */
export function Acknowledge({ alert, onClose }: { readonly alert: Alert; readonly onClose: () => void }) {
  const clock = useClock();
  const queries = useQueryClient();
  const [at, setAt] = useState('1');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const period = acknowledgePeriods[Number(at)] ?? acknowledgePeriods[1];
  const acknowledging = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/v1/ops/alerts/{id}/acknowledge', {
          params: { path: { id: alert.id } },
          body: { until: new Date(clock.now() + period.ms).toISOString(), note: note.trim() },
        }),
      ),
    onSuccess: () => {
      notifications.show({ message: alertas.done });
      void queries.invalidateQueries({ queryKey: ['alerts'] });
      void queries.invalidateQueries({ queryKey: ['now'] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={alertas.acknowledgeTitle}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (note.trim() !== '') acknowledging.mutate();
        }}
      >
        <Stack>
          <Text fw={600}>{alertTexts[alert.code].title}</Text>
          <Text size="sm">{alertas.acknowledgeText}</Text>
          <NativeSelect
            label={alertas.period}
            value={at}
            onChange={({ currentTarget }) => setAt(currentTarget.value)}
            data={acknowledgePeriods.map(({ label }, index) => ({ label, value: String(index) }))}
          />
          <Textarea
            label={alertas.note}
            description={alertas.noteHint}
            value={note}
            maxLength={200}
            autosize
            minRows={2}
            required
            data-autofocus
            error={isTried && note.trim() === '' && alertas.noteMissing}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {acknowledging.isError && <ProblemNotice error={acknowledging.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {alertas.cancel}
            </Button>
            <Button type="submit" loading={acknowledging.isPending}>
              {alertas.confirm(period.label)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
