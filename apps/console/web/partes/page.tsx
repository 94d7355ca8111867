import type { PartyDetail } from '@valija/ops-api';
import {
  AnswerView,
  type Column,
  EmptyState,
  Page,
  Said,
  Severe,
  useAnswer,
  VirtualTable,
} from '@valija/web';
import { shortNameOf } from '@valija/words';
import { api } from '../api.js';
import { answerParties, daysLeftOf, partes, sayDaysLeft, severityOfDays } from '../texts/partes.js';
import { pathOfEndpoint } from '../texts/paths.js';

export const useParties = () =>
  useAnswer(['parties', 'list'], (signal) => api.GET('/v1/ops/parties', { signal }), { everyMs: 30_000 });

const columns: readonly Column<PartyDetail>[] = [
  {
    key: 'party',
    header: partes.columns.party,
    width: '26%',
    cell: (party) => <span title={party.name}>{shortNameOf(party)}</span>,
  },
  { key: 'endpoint', header: partes.columns.endpoint, cell: ({ endpoint }) => endpoint },
  {
    key: 'state',
    header: partes.columns.state,
    cell: ({ paused }) => (paused ? <Severe severity="amber">{partes.paused}</Severe> : partes.active),
  },
  {
    key: 'keys',
    header: partes.columns.keys,
    cell: (party) => {
      const days = daysLeftOf(party);
      return days === undefined ? (
        <Severe severity="red">{partes.noKeys}</Severe>
      ) : (
        <Severe severity={severityOfDays(days)}>{sayDaysLeft(days)}</Severe>
      );
    },
  },
  { key: 'telephone', header: partes.columns.telephone, cell: ({ dutyTelephone }) => dutyTelephone ?? '–' },
  {
    key: 'versions',
    header: partes.columns.versions,
    align: 'right',
    onlyWide: true,
    cell: ({ accepts }) => partes.accepts(accepts.length),
  },
];

/** Who takes part, with which keys until when, and who is paused. */
export function Component() {
  const answer = useParties();
  return (
    <Page
      title={partes.title}
      sentence={answer.data && <Said sentence={answerParties(answer.data.parties)} />}
    >
      <AnswerView answer={answer}>
        {({ parties }) =>
          parties.length === 0 ? (
            <EmptyState title={partes.empty}>{partes.emptyText}</EmptyState>
          ) : (
            <VirtualTable
              caption={partes.caption}
              columns={columns}
              rows={parties}
              rowKey={({ urn }) => urn}
              rowHref={({ endpoint }) => pathOfEndpoint(endpoint)}
            />
          )
        }
      </AnswerView>
    </Page>
  );
}
