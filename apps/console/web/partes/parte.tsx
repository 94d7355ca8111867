import { Button, Stack, Text, Title } from '@mantine/core';
import type { PartyDetail } from '@valija/ops-api';
import { AnswerView, Page, Said, useAnswer, useMay, useNow } from '@valija/web';
import { shortNameOf } from '@valija/words';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAgreements } from '../acuerdos/page.js';
import { api } from '../api.js';
import { History } from '../firmas/history.js';
import { answerParty, partes } from '../texts/partes.js';
import { pathOfMessages } from '../texts/paths.js';
import { AgreementMatrix } from './agreement-matrix.js';
import { Keys } from './keys.js';
import { useParties } from './page.js';
import { PauseDialog } from './pause.js';
import { Versions } from './versions.js';

/** One endpoint and those who send and receive by it: state, keys, agreements, versions, what was declared. */
export function Component() {
  const now = useNow();
  const { endpoint = '' } = useParams();
  const parties = useParties();
  const detail = useAnswer(
    ['parties', 'endpoint', endpoint],
    (signal) => api.GET('/v1/ops/endpoints/{endpoint}', { params: { path: { endpoint } }, signal }),
    { everyMs: 10_000 },
  );
  const mayPause = useMay('operacion', 'administracion');
  const [isPausing, setPausing] = useState(false);
  const own = parties.data?.parties.filter((party) => party.endpoint === endpoint) ?? [];
  const isPaused = (detail.data?.paused ?? own[0]?.paused ?? null) !== null;
  const name = own.map(shortNameOf).join(', ') || endpoint;
  const waiting = detail.data ? detail.data.waiting.normal + detail.data.waiting.urgent : 0;
  return (
    <Page
      title={`${partes.title}: ${name}`}
      sentence={parties.data && <Said sentence={answerParty(own, now, detail.data)} />}
      actions={
        <>
          <Button component={Link} variant="default" to={pathOfMessages(own[0] ? { party: own[0].urn } : {})}>
            {partes.messages}
          </Button>
          {mayPause && own.length > 0 && (
            <Button variant={isPaused ? 'filled' : 'default'} onClick={() => setPausing(true)}>
              {isPaused ? partes.resume : partes.pause}
            </Button>
          )}
        </>
      }
    >
      <AnswerView answer={detail}>
        {({ version }) => version && <Text size="sm">{partes.version(version)}</Text>}
      </AnswerView>
      <AnswerView answer={parties}>
        {() => (
          <Stack gap="xl">
            {own.map((party) => (
              <OfParty key={party.urn} party={party} now={now} isOnly={own.length === 1} />
            ))}
          </Stack>
        )}
      </AnswerView>
      {isPausing && (
        <PauseDialog
          endpoint={endpoint}
          name={name}
          waiting={waiting}
          pauses={!isPaused}
          onClose={() => setPausing(false)}
        />
      )}
    </Page>
  );
}

function OfParty({
  party,
  now,
  isOnly,
}: {
  readonly party: PartyDetail;
  readonly now: number;
  readonly isOnly: boolean;
}) {
  const agreements = useAgreements();
  const { sections } = partes;
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {!isOnly && <b>{shortNameOf(party)}: </b>}
        {party.name} · {partes.regions}:{' '}
        {party.regions.length === 0 ? partes.allRegions : party.regions.join(', ')}
        {party.dutyTelephone && ` · ${partes.columns.telephone}: ${party.dutyTelephone}`}
      </Text>
      <Section title={sections.keys}>
        <Keys keys={party.keys} now={now} />
      </Section>
      <Section title={sections.agreements}>
        <AnswerView answer={agreements}>
          {({ agreements: all }) => <AgreementMatrix urn={party.urn} agreements={all} />}
        </AnswerView>
      </Section>
      <Section title={sections.versions}>
        <Versions accepts={party.accepts} />
      </Section>
      <Section title={sections.history}>
        <History party={party.urn} />
      </Section>
    </Stack>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
