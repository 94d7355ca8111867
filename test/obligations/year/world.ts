import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Directory, type Party, Register } from '@valija/directory';
import type { Where } from '../naive/holidays.js';

/**
 * Fictitious parties in regions that differ: Santiago; Arica with a holiday of its own; Aysén and Magallanes, whose clocks never change;
 * Ñuble and Valparaíso. Where a programme serves several regions, it sits in none of them more than in another.
 */
export const regions = ['13', '15', '11', '12', '16', '05'] as const;

const catalogue = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'contracts', 'messages.json'), 'utf8'),
) as { messages: Readonly<Record<string, unknown>> };
export const gateway = 'urn:valija:cl:valija:gateway';
const kinds = {
  uravit: 'ministerio-publico',
  pdi: 'policia',
  ninez: 'proteccion-ninez',
  pav: 'pav',
  caj: 'caj',
  salud: 'salud',
} as const;
const national = {
  sermig: 'sermig',
  secretaria: 'secretaria-mitp',
  consulado: 'consulado',
  ong: 'organismo-colaborador',
} as const;

export type RegionalRole = keyof typeof kinds;
export type NationalRole = keyof typeof national;

export const urnOf = (role: RegionalRole, region: string): string => `urn:valija:cl:${role}:region-${region}`;
export const nationalUrn = (role: NationalRole): string => `urn:valija:cl:${role}:nacional`;

/** Every party of the simulated year. */
export const parties: readonly Party[] = [
  partyOf(gateway, 'compuerta', 'gateway'),
  ...regions.flatMap((region) =>
    Object.entries(kinds).map(([role, kind]) => ({
      ...partyOf(urnOf(role as RegionalRole, region), kind, `${role}-${region}`),
      regions: [region],
    })),
  ),
  ...Object.entries(national).map(([role, kind]) => partyOf(nationalUrn(role as NationalRole), kind, role)),
];

/** Everybody takes every type, but for the police, to whom nobody can say that an activation was heard. */
function partyOf(urn: string, kind: string, endpoint: string): Party {
  const accepts = Object.keys(catalogue.messages)
    .filter((type) => !isDeaf(kind, type))
    .map((type) => `urn:valija:schema:${type}:1.0.0`);
  return { urn, name: `${endpoint} (ficticio)`, kind, endpoint, accepts };
}

/** What a kind of party does not take: nobody owes it an answer that it could not receive. */
export function isDeaf(kind: string, type: string): boolean {
  return kind === 'policia' && type === 'protocolo.acusado';
}

/** The directory that the gateways of the simulated year work from. */
export async function openDirectory(): Promise<Directory> {
  let register = Register.empty;
  for (const party of parties)
    register = await register.with({
      kind: 'party',
      at: '2026-12-01T00:00:00Z',
      why: 'Ficticio',
      revision: 1,
      party,
    });
  return new Directory({ gateway, seq: parties.length, digest: '', register });
}

/** Where a party's days are counted: its region where it has one alone, else the capital's. */
export function whereIs(urn: string): Where {
  const { regions: served } = parties.find((party) => party.urn === urn) ?? {};
  return { region: served?.length === 1 && served[0] ? served[0] : '13' };
}
