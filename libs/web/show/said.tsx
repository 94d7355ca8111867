import { Anchor, Text, Tooltip } from '@mantine/core';
import { type Piece, type Sentence, sayExactly } from '@valija/words';
import { createElement, Fragment } from 'react';
import { Link } from 'react-router';

/** A sentence with its links, and what its moments and abbreviations stand for on hover and focus. */
export function Said({ sentence }: { readonly sentence: Sentence }) {
  return createElement(Fragment, null, ...sentence.map((piece) => saidPiece(piece)));
}

function saidPiece(piece: Piece) {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'link':
      return (
        <Anchor component={Link} to={piece.to} inherit>
          {piece.text}
        </Anchor>
      );
    case 'moment':
      return (
        <Explained by={sayExactly(piece.at)}>
          <Text span inherit tabIndex={0} component="time" dateTime={piece.at}>
            {piece.text}
          </Text>
        </Explained>
      );
    case 'strong':
      return piece.full === undefined ? (
        <Text span inherit fw={600}>
          {piece.text}
        </Text>
      ) : (
        <Explained by={piece.full}>
          <Text span inherit fw={600} tabIndex={0}>
            {piece.text}
          </Text>
        </Explained>
      );
  }
}

function Explained({ by, children }: { readonly by: string; readonly children: React.ReactElement }) {
  return (
    <Tooltip label={by} multiline maw={360} events={{ hover: true, focus: true, touch: true }}>
      {children}
    </Tooltip>
  );
}
