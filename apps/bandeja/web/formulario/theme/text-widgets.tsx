import { NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { formTexts } from '../../texts/formulario.js';
import { fieldBox } from './field-box.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A line of text; of what has a form of its own, what is typed is brought into it when the field is left. */
export function TextWidget(props: WidgetProps) {
  const { value, onChange, schema } = props;
  const tidy = tidied[schema.format ?? ''];
  return (
    <TextInput
      {...fieldBox(props)}
      value={textOf(value)}
      type={schema.format === 'email' ? 'email' : schema.title === 'Teléfono' ? 'tel' : 'text'}
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      onBlur={() => tidy && typeof value === 'string' && onChange(tidy(value))}
    />
  );
}

/** RUN and RUC without dots, with hyphen and capital K: persons write them in many ways. */
const tidyNumber = (text: string): string => {
  const bare = text.replace(/[^0-9kK]/g, '').toUpperCase();
  return bare.length > 1 ? `${bare.slice(0, -1)}-${bare.slice(-1)}` : text;
};

const tidied: Readonly<Record<string, (text: string) => string>> = { run: tidyNumber, ruc: tidyNumber };

/** A text of several lines; says how much room is left when it becomes little. */
export function TextareaWidget(props: WidgetProps) {
  const { value, onChange, schema } = props;
  const text = textOf(value);
  const left = (schema.maxLength ?? Number.POSITIVE_INFINITY) - text.length;
  return (
    <>
      <Textarea
        {...fieldBox(props)}
        value={text}
        autosize
        minRows={3}
        maxRows={14}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      />
      {left < 300 && (
        <Text size="xs" c="dimmed" role="status" mt={4}>
          {formTexts.lettersLeft(Math.max(0, left))}
        </Text>
      )}
    </>
  );
}

/** A whole number. */
export function NumberWidget(props: WidgetProps) {
  const { value, onChange, schema } = props;
  return (
    <NumberInput
      {...fieldBox(props)}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      allowDecimal={false}
      clampBehavior="none"
      hideControls
      inputMode="numeric"
      maw={160}
      {...(schema.minimum !== undefined && schema.minimum >= 0 ? { allowNegative: false } : {})}
    />
  );
}
