import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { hourOf } from '@valija/words';
import { useLive } from '../live/live.js';
import type { ServicesState } from '../live/live-state.js';

/** What a product says of what is down. */
export interface BannerTexts {
  /** These, in this order: of them only the first, and then nothing else, since without it nothing is known of the rest. */
  readonly explains: readonly ('connection' | keyof ServicesState)[];
  /** @param since the hour, «10:42» */
  readonly says: Readonly<Record<'connection' | keyof ServicesState | 'blocked', (since: string) => string>>;
}

const products = ['gateway', 'database', 'broker'] as const;

/** Says what is down, since when and what that means, above the page; the rest goes on working. */
export function Banners({ explains, says }: BannerTexts) {
  const { downSince, services } = useLive();
  const first = explains.find((name) => downSince[name] !== undefined);
  const shown = first ? [first] : products.filter((name) => downSince[name] !== undefined);
  if (shown.length === 0) return null;
  return (
    <Stack gap="xs" mb="md">
      {shown.map((name) => (
        <Alert key={name} color="rojo" icon={<IconAlertTriangleFilled aria-hidden />} role="alert">
          {says[name === 'broker' && services?.broker === 'blocked' ? 'blocked' : name](
            hourOf(downSince[name] ?? 0),
          )}
        </Alert>
      ))}
    </Stack>
  );
}
