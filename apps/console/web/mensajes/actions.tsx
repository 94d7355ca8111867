import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MessageDetail } from '@valija/ops-api';
import { unwrap, useMay } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { useState } from 'react';
import { api } from '../api.js';
import { ReplayDrawer } from '../reenvios/replay-drawer.js';
import { ReasonModal } from '../show/reason-modal.js';
import { AbandonMessage } from '../signing/abandon-message.js';
import { messageTexts as texts } from '../texts/mensaje-page.js';

/** What one can do with a message, by where it stands. */
export function MessageActions({ message }: { readonly message: MessageDetail }) {
  const mayAbandon = useMay('administracion');
  const mayAct = useMay('operacion', 'administracion');
  const [open, setOpen] = useState<'retry' | 'replay' | 'abandon'>();
  const { source, id, holder } = message;
  const close = (): void => setOpen(undefined);
  const proofUrl = `/api/ops/messages/${id}/proof?${new URLSearchParams({ source })}`;
  return (
    <>
      {mayAct && holder?.step === 'waiting' && (
        <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => setOpen('retry')}>
          {texts.retry}
        </Button>
      )}
      {mayAct && holder?.step === 'parked' && (
        <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => setOpen('replay')}>
          {texts.replayOne}
        </Button>
      )}
      <Button
        component="a"
        href={proofUrl}
        download={`prueba-${id}.json`}
        variant="default"
        title={texts.proofWhat}
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {texts.proof}
      </Button>
      {mayAbandon && !isEnded(message) && (
        <Button variant="default" onClick={() => setOpen('abandon')}>
          {texts.abandon}
        </Button>
      )}
      {open === 'abandon' && <AbandonMessage {...message} onClose={close} />}
      {open === 'retry' && <Retry message={message} onClose={close} />}
      {open === 'replay' && <ReplayDrawer filter={{ ids: [{ source, id }] }} onClose={close} />}
    </>
  );
}

/** What was delivered, refused or given up cannot be given up. */
const isEnded = ({ state }: MessageDetail): boolean =>
  state === 'delivered' || state === 'refused' || state === 'abandoned';

function Retry({ message, onClose }: { readonly message: MessageDetail; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const { id, source, recipient } = message;
  const retrying = useMutation({
    mutationFn: (reason: string) =>
      unwrap(api.POST('/v1/ops/messages/{id}/retry', { params: { path: { id } }, body: { reason, source } })),
    onSuccess: () => {
      notifications.show({ message: texts.retryDone });
      void queries.invalidateQueries({ queryKey: ['messages'] });
      onClose();
    },
  });
  return (
    <ReasonModal
      title={texts.retryTitle}
      confirm={texts.retryConfirm}
      cancel={texts.keep}
      isPending={retrying.isPending}
      error={retrying.error}
      onConfirm={retrying.mutate}
      onClose={onClose}
    >
      {texts.retryWhat(shortNameOf(recipient))}
    </ReasonModal>
  );
}
