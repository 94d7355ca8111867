import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { isGiven } from './fill.js';
import { type FieldSchema, isAttachment, isChoice, isFreeText, isUnion } from './form-schema.js';

/** A schema as the form draws it. */
export interface Rendered {
  readonly schema: RJSFSchema;
  readonly ui: UiSchema;
}

/**
 * Says how each field is drawn. Alternatives are hidden from the library, which would choose the first one by itself: here a person
 * chooses, and until then nothing is.
 */
export function rendered(schema: FieldSchema, name = ''): Rendered {
  const { oneOf, required = [], ...rest } = schema;
  if (isUnion(schema)) {
    const options = (oneOf ?? []).map((option) => rendered(option, name));
    return {
      schema: { ...rest, type: 'object', 'x-options': options, 'x-union': schema } as unknown as RJSFSchema,
      ui: { 'ui:field': 'union' },
    };
  }
  if (isAttachment(schema)) return { schema: rest as RJSFSchema, ui: { 'ui:field': 'attachment' } };
  if (schema['x-items'])
    return {
      schema: { ...rest, items: rendered(schema.items ?? {}, name).schema } as RJSFSchema,
      ui: { 'ui:field': 'checklist' },
    };
  if (schema.properties) return renderedObject({ ...schema, required });
  if (schema.items) {
    if (isChoice(schema.items))
      return {
        schema: { ...rest, items: schema.items, uniqueItems: true } as RJSFSchema,
        ui: { 'ui:widget': 'checkboxes' },
      };
    const items = rendered(schema.items, name);
    return { schema: { ...rest, items: items.schema } as RJSFSchema, ui: { items: items.ui } };
  }
  return { schema: { ...rest, ...(oneOf ? { oneOf } : {}) } as RJSFSchema, ui: widgetOf(schema, name) };
}

function renderedObject(schema: FieldSchema): Rendered {
  const parts = Object.entries(schema.properties ?? {}).map(
    ([name, part]) => [name, rendered(part, name)] as const,
  );
  return {
    schema: {
      ...schema,
      properties: Object.fromEntries(parts.map(([name, part]) => [name, part.schema])),
    } as RJSFSchema,
    ui: {
      ...Object.fromEntries(parts.map(([name, part]) => [name, part.ui])),
      // A few plain fields are quicker left empty than added by a button.
      ...(isSmall(schema) ? { 'ui:options': { enableOptionalDataFieldForType: [] } } : {}),
    },
  };
}

const smallFieldsMax = 4;

const isSmall = ({ properties = {} }: FieldSchema): boolean => {
  const parts = Object.values(properties);
  return (
    parts.length <= smallFieldsMax && parts.every((part) => !part.properties && !part.items && !isUnion(part))
  );
};

function widgetOf(schema: FieldSchema, name: string): UiSchema {
  if (isGiven(name, schema) || schema.format === 'uuid') return { 'ui:widget': 'hidden' };
  if (schema.type === 'boolean') return { 'ui:widget': schema.const === true ? 'checkbox' : 'radio' };
  return isFreeText(schema) ? { 'ui:widget': 'textarea' } : {};
}

/** Whether a field takes the whole width: what is long, and what holds others. */
export const isWide = (schema: FieldSchema): boolean =>
  schema.properties !== undefined ||
  schema.items !== undefined ||
  'x-options' in schema ||
  (schema.type === 'boolean' && schema.const === true) ||
  isFreeText(schema) ||
  (schema.oneOf ?? []).some(({ title = '' }) => title.length > 44);
