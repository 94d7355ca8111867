import { Alert, Anchor, Checkbox, List, Mark, Stack, Text } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { findTextDoubts, type TextDoubt } from '@valija/domain';
import { freeTextsOf } from '../formulario/fill.js';
import type { FieldSchema, Value } from '../formulario/form-schema.js';
import type { Wrong } from '../formulario/wrong.js';
import { draftTexts } from '../texts/borradores.js';

const says = draftTexts.doubts;

/** A free text that should be looked at before it is sent. */
export interface DoubtedText {
  readonly pointer: string;
  readonly title: string;
  readonly text: string;
  readonly found: readonly { readonly doubt: TextDoubt; readonly words: string }[];
}

/** The free texts of a content that look like what they should not be. */
export function doubtedTexts(schema: FieldSchema, content: Value): readonly DoubtedText[] {
  return freeTextsOf(schema, content).flatMap(({ pointer, title, text }) => {
    // What somebody said of themselves has its own block, and is an account by its nature.
    if (pointer.startsWith('/manifestacionEspontanea')) return [];
    const found = findTextDoubts(text).map(({ doubt, from, to }) => ({ doubt, words: text.slice(from, to) }));
    return found.length > 0 ? [{ pointer, title, text, found }] : [];
  });
}

/** Shows what is doubted and why, leads back to it, and has a person say that it may go as it is. */
export function Doubts({
  texts,
  isConfirmed,
  isMissing,
  onConfirm,
  onGo,
}: {
  readonly texts: readonly DoubtedText[];
  readonly isConfirmed: boolean;
  /** Whether somebody tried to send without saying so. */
  readonly isMissing: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onGo: (wrong: Wrong) => void;
}) {
  if (texts.length === 0) return null;
  return (
    <Alert color="ambar" icon={<IconEyeExclamation aria-hidden />} title={says.title(texts.length)}>
      <Stack gap="sm">
        <List size="sm" spacing="xs">
          {texts.map(({ pointer, title, found }) => (
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
