import { SegmentedControl, Stack } from '@mantine/core';
import type { Alert, AlertState, Alerts } from '@valija/ops-api';
import { AnswerView, EmptyState, Page, Said, useAnswer, useNow } from '@valija/web';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../api.js';
import { useParties } from '../partes/page.js';
import { alertas, answerAlerts, byUrgency } from '../texts/alertas.js';
import { Acknowledge } from './acknowledge.js';
import { AlertCard } from './alert-card.js';

const states = ['open', 'acknowledged', 'resolved'] as const;
const isState = (text: string | null): text is AlertState => states.some((state) => state === text);

/** What asks for an act: open, taken care of by whom until when, resolved. */
export function Component() {
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const asked = params.get('estado');
  const state = isState(asked) ? asked : 'open';
  const alive = useAnswer(['alerts', 'alive'], (signal) => api.GET('/v1/ops/alerts', { signal }), {
    everyMs: 15_000,
  });
  const resolved = useAnswer(
    ['alerts', 'resolved'],
    (signal) => api.GET('/v1/ops/alerts', { params: { query: { state: 'resolved' } }, signal }),
    { isEnabled: state === 'resolved' },
  );
  const parties = useParties().data?.parties ?? [];
  const [taken, setTaken] = useState<Alert>();
  return (
    <Page
      title={alertas.title}
      sentence={alive.data && <Said sentence={answerAlerts(alive.data.alerts)} />}
      actions={
        <SegmentedControl
          value={state}
          onChange={(value) => setParams(value === 'open' ? {} : { estado: value }, { replace: true })}
          data={states.map((value) => ({ value, label: labelOf(value, alive.data) }))}
          aria-label={alertas.title}
        />
      }
    >
      <AnswerView answer={state === 'resolved' ? resolved : alive}>
        {({ alerts }) => {
          const shown = byUrgency(alerts.filter((alert) => alert.state === state));
          return shown.length === 0 ? (
            <EmptyState title={alertas.empty[state]}>{alertas.empty[`${state}Text`]}</EmptyState>
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {shown.map((alert) => (
                <AlertCard
                  key={alert.id}
                  alert={alert}
                  now={now}
                  parties={parties}
                  onTake={() => setTaken(alert)}
                />
              ))}
            </Stack>
          );
        }}
      </AnswerView>
      {taken && <Acknowledge alert={taken} onClose={() => setTaken(undefined)} />}
    </Page>
  );
}

function labelOf(state: AlertState, known: Alerts | undefined): string {
  if (state === 'resolved' || !known) return alertas.states[state];
  return `${alertas.states[state]} ${known.alerts.filter((alert) => alert.state === state).length}`;
}
