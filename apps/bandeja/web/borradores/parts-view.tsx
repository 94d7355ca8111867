import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { ContentForm } from '../formulario/content-form.js';
import type { FieldSchema } from '../formulario/form-schema.js';
import { segmentsOf, type Wrong } from '../formulario/wrong.js';
import { draftTexts as texts } from '../texts/borradores.js';
import classes from './parts-view.module.css';
import { RecipientPicker } from './recipient-picker.js';
import { SenderFields } from './sender-fields.js';
import { recipientPointer, type Writing } from './writing.js';
import { WrongList } from './wrong-list.js';

/** Begins the ids of all fields. */
export const idPrefix = 'contenido';

/** Id of a part. */
export const partId = (at: number): string => `parte-${at}`;

/** The whole form, part by part, whom it goes to in the part where that is chosen, and last who writes. */
export function PartsView({
  type,
  schema,
  writing,
  onGo,
}: {
  readonly type: string;
  readonly schema: FieldSchema;
  readonly writing: Writing;
  readonly onGo: (wrong: Wrong) => void;
}) {
  const { steps, sender, written, shown } = writing;
  const { content, addressee } = written;
  const form = { id: idPrefix, schema, content, wrongs: shown, onChange: writing.write };
  return (
    <>
      <WrongList wrongs={shown} asked={writing.asked} onGo={onGo} />
      {steps.map(({ key, title, names, choosesRecipient }, at) => (
        <section key={key} id={partId(at)} tabIndex={-1} className={classes.part} aria-label={title}>
          <Stack gap="sm">
            {steps.length > 1 && (
              <Title order={2} size="h4">
                {at + 1}. {title}
              </Title>
            )}
            {choosesRecipient && writing.choosesHere && (
              <Paper withBorder p="md" id={`${idPrefix}${recipientPointer.replace('/', '_')}-part`}>
                <RecipientPicker
                  type={type}
                  content={content}
                  chosen={addressee}
                  error={shown.find(({ pointer }) => pointer === recipientPointer)?.text}
                  onChoose={writing.choose}
                />
              </Paper>
            )}
            {names.length > 0 && <ContentForm {...form} names={names} />}
          </Stack>
        </section>
      ))}
      {sender.length > 0 && (
        <SenderFields isOpen={shown.some(({ pointer }) => sender.includes(segmentsOf(pointer)[0] ?? ''))}>
          <ContentForm {...form} names={sender} />
        </SenderFields>
      )}
      <Group>
        <Button onClick={writing.review}>{texts.review}</Button>
      </Group>
    </>
  );
}
