import { envelopeRules } from '@valija/envelope';
import { partForms, type QueryReader } from '../../views/query.js';
import type { MessageFilter } from './find-keys.js';

/** Names by which messages are looked for. */
export const filterNames = [
  'id',
  'thread',
  'type',
  'party',
  'sender',
  'recipient',
  'error',
  'state',
  'lane',
  'from',
  'to',
  'stuck',
] as const;

/** Forms of the parts of a place in a list of messages. */
export const placeForms = [partForms.number, /^[0-9a-f-]{36}$/, partForms.key] as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const urn = envelopeRules.source.pattern;

/** Reads what messages are looked for by; what is wrong is told by the reader. */
export const readFilter = (reader: QueryReader): MessageFilter & { readonly stuck: boolean } => ({
  id: reader.text('id', uuid),
  thread: reader.text('thread', uuid),
  type: reader.text('type', envelopeRules.type.pattern),
  party: reader.text('party', urn),
  sender: reader.text('sender', urn),
  recipient: reader.text('recipient', urn),
  error: reader.text('error', /^[a-z-]{1,60}$/),
  state: reader.oneOf('state', ['accepted', 'received', 'delivered', 'refused', 'withheld', 'abandoned']),
  lane: reader.oneOf('lane', ['normal', 'urgent']),
  from: reader.moment('from'),
  to: reader.moment('to'),
  stuck: reader.boolean('stuck') ?? false,
});
