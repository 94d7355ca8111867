import { Checkbox, Group, Paper, Radio, Stack, Text, Textarea } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { formTexts } from '../../texts/formulario.js';
import { chosenOption, type FieldSchema, isUnion } from '../form-schema.js';
import { AttachmentPicker } from './attachment.js';
import { Part } from './templates.js';

const says = formTexts.checklist;

type Item = Readonly<Record<string, unknown>> & { readonly codigo: string };

/**
 * A list of papers that is known beforehand: each item once, in its order, with what is to be said of it. What nothing is said of
 * is not in the content.
 */
export function ChecklistField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, required, rawErrors } = props;
  const list = schema as FieldSchema;
  const items = (Array.isArray(formData) ? formData : []) as readonly Item[];
  const put = (codigo: string, next: Item | undefined): void => {
    const codes = (list['x-items'] ?? []).map((item) => item.codigo);
    const others = items.filter((item) => item.codigo !== codigo);
    const all = next ? [...others, next] : others;
    const ordered = all.sort((one, other) => codes.indexOf(one.codigo) - codes.indexOf(other.codigo));
    onChange(ordered.length > 0 ? ordered : undefined, fieldPathId.path);
  };
  const { 'x-union': union } = (schema.items ?? {}) as { 'x-union'?: FieldSchema };
  return (
    <Part
      id={fieldPathId.$id}
      title={list.title}
      help={list.description}
      isOptional={!required}
      error={rawErrors?.join(' ')}
    >
      <Stack gap="xs">
        {(list['x-items'] ?? []).map(({ codigo, titulo }) => {
          const item = items.find((each) => each.codigo === codigo);
          const said = { codigo, titulo, item, onChange: (next: Item | undefined) => put(codigo, next) };
          const id = `${fieldPathId.$id}_${codigo}`;
          return (
            <Paper key={codigo} withBorder p="sm">
              {union && isUnion(union) ? (
                <StatedItem {...said} id={id} union={union} />
              ) : (
                <NamedItem {...said} id={id} schema={(schema.items ?? {}) as FieldSchema} />
              )}
            </Paper>
          );
        })}
      </Stack>
    </Part>
  );
}

interface ItemProps {
  readonly id: string;
  readonly codigo: string;
  readonly titulo: string;
  readonly item: Item | undefined;
  readonly onChange: (next: Item | undefined) => void;
}

/** Says whether a paper comes with the message, is to come, or does not apply; a document may come with it. */
function StatedItem({
  id,
  codigo,
  titulo,
  item,
  union,
  onChange,
}: ItemProps & { readonly union: FieldSchema }) {
  const tag = union['x-tag'] ?? 'estado';
  const options = union.oneOf ?? [];
  const chosen = options[chosenOption(union, item)];
  return (
    <Stack gap="xs">
      <Radio.Group
        id={id}
        name={id}
        label={titulo}
        value={chosen ? String(chosen.properties?.[tag]?.const) : ''}
        onChange={(state) => onChange(state === '' ? undefined : { codigo, [tag]: state })}
      >
        <Group gap="lg" mt={6}>
          {options.map(({ title, properties }) => {
            const state = String(properties?.[tag]?.const);
            return <Radio key={state} value={state} label={says.states[state] ?? title} />;
          })}
          <Radio value="" label={says.unmarked} />
        </Group>
      </Radio.Group>
      {chosen?.properties?.adjunto && (
        <AttachmentPicker
          id={`${id}_adjunto`}
          documento={codigo}
          label={titulo}
          value={item?.adjunto}
          onChange={(adjunto) => {
            const { adjunto: _, ...rest } = item ?? { codigo };
            onChange({ ...rest, codigo, ...(adjunto ? { adjunto } : {}) });
          }}
        />
      )}
    </Stack>
  );
}

/** Names a paper that is asked for, with what is to be known of it. */
function NamedItem({
  id,
  codigo,
  titulo,
  item,
  schema,
  onChange,
}: ItemProps & { readonly schema: FieldSchema }) {
  const { detalle } = schema.properties ?? {};
  return (
    <Stack gap="xs">
      <Checkbox
        id={id}
        label={titulo}
        checked={item !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? { codigo } : undefined)}
      />
      {item && detalle && (
        <Textarea
          label={
            <>
              {detalle.title}{' '}
              <Text span size="sm" c="dimmed">
                · {formTexts.optional}
              </Text>
            </>
          }
          description={detalle.description}
          value={typeof item.detalle === 'string' ? item.detalle : ''}
          maxLength={detalle.maxLength}
          autosize
          minRows={2}
          onChange={({ currentTarget: { value } }) =>
            onChange({ codigo, ...(value ? { detalle: value } : {}) })
          }
        />
      )}
    </Stack>
  );
}
