import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ProblemNotice } from '@valija/web';
import { type ReactNode, useState } from 'react';
import { isReasonGiven, ReasonField } from './reason-field.js';

interface ReasonModalProps {
  readonly title: string;
  /** What it will do, said beforehand. */
  readonly children: ReactNode;
  /** Names object and effect: «Detener 3 mensajes». */
  readonly confirm: string;
  /** Leaves everything as it is. */
  readonly cancel: string;
  /** Colour of the button; default the accent. */
  readonly color?: string;
  readonly isPending: boolean;
  /** Why it failed the last time. */
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Says what an action will do, asks why, and does it: the reason is recorded. */
export function ReasonModal(props: ReasonModalProps) {
  const { title, children, confirm, cancel, color, isPending, error, onConfirm, onClose } = props;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReasonGiven(reason)) onConfirm(reason.trim());
        }}
      >
        <Stack>
          <Text>{children}</Text>
          <ReasonField reason={reason} isTried={isTried} onChange={setReason} />
          {error ? <ProblemNotice error={error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" loading={isPending} {...(color ? { color } : {})}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
