import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice, unwrap } from '@valija/web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api.js';
import { useDesk } from '../desk.js';
import { mensaje } from '../texts/mensaje.js';
import { paths } from '../texts/paths.js';
import type { Message } from './read-message.js';

const texts = mensaje.move;
const reasonMax = 300;

interface MoveThreadProps {
  readonly message: Message;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Moves a matter to another unit, with a reason that is recorded. */
export function MoveThread({ message, opened, onClose }: MoveThreadProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.title}>
      <MoveForm message={message} onClose={onClose} />
    </Modal>
  );
}

function MoveForm({ message, onClose }: Omit<MoveThreadProps, 'opened'>) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const others = (useDesk()?.allUnits ?? []).filter(({ id }) => id !== message.unidad);
  const [unit, setUnit] = useState(others[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const move = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/v1/threads/{id}/unit', {
          params: { path: { id: message.correlationid } },
          body: { unit, reason: reason.trim() },
        }),
      ),
    onSuccess: async () => {
      notifications.show({ message: texts.done });
      onClose();
      await navigate(paths.porHacer);
      await queries.invalidateQueries({ queryKey: ['messages'] });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate();
      }}
    >
      <Stack>
        <NativeSelect
          label={texts.unit}
          value={unit}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget }) => setUnit(currentTarget.value)}
        />
        <Textarea
          label={texts.reason}
          description={texts.reasonNote}
          value={reason}
          maxLength={reasonMax}
          required
          autosize
          minRows={2}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Text size="sm">{texts.effect(others.find(({ id }) => id === unit)?.name ?? unit)}</Text>
        {move.isError && <ProblemNotice error={move.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {mensaje.cancel}
          </Button>
          <Button type="submit" disabled={reason.trim() === ''} loading={move.isPending}>
            {texts.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
