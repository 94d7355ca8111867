import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { memo, useMemo } from 'react';
import { type FieldSchema, isObject, type Value } from './form-schema.js';
import { rendered } from './rendered.js';
import { ThemedForm } from './theme/theme.js';
import { errorTree, segmentsOf, type Wrong } from './wrong.js';

/** What is valid is asked elsewhere, of validators compiled ahead; the library is never asked to compile one. */
const validator: ValidatorType = {
  isValid: () => true,
  rawValidation: () => ({}),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
};

/** Nothing is filled in that nobody wrote. */
const defaults = {
  arrayMinItems: { populate: 'never' },
  emptyObjectFields: 'skipDefaults',
  constAsDefaults: 'never',
} as const;

/**
 * The fields of some properties of a content; drawn anew only where something changed in them, since a page may hold several.
 *
 * @param schema of the whole content
 * @param names of the properties; those that are hidden have no field
 */
export const ContentForm = memo(DrawnForm, isSameForm);

interface ContentFormProps {
  readonly id: string;
  readonly schema: FieldSchema;
  readonly names: readonly string[];
  readonly content: Value;
  readonly wrongs: readonly Wrong[];
  /** Takes what is written of these properties; the first one that is given is the one that is called. */
  readonly onChange: (names: readonly string[], part: Value) => void;
}

function DrawnForm({ id, schema, names, content, wrongs, onChange }: ContentFormProps) {
  const drawn = useMemo(() => {
    const { properties = {}, required = [] } = schema;
    const part: FieldSchema = {
      type: 'object',
      properties: Object.fromEntries(
        names.flatMap((name) => (properties[name] ? [[name, properties[name]]] : [])),
      ),
      required: required.filter((name) => names.includes(name)),
    };
    const { schema: shown, ui } = rendered(part);
    return { shown, ui: { ...ui, 'ui:globalOptions': globalOptions } };
  }, [schema, names]);
  const errors = useMemo(() => errorTree(wrongs), [wrongs]);
  const part = useMemo(
    () => Object.fromEntries(Object.entries(content).filter(([name]) => names.includes(name))),
    [content, names],
  );
  return (
    <ThemedForm
      tagName="div"
      idPrefix={id}
      schema={drawn.shown as RJSFSchema}
      uiSchema={drawn.ui}
      formData={part}
      validator={validator}
      noValidate
      noHtml5Validate
      showErrorList={false}
      extraErrors={errors as object}
      experimental_defaultFormStateBehavior={defaults}
      onChange={({ formData }) => {
        if (isObject(formData)) onChange(names, formData);
      }}
    >
      {/* No button of the library's own. */}
      <span hidden />
    </ThemedForm>
  );
}

const globalOptions = { enableOptionalDataFieldForType: ['object' as const], orderable: false };

function isSameForm(before: ContentFormProps, now: ContentFormProps): boolean {
  if (before.schema !== now.schema || before.names !== now.names) return false;
  if (now.names.some((name) => before.content[name] !== now.content[name])) return false;
  const [earlier, later] = [wrongsIn(before), wrongsIn(now)];
  return (
    earlier.length === later.length &&
    later.every(({ pointer, text }, at) => pointer === earlier[at]?.pointer && text === earlier[at]?.text)
  );
}

const wrongsIn = ({ names, wrongs }: ContentFormProps): readonly Wrong[] =>
  wrongs.filter(({ pointer }) => names.includes(segmentsOf(pointer)[0] ?? ''));
