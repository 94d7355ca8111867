import { Paper, Text, VisuallyHidden } from '@mantine/core';

/** One month of a figure; null where nothing can be said. */
export interface MonthPoint {
  readonly month: { readonly short: string; readonly long: string };
  readonly value: number | null;
  /** The value in words. */
  readonly says: string;
  /** What it is made of. */
  readonly detail: string;
}

const width = 260;
const height = 96;
const gap = 4;

/** Bars from zero by month. The last month says its value; each bar says its own to whoever points at it, and a table says all. */
export function MonthChart({
  title,
  max,
  points,
}: {
  readonly title: string;
  readonly max: number;
  readonly points: readonly MonthPoint[];
}) {
  const last = points.at(-1);
  const step = width / Math.max(points.length, 6);
  return (
    <Paper withBorder p="md" component="figure" m={0}>
      <Text component="figcaption" size="sm" fw={500}>
        {title}
      </Text>
      <Text size="lg" fw={600} aria-hidden>
        {last?.says}{' '}
        <Text span size="xs" c="dimmed" fw={400}>
          {last?.month.long}
        </Text>
      </Text>
      <svg viewBox={`0 0 ${width} ${height + 18}`} width="100%" aria-hidden>
        <line x1="0" x2={width} y1={height} y2={height} stroke="var(--mantine-color-default-border)" />
        {points.map(({ month, value, says, detail }, at) => {
          const x = at * step;
          const isLast = at === points.length - 1;
          const h = value === null ? 0 : (value / max) * (height - 4);
          return (
            <g key={month.long}>
              <title>{`${month.long}: ${says} (${detail})`}</title>
              <rect x={x} y="0" width={step - gap} height={height} fill="transparent" />
              {value === null ? (
                <text x={x + (step - gap) / 2} y={height - 4} {...label}>
                  –
                </text>
              ) : (
                <rect
                  x={x}
                  y={height - h}
                  width={step - gap}
                  height={h}
                  fill={isLast ? 'var(--mantine-color-azul-6)' : 'var(--mantine-color-azul-4)'}
                />
              )}
              {(isLast || at === 0) && (
                <text
                  {...label}
                  x={at === 0 ? x : x + step - gap}
                  y={height + 14}
                  textAnchor={at === 0 ? 'start' : 'end'}
                >
                  {month.short}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <VisuallyHidden>
        <ul>
          {points.map(({ month, says, detail }) => (
            <li key={month.long}>
              {month.long}: {says} ({detail})
            </li>
          ))}
        </ul>
      </VisuallyHidden>
    </Paper>
  );
}

const label = { textAnchor: 'middle', fontSize: 11, fill: 'var(--mantine-color-dimmed)' } as const;
