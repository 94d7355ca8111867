import { Paper, Stack, Text, Title } from '@mantine/core';
import { type Field, readContent, type Section, type ShownDocument } from '@valija/reading';
import { AnswerView, At } from '@valija/web';
import { type ReactNode, useId } from 'react';
import { mensaje as texts } from '../texts/mensaje.js';
import classes from './content-view.module.css';
import { useReadingSchema } from './load-schema.js';

interface ContentViewProps {
  /** Schema by which it is read. */
  readonly dataschema: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** Draws a document: what it is and what can be done with it. */
  readonly document: (document: ShownDocument) => ReactNode;
}

/** A content as a form that is read: sections with the official labels; optional fields without data are behind a count. */
export function ContentView({ dataschema, content, document }: ContentViewProps) {
  const loaded = useReadingSchema(dataschema);
  if (Object.keys(content).length === 0) return <Text size="sm">{texts.noContent}</Text>;
  return (
    <AnswerView answer={loaded}>
      {({ schema, catalogues }) => (
        <Stack gap="md">
          {readContent(schema, content, { catalogues, first: texts.first }).map((section) => (
            <SectionView key={section.pointer} section={section} depth={0} document={document} />
          ))}
        </Stack>
      )}
    </AnswerView>
  );
}

function SectionView({
  section,
  depth,
  document,
}: {
  readonly section: Section;
  readonly depth: number;
  readonly document: ContentViewProps['document'];
}) {
  const { label, parts, missing } = section;
  const id = useId();
  const inner = (
    <>
      <Title order={depth === 0 ? 2 : 3} id={id} className={classes.title}>
        {label}
      </Title>
      {grouped(parts).map((group) =>
        Array.isArray(group) ? (
          <dl key={group[0]?.pointer} className={classes.fields}>
            {group.map((field) => (
              <div key={field.pointer} data-wide={isWide(field) || undefined}>
                <dt>{field.label}</dt>
                <dd>
                  <FieldView field={field} document={document} />
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <SectionView key={group.pointer} section={group} depth={depth + 1} document={document} />
        ),
      )}
      {missing.length > 0 && (
        <details className={classes.missing}>
          <summary title={texts.noDataTitle}>{texts.noData(missing.length)}</summary>
          {missing.join(' · ')}
        </details>
      )}
    </>
  );
  return depth === 0 ? (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      {inner}
    </Paper>
  ) : (
    <section className={classes.inner} aria-labelledby={id}>
      {inner}
    </section>
  );
}

/** Fields that follow each other stand in one list of terms. */
function grouped(parts: readonly (Field | Section)[]): readonly (Field[] | Section)[] {
  const groups: (Field[] | Section)[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.kind === 'section') groups.push(part);
    else if (Array.isArray(last)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

const isWide = ({ value }: Field): boolean =>
  value.kind === 'words' || value.kind === 'document' || (value.kind === 'list' && value.texts.length > 1);

function FieldView({
  field: { value },
  document,
}: {
  readonly field: Field;
  readonly document: ContentViewProps['document'];
}) {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'words':
      return <p className={classes.words}>{value.text}</p>;
    case 'moment':
      return <At at={value.at} />;
    case 'document':
      return document(value);
    case 'list':
      return value.texts.length === 1 ? (
        value.texts[0]
      ) : (
        <ul className={classes.list}>
          {value.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
  }
}
