import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page below its heading, which readers of screens can go to by its title: that stands once on a page. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
