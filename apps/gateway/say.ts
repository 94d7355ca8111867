import {
  type Envelope,
  envelopeDigest,
  isOrdered,
  sealContent,
  signEnvelope,
  signReceipt,
} from '@valija/envelope';
import { ValijaError } from '@valija/errors';
import { addReceipt, type Tx } from '@valija/store';
import { v7 as uuidv7 } from 'uuid';
import { type Delivering, deliver } from './deliver.js';
import { makeReceipt, type Signatory } from './receipts/make-receipt.js';
import { addMessage, appendToThread } from './store/messages.js';

/** A message of the gateway's own: it adds identity, time, seal, signatures and delivery. */
export interface Said
  extends Pick<Envelope, 'dataschema' | 'recipient' | 'subject' | 'lane' | 'purpose' | 'legalbasis'> {
  /** Thread; where absent, it opens one. */
  readonly correlationid?: string | undefined;
  readonly causationid?: string | undefined;
  readonly authorization?: string | undefined;
  readonly traceparent?: string | undefined;
  readonly content: object;
}

export type Speaker = Signatory & Delivering;

/** After how long without a word of the recipient the gateway notes its silence, in milliseconds. Delivery goes on. */
const expiresAfterMs = 7 * 24 * 3_600_000;

/**
 * The gateway says something itself: sealed to its recipient and signed as any message, and accepted and delivered as any other, in
 * the caller's transaction. Whether an agreement allows it is asked by the recipient's endpoint, as of any message.
 *
 * @throws ValijaError `recipient-unknown` or, where the recipient publishes no key to seal to, `key-unknown`; nothing is written then.
 */
export async function say(tx: Tx, { content, ...said }: Said, speaker: Speaker): Promise<Envelope> {
  const now = speaker.now();
  if (!speaker.directory.find(said.recipient)) throw new ValijaError('recipient-unknown');
  const message = { source: speaker.directory.gateway, id: uuidv7() };
  const { sealed, ...digests } = await sealContent(
    content,
    speaker.directory.sealingKey(said.recipient, now),
    { ...message, recipient: said.recipient },
  );
  const envelope: Envelope = {
    specversion: '1.0',
    ...message,
    type: `cl.valija.${said.dataschema.split(':')[3]}`,
    time: now.toISOString(),
    expires: new Date(now.getTime() + expiresAfterMs).toISOString(),
    correlationid: message.id,
    ...present(said),
    ...digests,
  };
  const jws = await signEnvelope(envelope, speaker.keyring.signer);
  const digest = envelopeDigest(jws);
  await addMessage(tx, envelope, { jws, digest, state: 'accepted', takenAt: now });
  const previous = isOrdered(envelope.type) ? await appendToThread(tx, envelope) : null;
  const receipt = makeReceipt(envelope, digest, { kind: 'accepted', previous }, speaker);
  const accepted = await signReceipt(receipt, speaker.keyring.signer);
  await addReceipt(tx, receipt, accepted);
  deliver(tx, envelope, { envelope: jws, sealed, accepted }, speaker);
  return envelope;
}

/** An attribute that says nothing is none. */
const present = <Attributes extends object>(said: Attributes) =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
    [K in keyof Attributes]: Exclude<Attributes[K], undefined>;
  };
