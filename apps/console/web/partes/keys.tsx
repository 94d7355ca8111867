import { Button, Code } from '@mantine/core';
import type { PartyKey } from '@valija/ops-api';
import { At, type Column, Said, Severe, ShortTable } from '@valija/web';
import { useState } from 'react';
import { keysInUse, partes, sayKeyState, severityOfDays, uses } from '../texts/partes.js';

const headers = partes.keyColumns;
const columnsAt = (now: number): readonly Column<PartyKey>[] => [
  { key: 'use', header: headers.use, cell: ({ use }) => uses[use] },
  { key: 'kid', header: headers.kid, cell: ({ kid }) => <Code title={kid}>{kid.slice(0, 12)}…</Code> },
  { key: 'from', header: headers.from, cell: ({ notbefore }) => <At at={notbefore} /> },
  { key: 'to', header: headers.to, cell: ({ notafter }) => <At at={notafter} /> },
  {
    key: 'state',
    header: headers.state,
    cell: (key) => (
      <Severe severity={key.retiredFrom === undefined ? severityOfDays(key.daysLeft) : undefined}>
        <Said sentence={sayKeyState(key, now)} />
      </Severe>
    ),
  },
];

/** Keys with the days that they still have; those that ended on demand. */
export function Keys({ keys, now }: { readonly keys: readonly PartyKey[]; readonly now: number }) {
  const [showsAll, setShowsAll] = useState(false);
  const inUse = keysInUse(keys);
  const shown = showsAll ? keys : inUse;
  return (
    <>
      {inUse.length === 0 && <Severe severity="red">{partes.noKeys}</Severe>}
      {shown.length > 0 && (
        <ShortTable
          caption={partes.sections.keys}
          columns={columnsAt(now)}
          rows={shown}
          rowKey={({ kid }) => kid}
        />
      )}
      {keys.length > inUse.length && !showsAll && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setShowsAll(true)}>
          {partes.ended(keys.length - inUse.length)}
        </Button>
      )}
    </>
  );
}
