import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice, unwrap } from '@valija/web';
import { useState } from 'react';
import { api } from '../api.js';
import { mensaje } from '../texts/mensaje.js';
import type { Message } from './read-message.js';

const texts = mensaje.number;
/** Longest number, as the server takes it. */
const numberMax = 40;

interface OwnNumberProps {
  readonly message: Message;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Assigns, changes or removes the institution's own number of a matter. */
export function OwnNumber({ message, opened, onClose }: OwnNumberProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.title}>
      <NumberForm message={message} onClose={onClose} />
    </Modal>
  );
}

function NumberForm({ message, onClose }: Omit<OwnNumberProps, 'opened'>) {
  const queries = useQueryClient();
  const [numero, setNumero] = useState(message.numeroPropio ?? '');
  const path = { id: message.correlationid };
  const save = useMutation({
    mutationFn: (next: string | undefined) =>
      next === undefined
        ? unwrap(api.DELETE('/v1/threads/{id}/number', { params: { path } }))
        : unwrap(api.PUT('/v1/threads/{id}/number', { params: { path }, body: { numero: next } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['messages'] });
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(numero.trim());
      }}
    >
      <Stack>
        <TextInput
          label={texts.label}
          value={numero}
          maxLength={numberMax}
          required
          autoComplete="off"
          data-autofocus
          onChange={({ currentTarget }) => setNumero(currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {texts.note}
        </Text>
        {save.isError && <ProblemNotice error={save.error} />}
        <Group justify="flex-end">
          {message.numeroPropio && (
            <Button variant="default" loading={save.isPending} onClick={() => save.mutate(undefined)}>
              {texts.remove}
            </Button>
          )}
          <Button type="submit" disabled={numero.trim() === ''} loading={save.isPending}>
            {texts.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
