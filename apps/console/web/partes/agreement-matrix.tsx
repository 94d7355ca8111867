import { Anchor, Table, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { AgreementDetail, Institution } from '@valija/ops-api';
import { Severe } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { partes } from '../texts/partes.js';
import { titleOfType } from '../texts/types.js';

/** What a party may send to whom and receive from whom: types down, counterparts across. Each cell leads to its agreement. */
export function AgreementMatrix({
  urn,
  agreements,
}: {
  readonly urn: string;
  readonly agreements: readonly AgreementDetail[];
}) {
  const sends = agreements.filter(({ sender }) => sender.urn === urn);
  const receives = agreements.filter(({ recipient }) => recipient.urn === urn);
  if (sends.length + receives.length === 0) return <Text size="sm">{partes.matrix.none}</Text>;
  return (
    <>
      {sends.length > 0 && (
        <Matrix caption={partes.matrix.sends} agreements={sends} counterpart={({ recipient }) => recipient} />
      )}
      {receives.length > 0 && (
        <Matrix caption={partes.matrix.receives} agreements={receives} counterpart={({ sender }) => sender} />
      )}
    </>
  );
}

function Matrix({
  caption,
  agreements,
  counterpart,
}: {
  readonly caption: string;
  readonly agreements: readonly AgreementDetail[];
  readonly counterpart: (agreement: AgreementDetail) => Institution;
}) {
  const others = [...new Map(agreements.map((each) => [counterpart(each).urn, counterpart(each)])).values()];
  const types = [...new Set(agreements.flatMap((each) => each.types))].toSorted();
  return (
    <Table.ScrollContainer minWidth={200 + others.length * 120} mb="md">
      <Table withColumnBorders captionSide="top" verticalSpacing={6}>
        <Table.Caption ta="start" mt={0}>
          {caption}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{partes.matrix.type}</Table.Th>
            {others.map((other) => (
              <Table.Th key={other.urn} title={other.name}>
                {shortNameOf(other)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {types.map((type) => (
            <Table.Tr key={type}>
              <Table.Th scope="row" fw={400}>
                {titleOfType(type)}
              </Table.Th>
              {others.map((other) => (
                <Table.Td key={other.urn}>
                  {agreements
                    .filter((each) => counterpart(each).urn === other.urn && each.types.includes(type))
                    .map((each) => (
                      <Fragment key={each.id}>
                        <Cell agreement={each} />{' '}
                      </Fragment>
                    ))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cell({ agreement: { id, suspended } }: { readonly agreement: AgreementDetail }) {
  return (
    <Anchor component={Link} to={`/acuerdos?acuerdo=${id}`} size="sm" title={id}>
      {suspended ? (
        <Severe severity="amber">{partes.suspended}</Severe>
      ) : (
        <>
          <IconCheck
            size="1em"
            aria-hidden
            style={{ verticalAlign: '-0.125em', marginInlineEnd: '0.25em' }}
          />
          {partes.permitted}
        </>
      )}
    </Anchor>
  );
}
