import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { unwrap } from '../api/problem.js';
import { csrfHeader } from '../session/csrf.js';
import { readJson, useSession } from '../session/session.js';
import { texts } from '../texts.js';
import { ColorSchemeItems } from '../theme/color-scheme-switch.js';
import classes from './shell.module.css';

/** Who is signed in, the look, and the way out. */
export function AccountMenu({ role }: { readonly role: string }) {
  const session = useSession();
  const [leaving, setLeaving] = useState(false);
  const leave = async (): Promise<void> => {
    setLeaving(true);
    const asked = fetch('/salir', { method: 'POST', headers: { [csrfHeader]: session.csrf } });
    const { to } = await unwrap(readJson<{ to: string }>(asked)).catch(() => ({ to: '/' }));
    location.assign(to);
  };
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          flex="none"
          c="inherit"
          px="xs"
          loading={leaving}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={`${texts.account}: ${session.person.name}, ${role}`}
        >
          <span className={classes.role}>{role}</span>
          <IconUser size={18} aria-hidden className={classes.person ?? ''} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{session.person.name}</Menu.Label>
        <Menu.Divider />
        <ColorSchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          {texts.leave}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
