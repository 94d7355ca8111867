import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { unwrap } from '../api/problem.js';
import { texts } from '../texts.js';
import { useNow } from '../time/clock.js';
import { csrfHeader } from './csrf.js';
import { readJson, type Session, sessionKey, useSession } from './session.js';

/** How often at most the server is told that the person is there, in milliseconds. */
const tellEveryMs = 60_000;
/** How long before the end the person is warned, in milliseconds. */
const warnMs = 120_000;

/**
 * Tells the server when the person does something, and warns before the session ends for want of it. What the page
 * asks by itself does not count: an unattended screen must close.
 */
export function IdleWatch({ onEnd }: { readonly onEnd: () => void }) {
  const session = useSession();
  const queries = useQueryClient();
  const toldAt = useRef(0);
  const now = useNow();
  const leftMs = Math.min(Date.parse(session.idleUntil), Date.parse(session.until)) - now;
  const warns = leftMs < warnMs;

  const stay = async (): Promise<void> => {
    toldAt.current = Date.now();
    const told = fetch('/api/session/active', { method: 'POST', headers: { [csrfHeader]: session.csrf } });
    const fresh = await unwrap(readJson<Session>(told)).catch(() => undefined);
    if (fresh) queries.setQueryData(sessionKey, fresh);
  };
  const act = useRef(stay);
  act.current = stay;

  useEffect(() => {
    if (warns) return;
    const onAction = (): void => {
      if (Date.now() - toldAt.current > tellEveryMs) void act.current();
    };
    const kinds = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
    for (const kind of kinds) addEventListener(kind, onAction, { passive: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, onAction);
    };
  }, [warns]);

  useEffect(() => {
    if (leftMs <= 0) onEnd();
  }, [leftMs, onEnd]);

  return (
    <Modal
      opened={warns && leftMs > 0}
      onClose={() => void stay()}
      title={texts.session.soonTitle}
      withCloseButton={false}
    >
      <Stack>
        <Text>{texts.session.soon(Math.ceil(leftMs / 60_000))}</Text>
        <Group justify="flex-end">
          <Button onClick={() => void stay()}>{texts.session.stay}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Says that the session ended, over the page as it was: what was typed is still there in another window. */
export function SessionEnded({ opened, enterUrl }: { readonly opened: boolean; readonly enterUrl: string }) {
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      title={texts.session.endedTitle}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text>{texts.session.ended}</Text>
        <Group justify="flex-end">
          <Button component="a" href={enterUrl}>
            {texts.session.enter}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
