import { Checkbox, Group, Input, Radio, Select, Stack } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { formTexts } from '../../texts/formulario.js';
import { fieldBox } from './field-box.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** So many choices are all shown; more are found by typing. */
const shownMax = 4;

const choicesOf = ({ options }: WidgetProps): readonly Choice[] =>
  (options.enumOptions ?? []).map(({ value, label }) => ({ value: String(value), label }));

/** One of several codes by their titles; nothing is chosen beforehand. */
export function SelectWidget(props: WidgetProps) {
  const choices = choicesOf(props);
  return choices.length <= shownMax ? (
    <ChoiceRadios props={props} choices={choices} />
  ) : (
    <ChoiceSelect props={props} choices={choices} />
  );
}

/** One of many, found by typing. */
export function ChoiceSelect({
  props,
  choices,
}: {
  readonly props: WidgetProps;
  readonly choices: readonly Choice[];
}) {
  const { value, onChange, required } = props;
  return (
    <Select
      {...fieldBox(props)}
      data={choices}
      value={typeof value === 'string' ? value : null}
      onChange={(next) => onChange(next ?? undefined)}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': formTexts.none }}
      placeholder={formTexts.choose}
      nothingFoundMessage={formTexts.notFound}
      limit={60}
      maxDropdownHeight={280}
    />
  );
}

function ChoiceRadios({
  props,
  choices,
}: {
  readonly props: WidgetProps;
  readonly choices: readonly Choice[];
}) {
  const { value, onChange, required } = props;
  // What a group requires cannot be said of it in ARIA: what need not be chosen offers that instead.
  const { id, name, disabled, 'aria-required': _required, labelProps: _optional, ...box } = fieldBox(props);
  return (
    <Radio.Group
      {...box}
      id={id}
      name={name}
      value={value === undefined ? (required ? null : '') : String(value)}
      onChange={(next) => onChange(next === '' ? undefined : next)}
    >
      <Choices choices={choices} isOptional={!required} isDisabled={disabled} />
    </Radio.Group>
  );
}

function Choices({
  choices,
  isOptional,
  isDisabled,
}: {
  readonly choices: readonly Choice[];
  readonly isOptional: boolean;
  readonly isDisabled: boolean;
}) {
  const all = isOptional ? [...choices, { value: '', label: formTexts.none }] : choices;
  const Box = all.every(({ label }) => label.length < 24) ? Group : Stack;
  return (
    <Box gap={Box === Group ? 'lg' : 'sm'} mt={6}>
      {all.map((choice) => (
        <Radio key={choice.value} value={choice.value} label={choice.label} disabled={isDisabled} />
      ))}
    </Box>
  );
}

/** Yes or no, or, where it need not be known, neither. */
export function YesNoWidget(props: WidgetProps) {
  const { value, onChange, required } = props;
  // What a group requires cannot be said of it in ARIA: what need not be chosen offers that instead.
  const { id, name, disabled, 'aria-required': _required, labelProps: _optional, ...box } = fieldBox(props);
  return (
    <Radio.Group
      {...box}
      id={id}
      name={name}
      value={typeof value === 'boolean' ? String(value) : required ? null : ''}
      onChange={(next) => onChange(next === '' ? undefined : next === 'true')}
    >
      <Choices
        choices={[
          { value: 'true', label: formTexts.yes },
          { value: 'false', label: formTexts.no },
        ]}
        isOptional={!required}
        isDisabled={disabled}
      />
    </Radio.Group>
  );
}

/** What must be confirmed. */
export function CheckboxWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const { labelProps: _, 'aria-required': isRequired, ...box } = fieldBox(props);
  return (
    <Checkbox
      {...box}
      checked={value === true}
      aria-required={isRequired}
      onChange={({ currentTarget }) => onChange(currentTarget.checked ? true : undefined)}
    />
  );
}

/** Several of some codes. */
export function CheckboxesWidget(props: WidgetProps) {
  const { value, onChange, label } = props;
  const { id, disabled, error, description, labelProps } = fieldBox(props);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <Checkbox.Group
      id={id}
      label={
        <Input.Label component="span" {...labelProps}>
          {label}
        </Input.Label>
      }
      description={description}
      error={error}
      value={chosen}
      onChange={(next) => onChange(next.length > 0 ? next : undefined)}
    >
      <Stack gap="xs" mt={6}>
        {choicesOf(props).map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} disabled={disabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
