import { Anchor, Group, Text } from '@mantine/core';
import type { EndpointNow, Now } from '@valija/ops-api';
import { type Column, Said, Severe, ToneMark, VirtualTable } from '@valija/web';
import { epochOf, saySpan } from '@valija/words';
import { Link } from 'react-router';
import { aged, nameOfEndpoint, sayState, texts, toneOf } from '../texts/ahora.js';
import { pathOfEndpoint, pathOfFailuresAt, pathOfMessage, pathOfMessages } from '../texts/paths.js';
import { Sparkline } from './sparkline.js';

/** One line for each endpoint: what waits for it, how long, what it took in the last hour, what failed, how it is. */
export function Endpoints({ now, at }: { readonly now: Now; readonly at: number }) {
  // What waits grows older between two answers.
  const endpoints = now.endpoints.map((each) => aged(each, at - epochOf(now.at)));
  const columns: Column<EndpointNow>[] = [
    { key: 'party', header: texts.columns.party, cell: (row) => <Party endpoint={row} /> },
    {
      key: 'waiting',
      header: texts.columns.waiting,
      cell: (row) => <Waiting endpoint={row} />,
      width: '9rem',
    },
    { key: 'oldest', header: texts.columns.oldest, cell: (row) => <Oldest endpoint={row} />, width: '13rem' },
    {
      key: 'hour',
      header: texts.columns.hour,
      cell: (row) => <LastHour endpoint={row} />,
      onlyWide: true,
      width: '13rem',
    },
    {
      key: 'failures',
      header: texts.columns.failures,
      cell: (row) => <FailuresOf endpoint={row} />,
      width: '6rem',
    },
    {
      key: 'state',
      header: texts.columns.state,
      cell: (row) => <Said sentence={sayState(row, at)} />,
      width: '16rem',
    },
  ];
  return (
    <VirtualTable
      caption={texts.caption}
      columns={columns}
      rows={endpoints}
      rowKey={({ endpoint }) => endpoint}
      rowHref={({ endpoint }) => pathOfEndpoint(endpoint)}
      rowPx={56}
    />
  );
}

function Party({ endpoint }: { readonly endpoint: EndpointNow }) {
  return (
    <span title={endpoint.parties.map(({ name }) => name).join('; ')}>
      <ToneMark tone={toneOf(endpoint)} />
      {nameOfEndpoint(endpoint)}
    </span>
  );
}

function Waiting({ endpoint: { waiting, inside, parties } }: { readonly endpoint: EndpointNow }) {
  const count = waiting.normal + waiting.urgent;
  const [only, second] = parties;
  return (
    <div>
      {count === 0 ? (
        <Text span inherit c="dimmed" data-nothing={inside === 0 || undefined}>
          {texts.nothingWaits}
        </Text>
      ) : only && !second ? (
        <Anchor
          component={Link}
          to={pathOfMessages({ recipient: only.urn, state: 'accepted' })}
          inherit
          fw={600}
        >
          {texts.waits(count)}
        </Anchor>
      ) : (
        <strong>{texts.waits(count)}</strong>
      )}
      {waiting.urgent > 0 && <span> · {texts.ofThemUrgent(waiting.urgent)}</span>}
      {inside > 0 && (
        <Text size="xs" c="dimmed">
          {texts.inside(inside)}
        </Text>
      )}
    </div>
  );
}

function Oldest({ endpoint: { oldest } }: { readonly endpoint: EndpointNow }) {
  if (oldest === null)
    return (
      <Text span inherit c="dimmed" data-nothing>
        –
      </Text>
    );
  return (
    <div>
      <Severe severity={oldest.over ? 'red' : undefined}>
        <Anchor component={Link} to={pathOfMessage(oldest)} inherit c="inherit" underline="always">
          {texts.lanes[oldest.lane]} · {saySpan(oldest.ageMs)}
        </Anchor>
      </Severe>
      <Text size="xs" c="dimmed">
        {texts.limit(saySpan(oldest.limitMs))}
      </Text>
    </div>
  );
}

function LastHour({ endpoint: { minutes } }: { readonly endpoint: EndpointNow }) {
  const sum = minutes.reduce((a, b) => a + b, 0);
  return (
    <Group gap="xs" wrap="nowrap">
      <Sparkline minutes={minutes} says={texts.hour(sum, Math.max(0, ...minutes))} />
      <Text size="xs" c="dimmed" aria-hidden>
        {sum}
      </Text>
    </Group>
  );
}

function FailuresOf({ endpoint: { endpoint, failures } }: { readonly endpoint: EndpointNow }) {
  if (failures === 0)
    return (
      <Text span inherit c="dimmed" data-nothing>
        0
      </Text>
    );
  return (
    <Anchor component={Link} to={pathOfFailuresAt(endpoint)} inherit fw={600}>
      {failures}
    </Anchor>
  );
}
