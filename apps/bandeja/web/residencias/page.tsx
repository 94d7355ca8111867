import { Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import {
  type Column,
  Due,
  EmptyState,
  Page,
  PagedView,
  Said,
  ToneMark,
  useNow,
  usePages,
  VirtualTable,
} from '@valija/web';
import { localOf, plain, shortNameOf } from '@valija/words';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, type BandejaSchemas } from '../api.js';
import { UnitFilter } from '../listas/unit-filter.js';
import { useUnit } from '../listas/use-matters.js';
import { lists } from '../texts/listas.js';
import { paths } from '../texts/paths.js';
import {
  answerDesk,
  isOrMayBeChild,
  sayResidence,
  states,
  residencias as texts,
} from '../texts/residencias.js';
import { StateTabs } from './state-tabs.js';

type Row = BandejaSchemas['ResidenceRow'];
type State = BandejaSchemas['ResidenceState'];
const pageSize = 100;

/** Which requests for residence must be acknowledged, completed, decided, and by when? */
export function Component() {
  const now = useNow();
  const unit = useUnit();
  const [params] = useSearchParams();
  const asked = params.get('estado');
  const pages = usePages(['residences', asked, unit], (cursor, signal) =>
    api.GET('/v1/residences', {
      params: {
        query: {
          ...(isState(asked) ? { state: asked } : {}),
          ...(unit ? { unit } : {}),
          ...(cursor ? { cursor } : {}),
          limit: pageSize,
        },
      },
      signal,
    }),
  );
  const counts = pages.data?.pages[0]?.counts;
  const rows = pages.data?.pages.flatMap((page) => page.residences);
  const shown = isState(asked) ? asked : undefined;
  return (
    <Page
      title={texts.title}
      sentence={counts && <Said sentence={answerDesk(counts)} />}
      actions={
        <>
          <UnitFilter />
          <MonthExport unit={unit} />
        </>
      }
    >
      {counts && <StateTabs counts={counts} shown={shown} />}
      <PagedView pages={pages}>
        {() =>
          rows?.length ? (
            <VirtualTable
              caption={texts.title}
              columns={columnsAt(now)}
              rows={rows}
              rowKey={({ message }) => message}
              rowHref={({ message }) => paths.residencia(message)}
              rowPx={64}
              onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              isLoadingMore={pages.isFetchingNextPage}
            />
          ) : (
            <EmptyState title={texts.none}>{texts.empty[shown ?? 'nuevas']}</EmptyState>
          )
        }
      </PagedView>
    </Page>
  );
}

const isState = (text: string | null): text is State => states.some((state) => state === text);

const columnsAt = (now: number): readonly Column<Row>[] => [
  {
    key: 'what',
    header: texts.columns.what,
    width: '34%',
    cell: (row) => {
      const { tone, sentence } = sayResidence(row, now);
      return (
        <>
          <ToneMark tone={tone} />
          {plain(sentence)}
        </>
      );
    },
  },
  {
    key: 'number',
    header: texts.columns.number,
    cell: (row) => (
      <>
        {isOrMayBeChild(row) && (
          <Badge component="span" color="rojo" variant="light" radius="sm" tt="none" mr={6}>
            {texts.nna}
          </Badge>
        )}
        {row.numeroPropio ? lists.ownNumber(row.numeroPropio) : texts.noNumber}
        <Text size="xs" c="dimmed">
          {texts.subcategories[row.subcategoria]} · {texts.ages[row.condicionEtaria]}
        </Text>
      </>
    ),
  },
  {
    key: 'applicant',
    header: texts.columns.applicant,
    cell: ({ solicitante }) => <span title={solicitante.name}>{shortNameOf(solicitante)}</span>,
  },
  { key: 'papers', header: texts.columns.papers, cell: ({ faltan }) => texts.missing(faltan) },
  {
    key: 'clock',
    header: texts.columns.clock,
    cell: ({ plazoLegal }) =>
      plazoLegal ? <Due at={plazoLegal} /> : <span data-nothing>{texts.noClock}</span>,
  },
  { key: 'state', header: texts.columns.state, width: '7rem', cell: ({ estado }) => texts.states[estado] },
];

/** The month as a sheet, counts and cases by pseudonym. */
function MonthExport({ unit }: { readonly unit: string | undefined }) {
  const now = useNow();
  const [month, setMonth] = useState(() => localOf(now).slice(0, 7));
  const query = new URLSearchParams({ month, ...(unit ? { unit } : {}) });
  return (
    <Group gap="xs">
      <TextInput
        type="month"
        aria-label={texts.exportMonth}
        value={month}
        onChange={({ currentTarget }) => setMonth(currentTarget.value)}
      />
      <Button
        component="a"
        href={`/v1/residences/export?${query}`}
        download
        variant="default"
        title={texts.exportNote}
        disabled={!/^\d{4}-\d{2}$/.test(month)}
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {texts.export}
      </Button>
    </Group>
  );
}
