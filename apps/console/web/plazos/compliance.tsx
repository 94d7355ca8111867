import { Group, SimpleGrid, Title } from '@mantine/core';
import type { GatewaySchemas } from '@valija/ops-api';
import { AnswerView, EmptyState, useAnswer } from '@valija/web';
import { api, inJson } from '../api.js';
import { DownloadCsv } from '../show/download-csv.js';
import { plazos, sayKept, sayMonth, sayShare } from '../texts/plazos.js';
import { MonthChart } from './month-chart.js';

type Row = GatewaySchemas['ComplianceRow'];

/** Months that are shown: a year and its same month before. */
const monthsShown = 13;
const everyMs = 300_000;

/** Compliance by month, as small multiples: each figure on its own, all by the same months. */
export function Compliance({ now }: { readonly now: number }) {
  const { from, to } = periodOf(now);
  const answer = useAnswer(
    ['deadlines', 'compliance', from, to],
    (signal) => inJson(api.GET('/v1/compliance', { params: { query: { from, to, by: 'month' } }, signal })),
    { everyMs, keepPrevious: true },
  );
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{plazos.compliance}</Title>
        <DownloadCsv path={`/api/views/compliance?from=${from}&to=${to}&by=month`} file="cumplimiento.csv">
          {plazos.download}
        </DownloadCsv>
      </Group>
      <AnswerView answer={answer}>
        {({ groups }) =>
          groups.length === 0 ? (
            <EmptyState title={plazos.complianceEmpty}>{plazos.complianceEmptyText}</EmptyState>
          ) : (
            <Charts rows={groups} />
          )
        }
      </AnswerView>
    </section>
  );
}

function Charts({ rows }: { readonly rows: readonly Row[] }) {
  const shareOf = (title: string, pick: (row: Row) => GatewaySchemas['Kept']) => (
    <MonthChart
      title={title}
      max={1}
      points={rows.map((row) => ({
        month: sayMonth(row.group ?? ''),
        value: pick(row).share,
        says: sayShare(pick(row).share),
        detail: sayKept(pick(row)),
      }))}
    />
  );
  const hours = rows.map(({ start }) => start.medianHours ?? 0);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
      {shareOf(plazos.charts.acknowledged, ({ acknowledged }) => acknowledged)}
      {shareOf(plazos.charts.decided, ({ decided }) => decided)}
      {shareOf(plazos.charts.followUps, ({ followUps }) => followUps)}
      <MonthChart
        title={plazos.charts.start}
        max={Math.max(1, ...hours)}
        points={rows.map(({ group, start }) => ({
          month: sayMonth(group ?? ''),
          value: start.medianHours,
          says: plazos.hours(start.medianHours),
          detail: plazos.cases(start.cases),
        }))}
      />
    </SimpleGrid>
  );
}

/** First day of the first month that is shown, and today, by the calendar in Chile. */
function periodOf(now: number): { readonly from: string; readonly to: string } {
  const to = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' }).format(now);
  const [year = 0, month = 1] = to.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - monthsShown, 1));
  return { from: first.toISOString().slice(0, 10), to };
}
