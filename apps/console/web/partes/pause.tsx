import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice, unwrap } from '@valija/web';
import { useState } from 'react';
import { api } from '../api.js';
import { partes } from '../texts/partes.js';

/** Stops delivering to an endpoint, or begins again: what it does to how many, and why. */
export function PauseDialog({
  endpoint,
  name,
  waiting,
  pauses,
  onClose,
}: {
  readonly endpoint: string;
  readonly name: string;
  readonly waiting: number;
  readonly pauses: boolean;
  readonly onClose: () => void;
}) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const changing = useMutation({
    mutationFn: () => {
      const call = { params: { path: { endpoint } }, body: { reason: reason.trim() } };
      return unwrap(
        pauses
          ? api.POST('/v1/ops/endpoints/{endpoint}/pause', call)
          : api.POST('/v1/ops/endpoints/{endpoint}/resume', call),
      );
    },
    onSuccess: () => {
      notifications.show({ message: pauses ? partes.done.paused : partes.done.resumed });
      for (const topic of ['parties', 'now', 'audit']) void queries.invalidateQueries({ queryKey: [topic] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={pauses ? partes.pauseTitle : partes.resumeTitle}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== '') changing.mutate();
        }}
      >
        <Stack>
          <Text>{pauses ? partes.pauseEffect(name, waiting) : partes.resumeEffect(name, waiting)}</Text>
          <Textarea
            label={partes.reason}
            description={partes.reasonHint}
            value={reason}
            maxLength={300}
            autosize
            required
            data-autofocus
            error={isTried && reason.trim() === '' && partes.reasonMissing}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {changing.isError && <ProblemNotice error={changing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {partes.cancel}
            </Button>
            <Button type="submit" loading={changing.isPending}>
              {pauses ? partes.pauseLabel : partes.resumeLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
