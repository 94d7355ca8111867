import {
  type AbandonmentStatement,
  addSignature,
  type SignedStatement,
  type Statement,
  signStatement,
} from '@valija/directory';
import { envelopeDigest, importKey, type MessageKey, peekPayload, type WireMessage } from '@valija/envelope';
import { foundingAgreements } from '../../apps/local/founding.js';
import type { Installation } from '../../apps/local/installation.js';
import { type Answer, readAnswer } from './answer.js';
import { postStatement, request } from './directory.js';

/** Id of the agreement by which one party may say a type to another. */
export function agreementOf(sender: string, recipient: string, type: string): string {
  const found = foundingAgreements().find(
    (each) =>
      each.sender === sender && each.recipient === recipient && each.types.includes(`cl.valija.${type}`),
  );
  if (!found) throw new Error(`no agreement for ${type}`);
  return found.id;
}

/** Signs a statement as some of the administrators of an installation, the first one or two. */
export async function signAs(
  installation: Installation,
  statement: Statement,
  count: 1 | 2,
): Promise<SignedStatement> {
  const { administrators } = installation.provisioned.founders;
  const [first, second] = await Promise.all(Object.values(administrators).map(importKey));
  if (!first || !second) throw new Error('an installation needs two administrators');
  const signed = await signStatement(statement, first);
  return count === 1 ? signed : addSignature(signed, second);
}

const revisions = new WeakMap<Installation, Map<string, number>>();

/** Suspends an agreement, or lifts that: said to the gateway by as many administrators as it takes. */
export async function suspend(
  installation: Installation,
  agreement: string,
  suspended = true,
): Promise<void> {
  const known = revisions.get(installation) ?? new Map<string, number>();
  revisions.set(installation, known);
  const revision = (known.get(agreement) ?? 0) + 1;
  known.set(agreement, revision);
  const at = new Date().toISOString();
  const why = 'Prueba con datos ficticios';
  const statement = { kind: 'suspension', at, why, revision, agreement, suspended } as const;
  const signed = await signAs(installation, statement, suspended ? 1 : 2);
  const { status } = await postStatement(installation, signed);
  if (status !== 201) throw new Error(`the suspension was answered ${status}`);
}

/** A statement that gives a message up. */
export function abandonmentOf(
  wire: Pick<WireMessage, 'envelope'>,
  changes: Partial<AbandonmentStatement> = {},
): AbandonmentStatement {
  const { source, id } = peekPayload(wire.envelope) as MessageKey;
  return {
    kind: 'abandonment',
    at: new Date().toISOString(),
    why: 'La institución dejó de existir (ficticio)',
    source,
    id,
    envelopedigest: envelopeDigest(wire.envelope),
    ...changes,
  };
}

/** Says to the gateway that a message is given up. */
export async function postAbandonment(
  installation: Installation,
  signed: SignedStatement,
): Promise<Answer & { body: { kind?: string; administrators?: readonly string[]; receipt?: string } }> {
  const response = await request(installation, '/v1/abandonments', {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.valija.statement+json' },
    body: JSON.stringify(signed),
  });
  return readAnswer('gateway', 'abandonMessage', response);
}
