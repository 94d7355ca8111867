import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditAction, AuditEntry } from '@valija/ops-api';
import {
  AnswerView,
  At,
  ClearFilters,
  type Column,
  EmptyState,
  Page,
  PeriodFields,
  periodOf,
  Said,
  Severe,
  unwrap,
  useAddress,
  useAnswer,
  VirtualTable,
} from '@valija/web';
import { capital } from '@valija/words';
import { api, inJson } from '../api.js';
import { DownloadCsv } from '../show/download-csv.js';
import { actions, answerAudit, auditoria, nameOf, sayOutcome, sayTarget } from '../texts/auditoria.js';
import { frame } from '../texts/index.js';

const pageSize = 100;
const { columns: says } = auditoria;
const columns: readonly Column<AuditEntry>[] = [
  { key: 'when', header: says.when, width: '11rem', cell: ({ at }) => <At at={at} /> },
  {
    key: 'who',
    header: says.who,
    cell: (entry) => (
      <>
        {nameOf(entry)}{' '}
        <Text span size="xs" c="dimmed">
          {entry.role ? frame.roles[entry.role] : auditoria.noPerson}
        </Text>
      </>
    ),
  },
  { key: 'what', header: says.what, cell: ({ action }) => capital(actions[action] ?? action) },
  {
    key: 'target',
    header: says.target,
    cell: (entry) => (
      <span style={{ whiteSpace: 'nowrap' }}>
        <Said sentence={sayTarget(entry)} />
      </span>
    ),
  },
  { key: 'reason', header: says.reason, cell: ({ reason }) => reason ?? '–' },
  {
    key: 'outcome',
    header: says.outcome,
    cell: (entry) => {
      const { says: text, isGood } = sayOutcome(entry);
      return <Severe severity={isGood ? undefined : 'amber'}>{text}</Severe>;
    },
  },
];

const isAction = (text: string | null): text is AuditAction => text !== null && Object.hasOwn(actions, text);

/** Who did or saw what. */
export function Component() {
  const { params } = useAddress();
  const filter = readFilter(params);
  const first = useAnswer(
    ['audit', filter],
    (signal) =>
      inJson(api.GET('/v1/ops/audit', { params: { query: { ...filter, limit: pageSize } }, signal })),
    { everyMs: 30_000, keepPrevious: true },
  );
  const cursor = first.data?.next;
  const more = useInfiniteQuery({
    queryKey: ['audit', filter, 'after', cursor],
    enabled: false,
    initialPageParam: cursor,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        inJson(
          api.GET('/v1/ops/audit', {
            params: { query: { ...filter, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) } },
            signal,
          }),
        ),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const entries = [
    ...(first.data?.entries ?? []),
    ...(more.data?.pages ?? []).flatMap((page) => page.entries),
  ];
  const hasMore = more.data ? more.hasNextPage : cursor !== undefined;
  return (
    <Page
      title={auditoria.title}
      sentence={first.data && <Said sentence={answerAudit(entries, hasMore)} />}
      actions={
        <DownloadCsv
          path={`/api/ops/audit?${new URLSearchParams({ ...filter, limit: '200' })}`}
          file="auditoria.csv"
        >
          {auditoria.export}
        </DownloadCsv>
      }
    >
      <Filters />
      <AnswerView answer={first}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={auditoria.empty}>{auditoria.emptyText}</EmptyState>
          ) : (
            <VirtualTable
              caption={auditoria.caption}
              columns={columns}
              rows={entries}
              rowKey={({ seq }) => String(seq)}
              onMore={hasMore ? () => void (more.data ? more.fetchNextPage() : more.refetch()) : undefined}
              isLoadingMore={more.isFetching}
            />
          )
        }
      </AnswerView>
    </Page>
  );
}

/** The address says what is shown, so that it can be sent to somebody else. */
function readFilter(params: URLSearchParams) {
  const [person, action] = [params.get('persona'), params.get('accion')];
  return {
    ...(person ? { person } : {}),
    ...(isAction(action) ? { action } : {}),
    ...periodOf(params),
  };
}

function Filters() {
  const { filters } = auditoria;
  const { params, set } = useAddress();
  return (
    <Group align="flex-end">
      <TextInput
        label={filters.person}
        value={params.get('persona') ?? ''}
        maxLength={64}
        onChange={({ currentTarget }) => set('persona', currentTarget.value)}
      />
      <NativeSelect
        label={filters.action}
        value={params.get('accion') ?? ''}
        data={[
          { value: '', label: filters.anyAction },
          ...Object.entries(actions).map(([value, label]) => ({ value, label: capital(label) })),
        ]}
        onChange={({ currentTarget }) => set('accion', currentTarget.value)}
      />
      <PeriodFields from={filters.from} to={filters.to} />
      <ClearFilters label={filters.clear} />
    </Group>
  );
}
