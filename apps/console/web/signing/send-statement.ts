import { unwrap } from '@valija/web';
import { api } from '../api.js';
import type { SignedStatement } from './statement.js';

/** A statement has a media type of its own; the rest of a call is as any other. */
const headers = { 'content-type': 'application/vnd.valija.statement+json' };

/** What became of a statement: in force, or waiting for a second person. */
export type Declared = 'published' | 'proposed';

const bodyOf = ({ payload, signatures }: SignedStatement) => ({
  payload,
  signatures: signatures.map((each) => ({ ...each })),
});

/** Declares something of the directory. @throws ProblemError, Unreachable */
export async function declare(signed: SignedStatement): Promise<Declared> {
  const { kind } = await unwrap(api.POST('/v1/directory/statements', { body: bodyOf(signed), headers }));
  return kind;
}

/** Gives a message up. @throws ProblemError, Unreachable */
export async function abandon(signed: SignedStatement): Promise<'abandoned' | 'proposed'> {
  const { kind } = await unwrap(api.POST('/v1/abandonments', { body: bodyOf(signed), headers }));
  return kind;
}

/** Adds the second person's word to a suspension that is in force. @returns whether it is ratified now */
export async function ratify(signed: SignedStatement): Promise<boolean> {
  const { ratified } = await unwrap(api.POST('/v1/ops/ratifications', { body: bodyOf(signed), headers }));
  return ratified;
}
