import { Input, Radio, Select, Stack, VisuallyHidden } from '@mantine/core';
import type { FieldProps, RJSFSchema } from '@rjsf/utils';
import { useEffect } from 'react';
import { formTexts } from '../../texts/formulario.js';
import { usualShapes, withGiven } from '../fill.js';
import { chosenOption, type FieldSchema, isObject } from '../form-schema.js';
import type { Rendered } from '../rendered.js';
import { Part } from './templates.js';

/** So many alternatives are all shown. */
const shownMax = 5;

/**
 * An object in one of several shapes: a person chooses which, and its fields follow. What both shapes know by the same name stays when
 * another is chosen.
 */
export function UnionField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, registry, required, errorSchema, rawErrors } = props;
  const union = schema['x-union'] as FieldSchema;
  const options = schema['x-options'] as readonly Rendered[];
  const titles = (union.oneOf ?? []).map(({ title = '' }) => title);
  const at = chosenOption(union, formData);
  const chosen = options[at];
  const { SchemaField } = registry.fields;

  const choose = (next: number): void => {
    const option = union.oneOf?.[next];
    onChange(option ? switched(union, option, formData) : undefined, fieldPathId.path);
  };
  const usualAt = usualOption(union);
  const isUnset = at < 0 && required === true && usualAt >= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen once, when the field appears
  useEffect(() => {
    if (isUnset) choose(usualAt);
  }, [isUnset]);
  const tagErrors = tagErrorsOf(union, errorSchema);
  const error = [...(rawErrors ?? []), ...(chosen ? [] : tagErrors)].join(' ') || undefined;
  const id = fieldPathId.$id;

  return (
    <Part id={`${id}-part`} title={union.title} help={union.description} isOptional={!required}>
      <Stack gap="md">
        {titles.length <= shownMax ? (
          <Radio.Group
            id={id}
            name={id}
            label={<VisuallyHidden>{union.title}</VisuallyHidden>}
            error={error}
            value={at < 0 ? (required ? null : 'none') : String(at)}
            onChange={(next) => choose(next === 'none' ? -1 : Number(next))}
          >
            <Stack gap="xs">
              {titles.map((title, index) => (
                <Radio key={title} value={String(index)} label={title} />
              ))}
              {!required && <Radio value="none" label={formTexts.none} />}
            </Stack>
          </Radio.Group>
        ) : (
          <Input.Wrapper>
            <Select
              id={id}
              aria-label={union.title ?? ''}
              data={titles.map((label, index) => ({ value: String(index), label }))}
              value={at < 0 ? null : String(at)}
              onChange={(next) => choose(next === null ? -1 : Number(next))}
              placeholder={formTexts.choose}
              clearable={!required}
              error={error}
              searchable
              nothingFoundMessage={formTexts.notFound}
            />
          </Input.Wrapper>
        )}
        {chosen && SchemaField && (
          <SchemaField
            {...props}
            key={at}
            schema={withoutTag(union, chosen.schema)}
            uiSchema={{ ...chosen.ui, 'ui:label': false, 'ui:options': { label: false } }}
            required
          />
        )}
      </Stack>
    </Part>
  );
}

const usualOption = ({ 'x-tag': tag = '', oneOf = [] }: FieldSchema): number =>
  oneOf.findIndex(
    ({ properties }) => usualShapes[tag] !== undefined && properties?.[tag]?.const === usualShapes[tag],
  );

/** The value in another shape. */
function switched(union: FieldSchema, option: FieldSchema, value: unknown): unknown {
  const tag = union['x-tag'];
  const properties = option.properties ?? {};
  const kept = isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          ([name]) => name !== tag && properties[name] !== undefined && properties[name].const === undefined,
        ),
      )
    : {};
  return withGiven(option, kept) ?? {};
}

/** The tag is what was chosen: it is not asked for again. */
function withoutTag(union: FieldSchema, schema: RJSFSchema): RJSFSchema {
  const tag = union['x-tag'];
  if (!tag) return { ...schema, title: '', description: '' };
  const { [tag]: _, ...properties } = schema.properties ?? {};
  return { ...schema, title: '', description: '', properties };
}

function tagErrorsOf(union: FieldSchema, errors: FieldProps['errorSchema']): readonly string[] {
  const tag = union['x-tag'];
  const part = tag ? (errors as Record<string, { __errors?: string[] }> | undefined)?.[tag] : undefined;
  return part?.__errors ?? [];
}
