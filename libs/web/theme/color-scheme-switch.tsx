import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { texts } from '../texts.js';

const schemes: readonly [MantineColorScheme, typeof IconSun][] = [
  ['auto', IconDeviceDesktop],
  ['light', IconSun],
  ['dark', IconMoon],
];

/** Entries of a menu: light, dark, or as the system is set. The choice stays in this browser. */
export function ColorSchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(([scheme, Icon]) => (
    <Menu.Item
      key={scheme}
      leftSection={<Icon size={16} aria-hidden />}
      aria-current={scheme === colorScheme ? 'true' : undefined}
      fw={scheme === colorScheme ? 600 : undefined}
      onClick={() => setColorScheme(scheme)}
    >
      {texts.colorScheme[scheme]}
    </Menu.Item>
  ));
}
