import { Table } from '@mantine/core';
import type { Attempt } from '@valija/ops-api';
import { At, Said } from '@valija/web';
import { say } from '@valija/words';
import { sayError } from '../texts/errors.js';
import { messageTexts as texts } from '../texts/mensaje-page.js';

const columns = texts.attemptColumns;

/** What was tried, how often, and why it failed: in words, with the code's page. */
export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  return (
    <Table.ScrollContainer minWidth={420} type="native">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{columns.cause}</Table.Th>
            <Table.Th scope="col" ta="right">
              {columns.attempts}
            </Table.Th>
            <Table.Th scope="col">{columns.last}</Table.Th>
            <Table.Th scope="col">{columns.errorClass}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {attempts.map(({ at, by, code, attempts: count, errorClass }) => (
            <Table.Tr key={`${by} ${code} ${at}`}>
              <Table.Td>
                <Said sentence={say`${sayError(code)}`} />
              </Table.Td>
              <Table.Td ta="right">{count}</Table.Td>
              <Table.Td>
                <At at={at} />
              </Table.Td>
              <Table.Td>{errorClass}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
