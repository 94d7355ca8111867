import { Alert, Button, FileButton, Group, Text, TextInput } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { IconFileCheck, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { ProblemNotice } from '@valija/web';
import { useState } from 'react';
import { formTexts } from '../../texts/formulario.js';
import { type FieldSchema, isObject } from '../form-schema.js';
import { acceptedKinds, unfitFile, uploadDocument } from '../upload.js';
import { Part } from './templates.js';

const says = formTexts.attachment;

/** A document as a content names it. */
interface Adjunto {
  readonly documento: string;
  readonly tipo: string;
  readonly digest: string;
  readonly bytes: number;
  readonly titulo?: string;
}

/** Chooses a document, leaves it at the tray and names it. */
export function AttachmentPicker({
  id,
  documento,
  label,
  value,
  error,
  onChange,
}: {
  readonly id: string;
  /** Code of what the document is. */
  readonly documento: string;
  /** What it is, in words. */
  readonly label: string;
  readonly value: unknown;
  readonly error?: string | undefined;
  readonly onChange: (value: Adjunto | undefined) => void;
}) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [unfit, setUnfit] = useState<string>();
  const kept = isObject(value) ? (value as unknown as Adjunto) : undefined;

  const take = async (file: File | null): Promise<void> => {
    if (!file) return;
    const why = unfitFile(file);
    setFailure(undefined);
    setUnfit(why && (why === 'kind' ? says.wrongKind : says.tooLarge));
    if (why) return;
    setBusy(true);
    try {
      const { digest, tipo, bytes } = await uploadDocument(file);
      onChange({ documento, tipo, digest, bytes, ...(kept?.titulo ? { titulo: kept.titulo } : {}) });
    } catch (caught) {
      setFailure(caught);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div>
      <Group gap="xs">
        {kept && (
          <Text size="sm" role="status">
            <IconFileCheck size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} />{' '}
            {says.kept(sayBytes(kept.bytes))}
          </Text>
        )}
        <FileButton onChange={(file) => void take(file)} accept={acceptedKinds}>
          {(props) => (
            <Button
              {...props}
              id={id}
              variant="default"
              size="compact-md"
              loading={isBusy}
              leftSection={<IconPaperclip size={16} aria-hidden />}
              aria-label={`${kept ? says.replace : says.choose}: ${label}`}
            >
              {kept ? says.replace : says.choose}
            </Button>
          )}
        </FileButton>
        {kept && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => onChange(undefined)}
            aria-label={`${says.remove}: ${label}`}
          >
            {says.remove}
          </Button>
        )}
      </Group>
      {!kept && (
        <Text size="xs" c="dimmed" mt={4}>
          {says.kinds}
        </Text>
      )}
      {kept && (
        <TextInput
          mt="xs"
          maw={440}
          size="sm"
          label={says.title}
          maxLength={160}
          value={kept.titulo ?? ''}
          onChange={({ currentTarget: { value: titulo } }) => {
            const { titulo: _, ...rest } = kept;
            onChange(titulo ? { ...rest, titulo } : rest);
          }}
        />
      )}
      {(unfit ?? error) && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
          {unfit ?? error}
        </Text>
      )}
      {failure !== undefined && (
        <Alert p={0} mt="xs" variant="transparent">
          <ProblemNotice error={failure} />
        </Alert>
      )}
    </div>
  );
}

function sayBytes(bytes: number): string {
  const mega = bytes / 1_000_000;
  return mega >= 1
    ? `${mega.toLocaleString('es-CL', { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('es-CL')} kB`;
}

/** What a document is, by the part that holds it. */
const documentCodes: Readonly<Record<string, string>> = {
  resolucion: 'RESOLUCION_RESIDENCIA',
  informe: 'INFORME_TRIBUNAL_FAMILIA',
};

/** The field of a document that stands alone. */
export function AttachmentField(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId, required, errorSchema } = props;
  const { title = '' } = schema as FieldSchema;
  const holder = String(fieldPathId.path.at(-2) ?? fieldPathId.path.at(-1));
  return (
    <Part id={`${fieldPathId.$id}-part`} title={title} isOptional={!required}>
      <AttachmentPicker
        id={fieldPathId.$id}
        documento={documentCodes[holder] ?? 'DOCUMENTO'}
        label={title}
        value={formData}
        error={hasErrors(errorSchema) ? formTexts.wrong.missing : undefined}
        onChange={(next) => onChange(next, fieldPathId.path)}
      />
    </Part>
  );
}

const hasErrors = (errors: FieldProps['errorSchema']): boolean => Object.keys(errors ?? {}).length > 0;
