import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { useShortcut } from '../keyboard/shortcuts.js';
import { ShortcutsHelp } from '../keyboard/shortcuts-help.js';
import { texts } from '../texts.js';
import { AccountMenu } from './account-menu.js';
import { Banners, type BannerTexts } from './banners.js';
import { LiveMark } from './live-mark.js';
import type { NavigationItem } from './navigation.js';
import classes from './shell.module.css';

interface ShellProps {
  /** «Consola», «Bandeja». */
  readonly product: string;
  readonly navigation: readonly NavigationItem[];
  /** The field that searches everything; focused by `/`. */
  readonly search?: ReactNode;
  /** What the account menu says of the person: the name of the role. */
  readonly role: string;
  readonly banners: BannerTexts;
}

/** The frame around every page: name, search, connection, account, menu, banners, and the page. */
export function Shell({ product, navigation, search, role, banners }: ShellProps) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu of a phone closes when the page changes.
  useEffect(close, [pathname]);
  return (
    <AppShell
      header={{ height: { base: 56, sm: 96 } }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { desktop: true, mobile: !opened } }}
      padding="md"
    >
      <a className={classes.skip} href="#contenido">
        {texts.skip}
      </a>
      <AppShell.Header>
        <Group h={56} px="md" gap="md" wrap="nowrap" className={classes.top}>
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={texts.openMenu} />
          <Link to="/" className={classes.brand}>
            <Text span fw={700} inherit>
              Valija
            </Text>
            <Text span inherit visibleFrom="sm">
              {' '}
              · {product}
            </Text>
          </Link>
          <div className={classes.search}>{search}</div>
          <LiveMark />
          <AccountMenu role={role} />
        </Group>
        <nav aria-label={texts.menu} className={classes.wideMenu}>
          <Items items={navigation} />
        </nav>
      </AppShell.Header>
      <AppShell.Navbar p="md" hidden={!opened}>
        <div className={classes.narrowMenu}>
          <Items items={navigation} />
        </div>
      </AppShell.Navbar>
      <AppShell.Main id="contenido" tabIndex={-1} className={classes.main}>
        <Banners {...banners} />
        <Outlet />
      </AppShell.Main>
      {navigation.map((item) => (
        <GoTo key={item.to} item={item} />
      ))}
      <ShortcutsHelp />
    </AppShell>
  );
}

function Items({ items }: { readonly items: readonly NavigationItem[] }) {
  return items.map(({ to, label, count, countSays }) => (
    <NavLink key={to} to={to} className={classes.item ?? ''}>
      {label}
      {count !== undefined && count > 0 && (
        <span className={classes.count} role="img" aria-label={countSays ?? String(count)}>
          {count.toLocaleString('es-CL')}
        </span>
      )}
    </NavLink>
  ));
}

function GoTo({ item }: { readonly item: NavigationItem }) {
  const navigate = useNavigate();
  useShortcut(`g ${item.key}`, texts.shortcuts.goTo(item.label), () => void navigate(item.to));
  return null;
}
