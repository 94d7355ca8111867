import { Anchor, Group, Text } from '@mantine/core';
import {
  At,
  ClearFilters,
  type Column,
  EmptyState,
  Page,
  PagedView,
  PeriodFields,
  periodOf,
  useAddress,
  usePages,
  VirtualTable,
} from '@valija/web';
import { capital } from '@valija/words';
import { Link } from 'react-router';
import { api, type BandejaSchemas } from '../api.js';
import { useUnitName } from '../desk.js';
import { UnitFilter } from '../listas/unit-filter.js';
import { paths } from '../texts/paths.js';
import { vistas as texts } from '../texts/vistas.js';

type View = BandejaSchemas['ViewRecord'];
const pageSize = 100;

/** Who of my units looked at what? The address says what is shown; it holds ids and days only. */
export function Component() {
  const { params } = useAddress();
  const query = readQuery(params);
  const unitName = useUnitName();
  const pages = usePages(['views', query], (cursor, signal) =>
    api.GET('/v1/views', {
      params: { query: { ...query, limit: pageSize, ...(cursor ? { cursor } : {}) } },
      signal,
    }),
  );
  const views = pages.data?.pages.flatMap((page) => page.views);
  return (
    <Page
      title={texts.title}
      sentence={views && texts.answer(views.length, pages.hasNextPage)}
      actions={<UnitFilter />}
    >
      <Group align="flex-end">
        <PeriodFields from={texts.filters.from} to={texts.filters.to} />
        <OfMessage />
        <ClearFilters label={texts.filters.clear} />
      </Group>
      <PagedView pages={pages}>
        {() =>
          views?.length ? (
            <VirtualTable
              caption={texts.caption}
              columns={columnsWith(unitName)}
              rows={views}
              rowKey={({ message, at, official, what, digest }) =>
                [message, at, official, what, digest].join(' ')
              }
              onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              isLoadingMore={pages.isFetchingNextPage}
            />
          ) : (
            <EmptyState title={texts.empty}>{texts.emptyText}</EmptyState>
          )
        }
      </PagedView>
    </Page>
  );
}

const columnsWith = (unitName: (id: string) => string): readonly Column<View>[] => [
  { key: 'when', header: texts.columns.when, width: '12rem', cell: ({ at }) => <At at={at} /> },
  { key: 'who', header: texts.columns.who, cell: ({ name, official }) => name ?? official },
  { key: 'what', header: texts.columns.what, cell: ({ what }) => capital(texts.what[what]) },
  {
    key: 'message',
    header: texts.columns.message,
    cell: ({ message, titulo }) => (
      <Anchor component={Link} to={paths.mensaje(message)} inherit>
        {titulo}
      </Anchor>
    ),
  },
  { key: 'unit', header: texts.columns.unit, cell: ({ unidad }) => unitName(unidad) },
];

function readQuery(params: URLSearchParams) {
  const [unit, message] = [params.get('unidad'), params.get('mensaje')];
  return {
    ...(unit ? { unit } : {}),
    ...(message ? { message } : {}),
    ...periodOf(params),
  };
}

/** Where another page asked for the views of one message, the way to those of all. */
function OfMessage() {
  const { params, set } = useAddress();
  if (!params.has('mensaje')) return null;
  return (
    <Text size="sm" pb={8}>
      {texts.ofMessage} ·{' '}
      <Anchor component="button" type="button" inherit onClick={() => set('mensaje', '')}>
        {texts.everyMessage}
      </Anchor>
    </Text>
  );
}
