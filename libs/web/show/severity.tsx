import { Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconClockExclamation, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Red: late or lost unless someone acts. Amber: will be soon. Blue: information. */
export type Severity = 'red' | 'amber' | 'blue';

export const severityColor = { red: 'rojo', amber: 'ambar', blue: 'azul' } as const;
export const severityIcon = {
  red: IconAlertTriangleFilled,
  amber: IconClockExclamation,
  blue: IconInfoCircle,
};

/** Words in the colour of their severity with its icon: colour is never alone. Without severity, the plain words. */
export function Severe({
  severity,
  children,
}: {
  readonly severity: Severity | undefined;
  readonly children: ReactNode;
}) {
  if (!severity) return <>{children}</>;
  const Icon = severityIcon[severity];
  return (
    <Text span inherit c={`var(--mantine-color-${severityColor[severity]}-text)`} fw={600}>
      <Icon size="1em" aria-hidden style={{ verticalAlign: '-0.125em', marginInlineEnd: '0.35em' }} />
      {children}
    </Text>
  );
}
