import { Anchor, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import type { GatewaySchemas } from '@valija/ops-api';
import { Ago, AnswerView, EmptyState, Said, Severe, useAnswer } from '@valija/web';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, inJson } from '../api.js';
import { sayParty } from '../texts/parties.js';
import { pathOfThread } from '../texts/paths.js';
import { plazos, sayLate } from '../texts/plazos.js';

type Overdue = GatewaySchemas['OverdueByInstitution'];
type OfInstitution = Overdue['institutions'][number];

/** Who is late with what: the institution with the most first. */
export function Overdue({ list, now }: { readonly list: Overdue; readonly now: number }) {
  if (list.institutions.length === 0)
    return <EmptyState title={plazos.overdueEmpty}>{plazos.overdueEmptyText}</EmptyState>;
  const most = Math.max(...list.institutions.map(({ overdue }) => overdue));
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {list.institutions.map((each) => (
        <OfOne key={each.debtor.urn} each={each} most={most} now={now} />
      ))}
    </Stack>
  );
}

function OfOne({
  each,
  most,
  now,
}: {
  readonly each: OfInstitution;
  readonly most: number;
  readonly now: number;
}) {
  const [isOpen, setOpen] = useState(false);
  const { debtor, overdue, urgent, oldestDueAt, rules } = each;
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" gap="md" align="flex-start">
        <Stack gap={4} flex="1 1 20rem" miw={0}>
          <Text fw={600}>
            <Said sentence={[sayParty(debtor)]} />
          </Text>
          <Bar share={overdue / most} />
          <Text size="sm">
            <Severe severity="red">
              {overdue} {overdue === 1 ? 'vencido' : 'vencidos'}
            </Severe>
            {urgent > 0 && ` · ${urgent} ${urgent === 1 ? 'urgente' : 'urgentes'}`} ·{' '}
            <Said sentence={sayLate(oldestDueAt, now)} />
          </Text>
          <List size="sm">
            {rules.map((rule) => (
              <List.Item key={rule.rule}>
                {rule.overdue} · {rule.title}
              </List.Item>
            ))}
          </List>
        </Stack>
        <Button variant="default" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? plazos.hide : plazos.show(overdue)}
        </Button>
      </Group>
      {isOpen && <Threads debtor={debtor.urn} />}
    </Paper>
  );
}

/** A bar from zero; the number stands beside it in words. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg
      width="100%"
      height="8"
      preserveAspectRatio="none"
      viewBox="0 0 100 8"
      aria-hidden
      style={{ maxWidth: 480 }}
    >
      <rect width={Math.max(1, share * 100)} height="8" fill="var(--mantine-color-rojo-6)" />
    </svg>
  );
}

function Threads({ debtor }: { readonly debtor: string }) {
  const answer = useAnswer(['deadlines', 'overdue', debtor], (signal) =>
    inJson(api.GET('/v1/obligations', { params: { query: { overdue: true, debtor, limit: 50 } }, signal })),
  );
  return (
    <AnswerView answer={answer}>
      {({ obligations }) => (
        <List size="sm" mt="sm">
          {obligations.map((term) => (
            <List.Item key={`${term.correlationid} ${term.rule} ${term.period}`}>
              {term.title}, <Ago at={term.dueAt} />{' '}
              <Anchor component={Link} to={pathOfThread(term.correlationid)} size="sm">
                {plazos.thread}
              </Anchor>
            </List.Item>
          ))}
        </List>
      )}
    </AnswerView>
  );
}
