import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ProblemNotice } from '@valija/web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { draftTexts as texts } from '../texts/borradores.js';
import { paths } from '../texts/paths.js';
import { type Draft, discardDraft, useForgetDrafts } from './drafts.js';

/** Throws a draft away, after asking. */
export function DiscardDraft({
  draft,
  onDiscarded,
}: {
  readonly draft: Pick<Draft, 'id'>;
  readonly onDiscarded: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const navigate = useNavigate();
  const forget = useForgetDrafts();
  const discard = async (): Promise<void> => {
    setBusy(true);
    try {
      onDiscarded();
      await discardDraft(draft.id);
      forget();
      void navigate(paths.borradores, { replace: true });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {texts.discard}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={texts.discardTitle}>
        <Stack>
          <Text>{texts.discardText}</Text>
          {failure !== undefined && <ProblemNotice error={failure} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
              {texts.keep}
            </Button>
            <Button color="rojo" loading={isBusy} onClick={() => void discard()}>
              {texts.discard}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
