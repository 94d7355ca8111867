import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type SignedLine, signing } from '../texts/firmas.js';
import type { PersonKey } from './person-key.js';
import { SignForm } from './sign-form.js';
import type { SignedStatement } from './statement.js';

interface SignDialogProps {
  readonly title: string;
  /** What it will do, and to how many. */
  readonly effect: ReactNode;
  /** The very words, where somebody signed them already. */
  readonly lines?: readonly SignedLine[];
  readonly asksWhy: boolean;
  readonly label: string;
  readonly isDestructive?: boolean;
  readonly sign: (key: PersonKey, why: string) => Promise<SignedStatement>;
  /** Sends it, and says what became of it. @throws ProblemError, Unreachable */
  readonly send: (signed: SignedStatement) => Promise<string>;
  readonly onClose: () => void;
}

/** Shows what is signed, signs it in the browser, sends it, and says what became of it. */
export function SignDialog({ title, effect, lines, send, onClose, ...form }: SignDialogProps) {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<string>();
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <Stack>
        {outcome === undefined ? (
          <>
            <Text component="div">{effect}</Text>
            {lines && <Lines lines={lines} />}
            <SignForm
              {...form}
              onCancel={onClose}
              send={async (signed) => {
                setOutcome(await send(signed));
                for (const topic of ['agreements', 'alerts', 'messages', 'audit'])
                  void queries.invalidateQueries({ queryKey: [topic] });
              }}
            />
          </>
        ) : (
          <>
            <Text role="status">{outcome}</Text>
            <Group justify="flex-end">
              <Button onClick={onClose} data-autofocus>
                {signing.close}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}

function Lines({ lines }: { readonly lines: readonly SignedLine[] }) {
  return (
    <Table withTableBorder captionSide="top" verticalSpacing={4}>
      <Table.Caption ta="start" mt={0}>
        {signing.what}
      </Table.Caption>
      <Table.Tbody>
        {lines.map(({ name, value }, at) => (
          <Table.Tr key={`${name}${lines.slice(0, at).filter((each) => each.name === name).length}`}>
            <Table.Th scope="row" fw={400} c="dimmed" w="10rem" style={{ verticalAlign: 'top' }}>
              {name}
            </Table.Th>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
