import { asWireMessage, type Envelope, messageMediaType, parseJson, peekPayload } from '@valija/envelope';
import type { HopAbout } from '@valija/runtime';
import type { Publication } from './publisher.js';

type AboutMessage = Required<Pick<HopAbout<unknown>, 'traceparent' | 'attributes'>>;

/** What a hop is told of a message: its trace and what it is, by its envelope, which is believed as it stands. Nobody's pseudonym. */
export const aboutMessage = (jws: string): AboutMessage => ({
  traceparent: () => (peekPayload(jws) as Partial<Envelope>).traceparent,
  attributes: () => {
    const {
      id = '',
      type = '',
      lane = '',
      source = '',
      recipient = '',
    } = peekPayload(jws) as Partial<Envelope>;
    return {
      'valija.message.id': id,
      'valija.message.type': type,
      'valija.message.lane': lane,
      'valija.message.source': source,
      'valija.message.recipient': recipient,
    };
  },
});

/** The same of what is published: receipts go in bundles and belong to no one trace. */
export function aboutPublication({ mediaType, body }: Publication): Partial<AboutMessage> {
  if (mediaType !== messageMediaType) return {};
  const read = (): AboutMessage => aboutMessage(asWireMessage(parseJson(body)).envelope);
  return { traceparent: () => read().traceparent(), attributes: () => read().attributes() };
}
