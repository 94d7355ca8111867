/** One line for each thing that changes from one record to another, by its path. */
export function differenceOf(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isList(before) && isList(after)) return listDifference(before, after, path);
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .sort()
      .flatMap((name) => differenceOf(before[name], after[name], path ? `${path}.${name}` : name));
  if (before === undefined && isRecord(after)) return differenceOf({}, after, path);
  if (before === undefined) return [`+ ${path}: ${textOf(after)}`];
  if (after === undefined) return [`- ${path}: ${textOf(before)}`];
  return [`~ ${path}: ${textOf(before)} → ${textOf(after)}`];
}

/** Lists are sets here: what came and what went, wherever it stands. */
function listDifference(before: readonly unknown[], after: readonly unknown[], path: string): string[] {
  const [were, are] = [before.map(textOf), after.map(textOf)];
  const lines = [
    ...are.filter((item) => !were.includes(item)).map((item) => `+ ${path}: ${item}`),
    ...were.filter((item) => !are.includes(item)).map((item) => `- ${path}: ${item}`),
  ];
  return lines.length > 0 ? lines : [`~ ${path}: otro orden, o elementos repetidos`];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
