import { Group, SegmentedControl, TextInput } from '@mantine/core';
import type { AgreementDetail } from '@valija/ops-api';
import {
  AnswerView,
  type Column,
  EmptyState,
  Page,
  Said,
  Severe,
  useAddress,
  useAnswer,
  useNow,
  VirtualTable,
} from '@valija/web';
import { plain } from '@valija/words';
import { api } from '../api.js';
import {
  acuerdos,
  answerAgreements,
  isMatch,
  sayQuota,
  sayTypes,
  sayWay,
  standingOf,
} from '../texts/acuerdos.js';
import { Agreement } from './agreement.js';

export const useAgreements = () =>
  useAnswer(['agreements', 'list'], (signal) => api.GET('/v1/ops/agreements', { signal }), {
    everyMs: 30_000,
  });

/** Who may send what to whom, what is suspended, and one agreement with what can be done about it. */
export function Component() {
  const now = useNow();
  const answer = useAgreements();
  const { params, set } = useAddress();
  const id = params.get('acuerdo');
  if (id !== null) return <Agreement id={id} answer={answer} now={now} />;
  const [text, onlySuspended] = [params.get('q') ?? '', params.get('ver') === 'suspendidos'];
  return (
    <Page
      title={acuerdos.title}
      sentence={answer.data && <Said sentence={answerAgreements(answer.data.agreements, now)} />}
    >
      <Group>
        <TextInput
          type="search"
          flex="1 1 16rem"
          maw={480}
          value={text}
          maxLength={100}
          aria-label={acuerdos.search}
          placeholder={acuerdos.search}
          onChange={({ currentTarget }) => set('q', currentTarget.value)}
        />
        <SegmentedControl
          value={onlySuspended ? 'suspendidos' : ''}
          onChange={(value) => set('ver', value)}
          aria-label={acuerdos.title}
          data={[
            { value: '', label: acuerdos.show.all },
            { value: 'suspendidos', label: acuerdos.show.suspended },
          ]}
        />
      </Group>
      <AnswerView answer={answer}>
        {({ agreements }) => {
          const shown = agreements.filter(
            (each) => (!onlySuspended || each.suspended) && isMatch(each, text),
          );
          if (agreements.length === 0)
            return <EmptyState title={acuerdos.empty}>{acuerdos.emptyText}</EmptyState>;
          if (shown.length === 0) return <EmptyState title={acuerdos.none}>{acuerdos.noneText}</EmptyState>;
          return (
            <VirtualTable
              caption={acuerdos.caption}
              columns={columnsAt(now)}
              rows={shown}
              rowKey={({ id: each }) => each}
              rowHref={({ id: each }) => `/acuerdos?acuerdo=${each}`}
            />
          );
        }}
      </AnswerView>
    </Page>
  );
}

const columnsAt = (now: number): readonly Column<AgreementDetail>[] => [
  { key: 'way', header: acuerdos.columns.way, width: '26%', cell: (each) => plain(sayWay(each)) },
  { key: 'types', header: acuerdos.columns.types, cell: sayTypes },
  {
    key: 'standing',
    header: acuerdos.columns.standing,
    width: '15%',
    cell: (each) => {
      const { word, severity } = standingOf(each, now);
      return <Severe severity={severity}>{word}</Severe>;
    },
  },
  { key: 'quota', header: acuerdos.columns.quota, width: '16%', align: 'right', cell: sayQuota },
];
