import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { ProblemError, Unreachable } from '../api/problem.js';
import { texts } from '../texts.js';

/** Says what went wrong and what can be done, in words; the code for whoever helps. */
export function ProblemNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}) {
  const { title, detail, code, pointers } = sayError(error);
  return (
    <Alert color="rojo" icon={<IconAlertTriangleFilled aria-hidden />} title={title} role="alert">
      <Stack gap="xs" align="flex-start">
        {detail && <Text size="sm">{detail}</Text>}
        {pointers && pointers.length > 0 && (
          <List size="sm">
            {pointers.map((pointer) => (
              <List.Item key={pointer}>{pointer}</List.Item>
            ))}
          </List>
        )}
        <Group>
          {onRetry && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {texts.problem.retry}
            </Button>
          )}
          {code && (
            <Text size="xs" c="dimmed">
              {texts.problem.code}: {code}
            </Text>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}

function sayError(error: unknown): {
  title: string;
  detail?: string | undefined;
  code?: string | undefined;
  pointers?: readonly string[] | undefined;
} {
  if (error instanceof ProblemError)
    return { ...error.problem, ...texts.problem.known[error.problem.code ?? ''] };
  if (error instanceof Unreachable)
    return { title: texts.problem.unreachable, detail: texts.problem.unreachableDetail };
  return { title: texts.problem.unknown, detail: texts.problem.unknownDetail };
}
