import { Group, Kbd, Modal, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { texts } from '../texts.js';
import { useShortcut, useShortcuts } from './shortcuts.js';

/** The list of all shortcuts, opened by `?`. */
export function ShortcutsHelp() {
  const shortcuts = useShortcuts();
  const [opened, setOpened] = useState(false);
  useShortcut('?', texts.shortcuts.help, () => setOpened(true));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={texts.shortcuts.title}>
      <Table>
        <Table.Tbody>
          {shortcuts.list().map(({ keys, does }) => (
            <Table.Tr key={keys}>
              <Table.Td>
                <Group gap="xs">
                  {keys.split(' ').map((key, at) => (
                    <Group gap="xs" key={key}>
                      {at > 0 && <Text size="sm">{texts.shortcuts.andThen}</Text>}
                      <Kbd>{key}</Kbd>
                    </Group>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
