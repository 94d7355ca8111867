import { randomBytes } from 'node:crypto';
import { type Draft, newSubject } from '@valija/adapter-kit';
import type { Envelope, WireMessage } from '@valija/envelope';
import { schemaOf } from '../schemas/catalogue.js';
import { readAnswer } from './answer.js';
import { gateway, type TestParty } from './party.js';

export const caj = 'urn:valija:cl:caj:rm';
export const sernameg = 'urn:valija:cl:sernameg:rm';
export const ong = 'urn:valija:cl:ong:acogida-ficticia';

/** The reference of a new authorisation. */
export const newReference = (): string => randomBytes(18).toString('base64url');

/** An authorisation that is granted, as the party that registered it tells another. */
export function grant(reference: string, recipient: string, draft: Partial<Draft> = {}): Draft {
  const [example] = (schemaOf('urn:valija:schema:autorizacion.otorgada:1.0.0').examples ?? []) as object[];
  return {
    name: 'autorizacion.otorgada',
    recipient,
    subject: newSubject(),
    lane: 'normal',
    purpose: 'autorizacion',
    legalbasis: 'ley-19628:art-20',
    content: { ...example, referencia: reference },
    ...draft,
  };
}

/** A revocation as a party says it to the gateway, whether or not it may. */
export async function makeRevocation(
  party: TestParty,
  reference: string | undefined,
  changes: Partial<Envelope> = {},
): Promise<WireMessage> {
  const envelope: Partial<Envelope> = {
    recipient: gateway,
    type: 'cl.valija.autorizacion.revocada',
    dataschema: 'urn:valija:schema:autorizacion.revocada:1.0.0',
    lane: 'urgent',
    purpose: 'autorizacion',
    legalbasis: 'ley-19628:art-20',
    ...(reference === undefined ? {} : { authorization: reference }),
    ...changes,
  };
  const key = party.directory.sealingKey(envelope.recipient ?? gateway, new Date());
  return party.sign(await party.seal({}, envelope, key));
}

/** An authorisation as the gateway shows it to its holder. */
export interface AuthorizationStatus {
  readonly reference: string;
  readonly revocation?: { readonly id: string; readonly revokedAt: string };
  readonly reached: readonly {
    readonly party: string;
    readonly acknowledgedAt?: string;
    readonly silentSince?: string;
    readonly dutyTelephone?: string;
    readonly notice?: { readonly id: string; readonly state: string; readonly receipts: readonly string[] };
  }[];
}

/** What the gateway shows of an authorisation to a party; 404 as undefined. */
export async function lookAtAuthorization(
  party: TestParty,
  reference: string,
): Promise<AuthorizationStatus | undefined> {
  const response = await party.request('/v1/authorizations', 'GET', { 'valija-reference': reference });
  const { status, body } = await readAnswer('gateway', 'getAuthorization', response);
  return status === 200 ? (body as unknown as AuthorizationStatus) : undefined;
}
