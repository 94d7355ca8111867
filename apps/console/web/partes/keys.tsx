import { Button, Code, Table } from '@mantine/core';
import type { PartyKey } from '@valija/ops-api';
import { At, Said, Severe } from '@valija/web';
import { useState } from 'react';
import { keysInUse, partes, sayKeyState, severityOfDays, uses } from '../texts/partes.js';

/** Keys with the days that they still have; those that ended on demand. */
export function Keys({ keys, now }: { readonly keys: readonly PartyKey[]; readonly now: number }) {
  const [showsAll, setShowsAll] = useState(false);
  const inUse = keysInUse(keys);
  const shown = showsAll ? keys : inUse;
  const { keyColumns } = partes;
  return (
    <>
      {inUse.length === 0 && <Severe severity="red">{partes.noKeys}</Severe>}
      {shown.length > 0 && (
        <Table.ScrollContainer minWidth={560}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {[keyColumns.use, keyColumns.kid, keyColumns.from, keyColumns.to, keyColumns.state].map(
                  (header) => (
                    <Table.Th key={header}>{header}</Table.Th>
                  ),
                )}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((key) => (
                <Table.Tr key={key.kid}>
                  <Table.Td>{uses[key.use]}</Table.Td>
                  <Table.Td>
                    <Code title={key.kid}>{key.kid.slice(0, 12)}…</Code>
                  </Table.Td>
                  <Table.Td>
                    <At at={key.notbefore} />
                  </Table.Td>
                  <Table.Td>
                    <At at={key.notafter} />
                  </Table.Td>
                  <Table.Td>
                    <Severe
                      severity={key.retiredFrom === undefined ? severityOfDays(key.daysLeft) : undefined}
                    >
                      <Said sentence={sayKeyState(key, now)} />
                    </Severe>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {keys.length > inUse.length && !showsAll && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setShowsAll(true)}>
          {partes.ended(keys.length - inUse.length)}
        </Button>
      )}
    </>
  );
}
