import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@valija/web';
import { api } from '../api.js';
import { ReasonModal } from '../show/reason-modal.js';
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
  const changing = useMutation({
    mutationFn: (reason: string) => {
      const call = { params: { path: { endpoint } }, body: { reason } };
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
    <ReasonModal
      title={pauses ? partes.pauseTitle : partes.resumeTitle}
      confirm={pauses ? partes.pauseLabel : partes.resumeLabel}
      cancel={partes.cancel}
      isPending={changing.isPending}
      error={changing.error}
      onConfirm={changing.mutate}
      onClose={onClose}
    >
      {pauses ? partes.pauseEffect(name, waiting) : partes.resumeEffect(name, waiting)}
    </ReasonModal>
  );
}
