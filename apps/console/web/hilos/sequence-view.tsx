import { Anchor, Text } from '@mantine/core';
import { Said, Severe, Toned, useListKeys, useNow } from '@valija/web';
import { hourOf, lower, moment, shortNameOf } from '@valija/words';
import { type CSSProperties, useRef } from 'react';
import { Link } from 'react-router';
import { texts } from '../texts/hilo.js';
import { sayRow } from '../texts/mensaje.js';
import { pathOfMessage } from '../texts/paths.js';
import type { ArrowRow, Bracket, Sequence } from './sequence.js';
import classes from './sequence-view.module.css';

/** Institutions as columns, messages as arrows between them, time downwards, terms as brackets at the side. On a phone each message is a line. */
export function SequenceView({ sequence }: { readonly sequence: Sequence }) {
  const { columns, rows, lanes } = sequence;
  const box = useRef<HTMLDivElement>(null);
  const keys = useListKeys(box, rows.length, (at) =>
    box.current?.querySelectorAll('li')[at]?.scrollIntoView({ block: 'nearest' }),
  );
  const template = `7rem repeat(${columns.length}, minmax(7rem, 1fr))${lanes > 0 ? ` ${4 + lanes * 8}rem` : ''}`;
  return (
    <div className={classes.box} ref={box}>
      <div className={classes.head} style={{ gridTemplateColumns: template }} aria-hidden>
        <span />
        {columns.map((party) => (
          <span key={party.urn} className={classes.party} title={party.name}>
            {shortNameOf(party)}
          </span>
        ))}
        {lanes > 0 && <span className={classes.terms}>{texts.terms}</span>}
      </div>
      <ol className={classes.rows} aria-label={texts.diagram}>
        {rows.map((row, at) => (
          <Row
            key={`${row.message.source} ${row.message.id}`}
            row={row}
            at={at}
            sequence={sequence}
            template={template}
            onFocus={() => keys.setCurrent(at)}
          />
        ))}
      </ol>
    </div>
  );
}

function Row({
  row,
  at,
  sequence,
  template,
  onFocus,
}: {
  readonly row: ArrowRow;
  readonly at: number;
  readonly sequence: Sequence;
  readonly template: string;
  readonly onFocus: () => void;
}) {
  const { message, from, to, day } = row;
  const { columns, brackets, lanes } = sequence;
  const left = Math.min(from, to);
  const span = Math.abs(to - from) + 1;
  return (
    <li
      className={classes.row}
      style={{ gridTemplateColumns: template }}
      data-blocked={row.holdsBack !== undefined || undefined}
    >
      <span className={classes.time}>
        {day !== undefined && <span className={classes.day}>{day}</span>}
        <Said sentence={[moment(hourOf(message.takenAt), message.takenAt)]} />
      </span>
      {columns.map(({ urn }, column) => (
        <span key={urn} className={classes.life} style={{ gridColumn: column + 2 }} aria-hidden />
      ))}
      <span
        className={classes.message}
        style={{ gridColumn: `${left + 2} / span ${span}`, ...inset(50 / span) }}
        data-direction={to >= from ? 'right' : 'left'}
        data-state={message.state}
        data-wrong={message.error !== undefined || undefined}
      >
        <span className={classes.words}>
          <Text span size="xs" c="dimmed" className={classes.parties}>
            {texts.to(shortNameOf(message.sender), shortNameOf(message.recipient))}
          </Text>
          <span>
            <Anchor
              component={Link}
              to={pathOfMessage(message)}
              size="sm"
              fw={500}
              data-row={at}
              onFocus={onFocus}
            >
              {message.title}
            </Anchor>
            {message.lane === 'urgent' && <strong className={classes.urgent}> {texts.urgent}</strong>}
          </span>
        </span>
        <span className={classes.arrow} aria-hidden />
        <Outcome row={row} />
      </span>
      {lanes > 0 && (
        <span className={classes.brackets} style={{ gridColumn: columns.length + 2 }} aria-hidden>
          {brackets
            .filter(({ start, end }) => start <= at && at <= end)
            .map((bracket) => (
              <BracketPart key={`${bracket.lane}`} bracket={bracket} at={at} />
            ))}
        </span>
      )}
    </li>
  );
}

/** How far an arrow stays away from the edges of its columns, in per cent: it runs from middle to middle. */
const inset = (percent: number) => ({ '--inset': `${percent}%` }) as CSSProperties;

/** What became of the message: what it holds back, what it waits for, or its state. */
function Outcome({ row }: { readonly row: ArrowRow }) {
  const now = useNow();
  const { message, holdsBack, waitsBehind } = row;
  return (
    <span className={classes.outcome}>
      {waitsBehind ? (
        <Severe severity="amber">
          <Anchor component={Link} to={pathOfMessage(waitsBehind)} inherit c="inherit" underline="always">
            {texts.waitsBehind}
          </Anchor>
        </Severe>
      ) : (
        <Toned {...sayRow(message, now)} />
      )}
      {holdsBack !== undefined && holdsBack > 0 && <strong> · {texts.holdsBack(holdsBack)}</strong>}
    </span>
  );
}

/** The part of a bracket that lies in one row: its beginning with the name of the term, its way, its end. */
function BracketPart({ bracket, at }: { readonly bracket: Bracket; readonly at: number }) {
  const { start, end, isOpen, isLate, lane, obligation } = bracket;
  const state = isLate ? 'late' : isOpen ? 'open' : obligation.state;
  return (
    <span
      className={classes.bracket}
      style={{ insetInlineStart: `${lane * 8}rem` }}
      data-start={at === start || undefined}
      data-end={(at === end && !isOpen) || undefined}
      data-open={(at === end && isOpen) || undefined}
      data-late={isLate || undefined}
    >
      {at === start && (
        <span
          className={classes.term}
          title={`${shortNameOf(obligation.debtor)}: ${lower(obligation.title)}`}
        >
          {obligation.title}
        </span>
      )}
      {at === end && (
        <span className={classes.termState}>
          {state === 'late' ? <Severe severity="red">{texts.late}</Severe> : texts[state]}
        </span>
      )}
    </span>
  );
}
