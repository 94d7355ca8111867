import { Alert, Anchor, Checkbox, List, Mark, Stack, Text } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Wrong } from '../formulario/wrong.js';
import { draftTexts } from '../texts/borradores.js';
import type { Doubted } from './doubted.js';

const says = draftTexts.doubts;

/** Shows what is doubted and why, leads back to it, and has a person say that it may go as it is. */
export function Doubts({
  doubted,
  isConfirmed,
  asked,
  onConfirm,
  onGo,
}: {
  readonly doubted: readonly Doubted[];
  readonly isConfirmed: boolean;
  /** How often somebody tried to send without saying so: each time the focus goes where it is said. */
  readonly asked: number;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onGo: (wrong: Wrong) => void;
}) {
  const confirmation = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) confirmation.current?.focus();
  }, [asked]);
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
          ref={confirmation}
          label={says.confirm}
          checked={isConfirmed}
          error={asked > 0 && !isConfirmed && says.mustConfirm}
          onChange={({ currentTarget }) => onConfirm(currentTarget.checked)}
        />
      </Stack>
    </Alert>
  );
}
