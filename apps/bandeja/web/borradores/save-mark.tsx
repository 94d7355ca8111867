import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { Ago } from '@valija/web';
import { draftTexts } from '../texts/borradores.js';
import type { Autosave } from './autosave.js';

const says = draftTexts.save;

/** Says whether what is written is safe, and since when. */
export function SaveMark({
  autosave,
  onReload,
}: {
  readonly autosave: Autosave;
  readonly onReload: () => void;
}) {
  const { state, overwrite } = autosave;
  switch (state.is) {
    case 'kept':
      return (
        <Text size="sm" c="dimmed" component="span">
          <IconCloudCheck size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {says.kept}{' '}
          <Ago at={state.at} />
        </Text>
      );
    case 'unsaved':
    case 'saving':
      return (
        <Text size="sm" c="dimmed" component="span">
          <IconCloudUp size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} />{' '}
          {state.is === 'saving' ? says.saving : says.unsaved}
        </Text>
      );
    case 'failed':
      return (
        <Text size="sm" c="var(--mantine-color-rojo-text)" fw={600} component="span" role="alert">
          <IconCloudOff size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {says.failed}
        </Text>
      );
    case 'changed-elsewhere':
      return (
        <Alert color="ambar" role="alert" icon={<IconCloudOff aria-hidden />}>
          <Text size="sm">{says.changedElsewhere}</Text>
          <Group mt="xs">
            <Button size="xs" onClick={() => void overwrite().catch(() => undefined)}>
              {says.overwrite}
            </Button>
            <Button size="xs" variant="default" onClick={onReload}>
              {says.reload}
            </Button>
          </Group>
        </Alert>
      );
  }
}
