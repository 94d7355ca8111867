import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ProblemError, unwrap } from '@valija/web';
import { csvTexts } from '../texts/csv.js';
import { readCsv } from './read-csv.js';

/** Saves a table as the server writes it for a spreadsheet, all its pages in one file. */
export function DownloadCsv({
  path,
  file,
  children,
}: {
  /** With its query: `/api/ops/audit?person=…`. */
  readonly path: string;
  readonly file: string;
  readonly children: string;
}) {
  const saving = useMutation({
    mutationFn: () => readCsv(path, (url) => unwrap(askCsv(url))),
    onSuccess: ({ text, isWhole }) => {
      save(text, file);
      if (!isWhole) notifications.show({ message: csvTexts.cut, color: 'ambar' });
    },
    onError: (error) =>
      notifications.show({
        message: error instanceof ProblemError ? error.problem.title : csvTexts.failed,
        color: 'rojo',
      }),
  });
  return (
    <Button
      variant="default"
      loading={saving.isPending}
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={() => saving.mutate()}
    >
      {children}
    </Button>
  );
}

async function askCsv(url: string) {
  const response = await fetch(url, { headers: { accept: 'text/csv' } });
  if (!response.ok) return { error: await response.json().catch(() => undefined), response };
  return { data: { text: await response.text(), link: response.headers.get('link') }, response };
}

function save(text: string, file: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
