import { Alert, Anchor, Checkbox, List, Mark, Stack, Text } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import type { Wrong } from '../formulario/wrong.js';
import { draftTexts } from '../texts/borradores.js';
import type { Doubted } from './doubted.js';

const says = draftTexts.doubts;

/** Shows what is doubted and why, leads back to it, and has a person say that it may go as it is. */
export function Doubts({
  doubted,
  isConfirmed,
  isMissing,
  onConfirm,
  onGo,
}: {
  readonly doubted: readonly Doubted[];
  readonly isConfirmed: boolean;
  /** Whether somebody tried to send without saying so. */
  readonly isMissing: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onGo: (wrong: Wrong) => void;
}) {
  if (doubted.length === 0) return null;
  return (
    <Alert color="ambar" icon={<IconEyeExclamation aria-hidden />} title={says.title(doubted.length)}>
      <Stack gap="sm">
        <List size="sm" spacing="xs">
          {doubted.map(({ pointer, title, found }) => (
            <List.Item key={pointer}>
              <b>{title}</b>:{' '}
              {found.slice(0, 3).map(({ doubt, words }, at) => (
                <Text span inherit key={`${doubt}-${words}`}>
                  {at > 0 && '; '}
                  <Mark color="ambar">{words}</Mark> {says[doubt]}
                </Text>
              ))}
              . {[...new Set(found.map(({ doubt }) => says.why[doubt]))].join(' ')}{' '}
              <Anchor
                component="button"
                type="button"
                inherit
                onClick={() => onGo({ pointer, title, text: '' })}
              >
                {says.back}
              </Anchor>
            </List.Item>
          ))}
        </List>
        <Checkbox
          label={says.confirm}
          checked={isConfirmed}
          error={isMissing && !isConfirmed && says.mustConfirm}
          onChange={({ currentTarget }) => onConfirm(currentTarget.checked)}
        />
      </Stack>
    </Alert>
  );
}
