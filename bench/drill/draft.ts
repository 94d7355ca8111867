import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '@valija/adapter-kit';
import { checkoutDir } from '../../apps/local/checkout.js';

/** Who sends, who receives and under which agreement: two parties of the fictitious directory. */
export const sender = { endpoint: 'pav', urn: 'urn:valija:cl:pav:rm' } as const;
export const recipient = { endpoint: 'caj', urn: 'urn:valija:cl:caj:rm' } as const;

const name = 'autorizacion.otorgada';
/** Type of every message of the drill: one of the smallest, delivered in the order of its thread. */
export const drillType = `cl.valija.${name}`;

const { examples } = JSON.parse(readFileSync(join(checkoutDir, 'schemas', name, '1.0.0.json'), 'utf8')) as {
  examples: readonly object[];
};

/** A message of the drill, about a person who does not exist. @param thread where it does not open one */
export const draftOf = (subject: string, thread?: string): Draft => ({
  name,
  recipient: recipient.urn,
  subject,
  ...(thread === undefined ? {} : { correlationid: thread }),
  lane: 'normal',
  purpose: 'autorizacion',
  legalbasis: 'ley-19628:art-20',
  content: { ...examples[0], referencia: randomBytes(18).toString('base64url') },
});
