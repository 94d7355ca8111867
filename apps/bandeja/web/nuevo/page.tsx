import { Anchor, Paper, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { AnswerView, EmptyState, Page, useAnswer } from '@valija/web';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, type BandejaSchemas } from '../api.js';
import { unitsToWriteIn } from '../borradores/begin.js';
import { useDesk } from '../desk.js';
import { beginTexts as texts } from '../texts/borradores.js';
import { paths } from '../texts/paths.js';
import classes from './page.module.css';

type BeginnableType = BandejaSchemas['BeginnableType'];

/** Nueva: what may be begun, by what it is for. */
export function Component() {
  const desk = useDesk();
  const answer = useAnswer(['desk', 'types'], (signal) => api.GET('/v1/types', { signal }));
  const units = desk ? unitsToWriteIn(desk) : [];
  const [unit, setUnit] = useState<string>();
  const from = unit ?? units[0]?.id;
  return (
    <Page title={texts.title} sentence={texts.sentence}>
      <Stack gap="lg">
        {units.length > 1 && (
          <Select
            label={texts.unit}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={from ?? null}
            onChange={(next) => setUnit(next ?? undefined)}
            allowDeselect={false}
            maw={360}
          />
        )}
        <AnswerView answer={answer}>
          {({ types }) =>
            types.length === 0 ? (
              <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
            ) : (
              <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
                {types.map((type) => (
                  <TypeCard
                    key={type.type}
                    type={type}
                    isOnly={types.filter(({ proposito }) => proposito === type.proposito).length === 1}
                    unit={units.length > 1 ? from : undefined}
                  />
                ))}
              </SimpleGrid>
            )
          }
        </AnswerView>
      </Stack>
    </Page>
  );
}

/** What something is for, and how its form begins to say what it is; what the form says further, it says itself. */
function TypeCard({
  type,
  isOnly,
  unit,
}: {
  readonly type: BeginnableType;
  /** Whether nothing else serves the same purpose. */
  readonly isOnly: boolean;
  readonly unit: string | undefined;
}) {
  const { proposito, titulo, description, recipients } = type;
  const search = unit ? `?${new URLSearchParams({ unidad: unit })}` : '';
  return (
    <Paper withBorder p="md" className={classes.card}>
      <Title order={2} size="h5">
        <Anchor
          component={Link}
          to={`${paths.nuevoDe(type.type)}${search}`}
          inherit
          fw={600}
          className={classes.link}
        >
          {isOnly ? proposito : `${proposito}: ${titulo}`}
        </Anchor>
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {firstSentence(description)}
      </Text>
      <Text size="sm" mt={4}>
        {texts.recipients(recipients)}
      </Text>
    </Paper>
  );
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
