import { Anchor, Button, List, Paper, Stack, Table, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AgreementDetail, AgreementList } from '@valija/ops-api';
import { AnswerView, Page, Said, Severe, useMay } from '@valija/web';
import { useState } from 'react';
import { Link } from 'react-router';
import { History } from '../firmas/history.js';
import { acuerdos, sayCode, sayQuota, sayStanding, sayWay, standingOf } from '../texts/acuerdos.js';
import { titleOfType } from '../texts/types.js';
import { SuspendAgreement } from './suspend.js';

/** One agreement: what it permits, whether it is in force, and how that is changed. */
export function Agreement({
  id,
  answer,
  now,
}: {
  readonly id: string;
  readonly answer: UseQueryResult<AgreementList>;
  readonly now: number;
}) {
  const maySign = useMay('administracion');
  const [isSigning, setSigning] = useState(false);
  const found = answer.data?.agreements.find((each) => each.id === id);
  return (
    <Page
      title={`${acuerdos.title}: ${id}`}
      sentence={
        found ? (
          <>
            <Said sentence={sayWay(found)} />. <Said sentence={sayStanding(found, now)} />
          </>
        ) : (
          answer.data && acuerdos.unknown(id)
        )
      }
      actions={
        found &&
        maySign && (
          <Button
            color={found.suspended ? 'azul' : 'rojo'}
            variant={found.suspended ? 'filled' : 'outline'}
            onClick={() => setSigning(true)}
          >
            {found.suspended ? acuerdos.lift : acuerdos.suspend}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        <AnswerView answer={answer}>{() => found && <Facts agreement={found} now={now} />}</AnswerView>
        <section>
          <Title order={2} mb="xs">
            {acuerdos.detail.history}
          </Title>
          <History agreement={id} />
        </section>
        <Anchor component={Link} to="/acuerdos">
          {acuerdos.detail.back}
        </Anchor>
      </Stack>
      {isSigning && found && <SuspendAgreement agreement={found} onClose={() => setSigning(false)} />}
    </Page>
  );
}

function Facts({ agreement, now }: { readonly agreement: AgreementDetail; readonly now: number }) {
  const { types, purpose, legalbasis } = agreement;
  const { word, severity } = standingOf(agreement, now);
  const rows = [
    {
      name: acuerdos.detail.types,
      value: (
        <List size="sm">
          {types.map((type) => (
            <List.Item key={type}>{titleOfType(type)}</List.Item>
          ))}
        </List>
      ),
    },
    { name: acuerdos.columns.standing, value: <Severe severity={severity}>{word}</Severe> },
    { name: acuerdos.detail.purpose, value: sayCode(purpose) },
    { name: acuerdos.detail.legal, value: sayCode(legalbasis) },
    { name: acuerdos.detail.quota, value: sayQuota(agreement) },
  ];
  return (
    <Paper withBorder maw="48rem">
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {rows.map(({ name, value }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400} c="dimmed" w="8rem" style={{ verticalAlign: 'top' }}>
                {name}
              </Table.Th>
              <Table.Td>
                <Text size="sm" component="div">
                  {value}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
