import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { GatewaySchemas, Obligation } from '@valija/ops-api';
import { Ago, EmptyState, Said, Severe } from '@valija/web';
import { capital } from '@valija/words';
import { Link } from 'react-router';
import { sayParty } from '../texts/parties.js';
import { pathOfThread } from '../texts/paths.js';
import { byHour, creditorOf, plazos } from '../texts/plazos.js';

/** Today and tomorrow as a list by hour. */
export function Soon({
  list,
  now,
}: {
  readonly list: GatewaySchemas['ObligationList'];
  readonly now: number;
}) {
  if (list.obligations.length === 0)
    return <EmptyState title={plazos.soonEmpty}>{plazos.soonEmptyText}</EmptyState>;
  return (
    <Stack gap="md">
      {byHour(list.obligations, now).map(({ key, label, dueAt, terms }) => (
        <Paper key={key} withBorder p="md">
          <Group justify="space-between" mb="xs">
            <Title order={3}>{capital(label)}</Title>
            <Text size="sm" c="dimmed">
              <Ago at={dueAt} />
            </Text>
          </Group>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {terms.map((term) => (
              <Term
                key={`${term.correlationid} ${term.rule} ${term.period} ${term.debtor.urn}`}
                term={term}
              />
            ))}
          </Stack>
        </Paper>
      ))}
      {list.next !== undefined && (
        <Text size="sm" c="dimmed">
          {plazos.more}
        </Text>
      )}
    </Stack>
  );
}

function Term({ term }: { readonly term: Obligation }) {
  const creditor = creditorOf(term);
  return (
    <Group component="li" justify="space-between" gap="md" align="baseline">
      <Text size="sm" flex="1 1 20rem">
        {term.lane === 'urgent' && (
          <>
            <Severe severity="amber">{plazos.urgent}</Severe>{' '}
          </>
        )}
        <Said sentence={[sayParty(term.debtor)]} />: <span title={term.legalSource}>{term.title}</span>
        {creditor && (
          <Text span size="sm" c="dimmed">
            {' '}
            ({plazos.to} <Said sentence={[sayParty(creditor)]} />)
          </Text>
        )}
      </Text>
      <Anchor component={Link} to={pathOfThread(term.correlationid)} size="sm">
        {plazos.thread}
      </Anchor>
    </Group>
  );
}
