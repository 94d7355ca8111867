import { TextInput } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { localOf, momentOf } from '@valija/words';
import { fieldBox } from './field-box.js';

/** A day, by the browser's own calendar. */
export function DateWidget(props: WidgetProps) {
  const { value, onChange } = props;
  return (
    <TextInput
      {...fieldBox(props)}
      type="date"
      max="9999-12-31"
      maw={220}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  );
}

/** Day and hour as the clocks of continental Chile show them; in the content, the moment. */
export function DateTimeWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const isMoment = typeof value === 'string' && !Number.isNaN(Date.parse(value));
  return (
    <TextInput
      {...fieldBox(props)}
      type="datetime-local"
      max="9999-12-31T23:59"
      maw={260}
      value={isMoment ? localOf(value) : ''}
      onChange={({ currentTarget }) => onChange(momentOf(currentTarget.value))}
    />
  );
}
