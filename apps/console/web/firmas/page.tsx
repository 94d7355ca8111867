import { Stack, Title } from '@mantine/core';
import type { Proposal } from '@valija/ops-api';
import { AnswerView, EmptyState, Page, Said, useAnswer, useNow } from '@valija/web';
import { useState } from 'react';
import { api } from '../api.js';
import { answerProposals, firmas } from '../texts/firmas.js';
import { History } from './history.js';
import { ProposalCard } from './proposal-card.js';
import { SignProposal } from './sign-proposal.js';

/** What waits for a second person, and what was declared by whom. */
export function Component() {
  const now = useNow();
  const answer = useAnswer(
    ['agreements', 'proposals'],
    (signal) => api.GET('/v1/ops/proposals', { signal }),
    {
      everyMs: 15_000,
    },
  );
  const [signed, setSigned] = useState<Proposal>();
  return (
    <Page
      title={firmas.title}
      sentence={answer.data && <Said sentence={answerProposals(answer.data.proposals, now)} />}
    >
      <Stack gap="xl">
        <section>
          <Title order={2} mb="xs">
            {firmas.queue}
          </Title>
          <AnswerView answer={answer}>
            {({ proposals }) =>
              proposals.length === 0 ? (
                <EmptyState title={firmas.empty}>{firmas.emptyText}</EmptyState>
              ) : (
                <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
                  {proposals.map((proposal) => (
                    <ProposalCard
                      key={proposal.digest}
                      proposal={proposal}
                      now={now}
                      onSign={() => setSigned(proposal)}
                    />
                  ))}
                </Stack>
              )
            }
          </AnswerView>
        </section>
        <section>
          <Title order={2} mb="xs">
            {firmas.history}
          </Title>
          <History />
        </section>
      </Stack>
      {signed && <SignProposal proposal={signed} now={now} onClose={() => setSigned(undefined)} />}
    </Page>
  );
}
