import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePrivateJwk, importKey, toPublicJwk, type UsableKey } from '@valija/envelope';
import { checkoutDir } from '../../apps/local/checkout.js';
import type { InstallationOptions } from '../../apps/local/installation.js';
import { castWith } from '../../apps/local/programs.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { askForToken, cryptoKeyOf, type OauthClient } from '../support/oauth.js';
import { TestParty } from '../support/party.js';
import type { MadeMessage, MadeObligation } from './generated.js';

/** Names of the operator's clients that a test knows, and what each may do. */
export const operators = {
  'consola-ficticia': ['ops:read'],
  'informante-ficticio': ['ops:write'],
} as const;

export type OperatorName = keyof typeof operators;

/** A gateway with clients of the operator, and whoever looks at it. */
export interface ViewStage extends TestInstallation {
  readonly party: TestParty;
  /** A client of the operator, as a stranger would write it. */
  readonly clientOf: (name: OperatorName) => OauthClient;
  readonly signerOf: (name: OperatorName) => UsableKey;
  /** Reads a view with a token. */
  readonly look: (token: string, path: string, accept?: string) => Promise<Response>;
  /** A token of an operator's client, asked for once. */
  readonly tokenOf: (name: OperatorName) => Promise<string>;
  readonly addObligations: (made: readonly MadeObligation[]) => Promise<void>;
  readonly addMessages: (made: readonly MadeMessage[]) => Promise<void>;
}

export async function startViews(options: Partial<InstallationOptions> = {}): Promise<ViewStage> {
  const dir = mkdtempSync(join(tmpdir(), 'valija-operators-'));
  const secrets = new Map<string, Awaited<ReturnType<typeof generatePrivateJwk>>>();
  for (const name of Object.keys(operators)) secrets.set(name, await generatePrivateJwk('sign'));
  const signers = new Map<string, UsableKey>();
  for (const [name, secret] of secrets) signers.set(name, await importKey(secret));
  const file = join(dir, 'clients.json');
  const clients = Object.entries(operators).map(([name, scopes]) => [
    name,
    { jwk: toPublicJwk(secrets.get(name) as Parameters<typeof toPublicJwk>[0]), scopes },
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(clients)));
  const rules = join(dir, 'obligations.json');
  writeFileSync(rules, JSON.stringify(rulesInForce()));
  const stage = await startInstallation({
    cast: castWith(['saf', 'ninez', 'sermig', 'pdi'], ['bandeja-pav']),
    only: ['gateway'],
    ...options,
    environments: { gateway: { VALIJA_OPS_CLIENTS_FILE: file, VALIJA_OBLIGATIONS_FILE: rules } },
  });
  const party = await TestParty.open(stage.installation);
  const signerOf = (name: OperatorName): UsableKey => signers.get(name) as UsableKey;
  const clientOf = (name: OperatorName): OauthClient => ({
    ...party.client,
    id: name,
    key: cryptoKeyOf(signerOf(name).key),
    kid: signerOf(name).kid,
  });
  const tokens = new Map<string, Promise<string>>();
  return {
    ...stage,
    party,
    clientOf,
    signerOf,
    look: (token, path, accept = 'application/json') =>
      party.fetch(path, { headers: { authorization: `Bearer ${token}`, accept } }),
    tokenOf: (name) => {
      const token = tokens.get(name) ?? askForToken(clientOf(name), operators[name].join(' '));
      tokens.set(name, token);
      return token;
    },
    addObligations: (made) => addObligations(stage, made),
    addMessages: (made) => addMessages(stage, made),
    close: async () => {
      await stage.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Obligations as if they had been opened and ended long before, with the rules that the gateway keeps. */
async function addObligations(stage: TestInstallation, made: readonly MadeObligation[]): Promise<void> {
  await stage.rows(
    'gateway',
    `INSERT INTO obligation (rule, rule_digest, period, source, id, correlationid, lane, debtor, creditor, region, base_at, due_at,
                             due_date, state, ended_at, next_step, next_at)
     SELECT o.rule, (SELECT min(digest) FROM obligation_rule r WHERE r.rule->>'id' = o.rule), period, source, id, id, lane, debtor,
            creditor, region, "baseAt", "dueAt", "dueDate", state, "endedAt", 99, NULL
       FROM jsonb_to_recordset($1::jsonb) AS o(rule text, period int, source text, id uuid, lane text, debtor text, creditor text,
              region text, "baseAt" timestamptz, "dueAt" timestamptz, "dueDate" date, state text, "endedAt" timestamptz)`,
    [JSON.stringify(made)],
  );
}

async function addMessages(stage: TestInstallation, made: readonly MadeMessage[]): Promise<void> {
  const rows = made.map(({ subject, clockbase, ...message }) => {
    const payload = Buffer.from(JSON.stringify({ subject, ...(clockbase ? { clockbase } : {}) }));
    return { ...message, envelope: `x.${payload.toString('base64url')}.x` };
  });
  await stage.rows(
    'gateway',
    `INSERT INTO message (source, id, recipient, type, correlationid, lane, envelope, envelope_digest, state, taken_at, expires_at, misfit)
     SELECT source, id, recipient, type, correlationid, 'normal', envelope, 'x', state, "takenAt", 'infinity', misfit
       FROM jsonb_to_recordset($1::jsonb) AS m(source text, id uuid, recipient text, type text, correlationid uuid, envelope text,
              state text, "takenAt" timestamptz, misfit text)`,
    [JSON.stringify(rows)],
  );
}

/** The release's rules, all of them in force whatever the day of the test. */
function rulesInForce(): object {
  const file = join(checkoutDir, 'contracts', 'obligations.json');
  const document = JSON.parse(readFileSync(file, 'utf8')) as { rules: readonly object[] };
  return {
    ...document,
    rules: document.rules.map((rule) => ({ ...rule, validfrom: '2020-01-01T00:00:00-03:00' })),
  };
}
