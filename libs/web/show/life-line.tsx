import { Text, VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleDotFilled,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react';
import { shortNameOf, type Tone } from '@valija/words';
import { texts } from '../texts.js';
import { At } from '../time/time.js';
import classes from './life-line.module.css';

/** A station of the life line: where a message has been, is, or is still to come. */
export interface Station {
  readonly key: 'accepted' | 'received' | 'ended' | 'answered';
  readonly label: string;
  /** `here` is where it stands now, `failed` where it stands until a person acts or where it ended unwanted. */
  readonly state: 'done' | 'here' | 'failed' | 'ahead';
  /** ISO 8601 UTC. */
  readonly at?: string;
  readonly by?: { readonly urn: string; readonly name: string };
  /** The signature that proves it; whoever does not show keys leaves `kid` out. */
  readonly proof?: { readonly kid?: string; readonly verified: boolean };
  /** How long it took to come here from the station before, or how long it has been awaited. */
  readonly gap?: { readonly text: string; readonly tone: Tone };
}

const says = texts.lifeLine;
const icons = {
  done: IconCircleCheckFilled,
  here: IconCircleDotFilled,
  failed: IconAlertTriangleFilled,
  ahead: IconCircleDashed,
};

/** The stations of a message in a row, on a phone beneath each other: when, by whom, proved by which key, and what lay between. */
export function LifeLine({ stations }: { readonly stations: readonly Station[] }) {
  return (
    <ol className={classes.line} aria-label={says.title}>
      {stations.map((station) => (
        <StationView key={station.key} station={station} />
      ))}
    </ol>
  );
}

function StationView({ station }: { readonly station: Station }) {
  const { label, state, at, by, proof, gap } = station;
  const Icon = icons[state];
  return (
    <li className={classes.station} data-state={state} data-tone={gap?.tone}>
      <span className={classes.mark}>
        <Icon size={22} aria-hidden />
      </span>
      {gap && <span className={classes.gap}>{gap.text}</span>}
      <span className={classes.what}>
        <span className={classes.label}>
          {label}
          <VisuallyHidden>, {says.states[state]}</VisuallyHidden>
        </span>
        {at && (
          <Text span size="sm">
            <At at={at} />
          </Text>
        )}
        {by && (
          <Text span size="sm" c="dimmed" title={by.name}>
            {shortNameOf(by)}
          </Text>
        )}
        {proof && <Proof {...proof} />}
      </span>
    </li>
  );
}

/** Whether the receipt is signed with a key that the directory publishes. */
export function Proof({ kid, verified }: { readonly kid?: string | undefined; readonly verified: boolean }) {
  return verified ? (
    <Text span size="xs" c="dimmed" title={kid === undefined ? undefined : says.key(kid)}>
      <IconRosetteDiscountCheck size={14} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {says.verified}
    </Text>
  ) : (
    <Text
      span
      size="xs"
      c="var(--mantine-color-rojo-text)"
      fw={600}
      title={kid === undefined ? undefined : says.key(kid)}
    >
      <IconAlertTriangleFilled size={14} aria-hidden style={{ verticalAlign: '-0.15em' }} />{' '}
      {says.notVerified}
    </Text>
  );
}
