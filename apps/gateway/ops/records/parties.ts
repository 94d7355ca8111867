import type { Directory, KeyEntry, Party } from '@valija/directory';
import type { PartyDetail, PartyKey } from '@valija/ops-api';
import type { StoredEndpoint } from '../now/read-endpoints.js';

const dayMs = 86_400_000;
const partiesMax = 2_000;
const keysMax = 100;

/** Every party of the directory, with its keys until they end, and whether deliveries to it are paused. */
export const showParties = (
  directory: Directory,
  endpoints: ReadonlyMap<string, StoredEndpoint>,
  now: Date,
): PartyDetail[] =>
  directory.parties
    .slice(0, partiesMax)
    .map((party) => showParty(party, directory, endpoints.get(party.endpoint), now));

function showParty(
  party: Party,
  { register }: Directory,
  endpoint: StoredEndpoint | undefined,
  now: Date,
): PartyDetail {
  const { urn, name, kind, accepts, dutyTelephone, regions, validfrom, validto } = party;
  return {
    urn,
    name,
    kind,
    endpoint: party.endpoint,
    accepts: [...accepts],
    keys: register
      .keysOf(urn)
      .slice(-keysMax)
      .map(({ entry }) => showKey(entry, register.retiredFrom(entry.jwk.kid), now)),
    ...(dutyTelephone ? { dutyTelephone } : {}),
    regions: [...(regions ?? [])],
    ...(validfrom ? { validfrom } : {}),
    ...(validto ? { validto } : {}),
    paused:
      endpoint?.paused_at && endpoint.paused_by
        ? {
            since: endpoint.paused_at.toISOString(),
            by: endpoint.paused_by,
            reason: endpoint.reason ?? '',
          }
        : null,
  };
}

/** A key; retired, it ends when it was retired, if that is before. */
function showKey(
  { use, jwk, notbefore, notafter }: KeyEntry,
  retiredFrom: string | undefined,
  now: Date,
): PartyKey {
  return {
    kid: jwk.kid,
    use,
    notbefore,
    notafter,
    daysLeft: Math.floor((Date.parse(notafter) - now.getTime()) / dayMs),
    ...(retiredFrom ? { retiredFrom } : {}),
  };
}
