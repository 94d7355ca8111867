import type { WidgetProps } from '@rjsf/utils';
import { formTexts } from '../../texts/formulario.js';

/** What every field has: its name, help, error, and whether it must be filled. */
export function fieldBox({
  id,
  label,
  schema,
  options,
  required,
  rawErrors,
  disabled,
  readonly,
}: WidgetProps) {
  const isOptional = !required && schema.const === undefined;
  return {
    id,
    name: id,
    label,
    description: options.description ?? schema.description,
    // Most fields must be filled: what need not is marked.
    ...(isOptional ? { labelProps: { 'data-optional': formTexts.optional } } : {}),
    'aria-required': required === true,
    error: rawErrors && rawErrors.length > 0 ? rawErrors.join(' ') : undefined,
    disabled: disabled === true || readonly === true,
  };
}
