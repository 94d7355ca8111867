import { Loader, Modal, Stack, Text, useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ShownDocument } from '@valija/reading';
import { ProblemError, ProblemNotice, Unreachable } from '@valija/web';
import { useEffect, useRef } from 'react';
import { visor as texts } from '../texts/visor.js';
import { readFile } from './files.js';
import type { FromFrame, ToFrame } from './messages.js';
import classes from './viewer.module.css';

interface ViewerProps {
  /** The message that names the document. */
  readonly message: string;
  readonly document: ShownDocument;
  readonly onClose: () => void;
}

/** A document of a message, shown in a frame that can do nothing else. Opening it is recorded as a view. */
export function Viewer({ message, document, onClose }: ViewerProps) {
  const answer = useQuery({
    queryKey: ['document', message, document.digest],
    queryFn: ({ signal }) => readDocument(message, document.digest, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Modal opened onClose={onClose} size="min(1200px, 96vw)" title={document.title ?? document.name} centered>
      <Stack gap="xs">
        {answer.data ? (
          <Frame title={document.title ?? document.name} type={document.type} bytes={answer.data} />
        ) : answer.isError ? (
          <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <Loader type="dots" aria-label={texts.loading} />
        )}
        <Text size="xs" c="dimmed">
          {texts.note}
        </Text>
      </Stack>
    </Modal>
  );
}

/**
 * The frame has no origin, no network and no storage: it gets the bytes, and the viewer's own files when it asks for them.
 *
 * @see HTML Living Standard §4.8.5, sandbox without allow-same-origin
 */
function Frame({
  title,
  type,
  bytes,
}: {
  readonly title: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const colorScheme = useComputedColorScheme('light');
  useEffect(() => {
    const tell = (message: ToFrame): void =>
      // It has no origin that could be named; what it gets is what it is there to show.
      frame.current?.contentWindow?.postMessage(message, '*');
    const onMessage = ({ source, data }: MessageEvent<FromFrame>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === 'ready') tell({ kind: 'document', type, bytes, colorScheme });
      else if (data.kind === 'file')
        void readFile(data).then((found) => tell({ kind: 'file', ask: data.ask, bytes: found }));
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [type, bytes, colorScheme]);
  return (
    <iframe ref={frame} className={classes.frame} title={title} src="/visor.html" sandbox="allow-scripts" />
  );
}

async function readDocument(message: string, digest: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const path = `/v1/messages/${encodeURIComponent(message)}/attachments/${encodeURIComponent(digest)}`;
  const response = await fetch(path, { signal }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (response.ok) return response.arrayBuffer();
  const problem = await response.json().catch(() => undefined);
  throw problem?.title ? new ProblemError(problem) : new Unreachable(`status ${response.status}`);
}
