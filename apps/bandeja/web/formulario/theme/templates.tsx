import { Button, Group, Stack, Text } from '@mantine/core';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formTexts } from '../../texts/formulario.js';
import type { FieldSchema } from '../form-schema.js';
import { isWide } from '../rendered.js';
import classes from './form.module.css';

/** A field alone: name, help and error are the widget's. */
export const FieldTemplate = ({ hidden, children }: FieldTemplateProps) => (hidden ? null : children);

/** A named part of the form. */
export function Part({
  id,
  title,
  help,
  isOptional = false,
  error,
  children,
}: {
  readonly id: string;
  readonly title?: string | undefined;
  readonly help?: string | undefined;
  readonly isOptional?: boolean;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <fieldset
      id={id}
      className={classes.part}
      tabIndex={-1}
      aria-describedby={help ? `${id}-help` : undefined}
    >
      {title && (
        <legend className={classes.legend} data-optional={isOptional ? formTexts.optional : undefined}>
          {title}
        </legend>
      )}
      {help && (
        <Text size="sm" c="dimmed" id={`${id}-help`} mb="xs">
          {help}
        </Text>
      )}
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" mb="xs">
          {error}
        </Text>
      )}
      {children}
    </fieldset>
  );
}

/** An object: its fields beside and beneath each other. One that need not be there is added by a button. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { title, description, properties, optionalDataControl, required, schema, fieldPathId, errorSchema } =
    props;
  const parts = (schema as FieldSchema).properties ?? {};
  const isStep = fieldPathId.path.length === 0;
  const fields = (
    <div className={classes.grid}>
      {properties
        .filter(({ hidden }) => !hidden)
        .map(({ name, content }) => (
          <div key={name} className={isWide(parts[name] ?? {}) ? classes.wide : undefined}>
            {content}
          </div>
        ))}
    </div>
  );
  if (isStep) return fields;
  return (
    <Part
      id={fieldPathId.$id}
      title={title}
      help={typeof description === 'string' ? description : undefined}
      isOptional={required === false && optionalDataControl !== undefined}
      error={(errorSchema?.__errors as string[] | undefined)?.join(' ')}
    >
      <Stack gap="sm">
        {fields}
        {optionalDataControl}
      </Stack>
    </Part>
  );
}

/** Adds a part that need not be there, or takes it away. */
export function OptionalDataControlsTemplate({
  schema,
  onAddClick,
  onRemoveClick,
}: {
  readonly schema: { readonly title?: string };
  readonly onAddClick?: (() => void) | undefined;
  readonly onRemoveClick?: (() => void) | undefined;
}) {
  const what = schema.title ?? '';
  const isThere = onRemoveClick !== undefined;
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={isThere ? <IconTrash size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />}
        onClick={() => (isThere ? onRemoveClick() : onAddClick?.())}
      >
        {isThere ? formTexts.remove(what) : formTexts.add(what)}
      </Button>
    </div>
  );
}

/** A list of parts. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { items, canAdd, onAddClick, schema, fieldPathId, required, title, rawErrors, optionalDataControl } =
    props;
  const { description, items: item } = schema as FieldSchema;
  return (
    <Part
      id={fieldPathId.$id}
      title={title}
      help={description}
      isOptional={!required}
      error={rawErrors?.join(' ')}
    >
      <Stack gap="sm">
        {items.length > 0 && <ol className={classes.items}>{items}</ol>}
        {optionalDataControl}
        {canAdd && (
          <div>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={onAddClick}
            >
              {formTexts.add(item?.title ?? title)}
            </Button>
          </div>
        )}
      </Stack>
    </Part>
  );
}

export function ArrayFieldItemTemplate({
  children,
  buttonsProps,
  index,
  schema,
}: ArrayFieldItemTemplateProps) {
  const what = formTexts.item((schema as FieldSchema).title ?? '', index + 1);
  return (
    <li>
      <Stack gap={4}>
        {children}
        {buttonsProps.hasRemove && (
          <Group>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={buttonsProps.onRemoveItem}
            >
              {formTexts.remove(what)}
            </Button>
          </Group>
        )}
      </Stack>
    </li>
  );
}
