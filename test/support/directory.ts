import {
  type Agreement,
  asSignedStatement,
  type DirectoryDocument,
  readStatement,
  type SignedStatement,
} from '@valija/directory';
import { MutualTls } from '@valija/gateway-client';
import { readConfig, tlsVariables } from '@valija/runtime';
import { signByAdministrators, signByRoot } from '../../apps/local/founding.js';
import type { Installation } from '../../apps/local/installation.js';

/** A request without a token, over the certificate of one of the endpoints: for the directory any will do. */
export async function request(
  installation: Installation,
  path: string,
  init: object = {},
): Promise<Response> {
  const tls = new MutualTls(readConfig(tlsVariables, installation.endpointEnvironment('gateway')));
  try {
    const response = await tls.fetch(`${installation.url('gateway')}${path}`, {
      ...init,
      signal: AbortSignal.timeout(30_000),
    });
    const { status, headers } = response;
    return new Response(await response.text(), { status, headers: [...headers] });
  } finally {
    await tls.close();
  }
}

/** Brings a signed statement to the gateway. @returns the HTTP status and what it says */
export async function postStatement(
  installation: Installation,
  signed: SignedStatement,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await request(installation, '/v1/directory/statements', {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.valija.statement+json' },
    body: JSON.stringify(signed),
  });
  return { status: response.status, body: await response.json() };
}

/** What the gateway publishes after a number. */
export async function getDirectory(installation: Installation, after = 0): Promise<DirectoryDocument> {
  const response = await request(installation, `/v1/directory?after=${after}`);
  return (await response.json()) as DirectoryDocument;
}

const now = (): { at: string; why: string } => ({
  at: new Date().toISOString(),
  why: 'Prueba con datos ficticios',
});

/** Publishes with the signatures of both fictitious administrators. @throws Error where it is not published */
async function publish(installation: Installation, signed: SignedStatement): Promise<void> {
  const { status, body } = await postStatement(installation, signed);
  if (status !== 201) throw new Error(`not published: ${status} ${JSON.stringify(body)}`);
}

/** An agreement as it stands, with its revision. */
export async function findAgreement(
  installation: Installation,
  id: string,
): Promise<{ readonly agreement: Agreement; readonly revision: number }> {
  const { statements } = await getDirectory(installation);
  const found = statements
    .map((signed) => readStatement(asSignedStatement(signed)))
    .flatMap((statement) =>
      statement.kind === 'agreement' && statement.agreement.id === id ? [statement] : [],
    )
    .at(-1);
  if (!found) throw new Error(`no agreement ${id}`);
  return found;
}

/** Changes an agreement, in a further revision. */
export async function changeAgreement(
  installation: Installation,
  id: string,
  changes: Partial<Agreement>,
): Promise<void> {
  const { agreement, revision } = await findAgreement(installation, id);
  const statement = {
    kind: 'agreement' as const,
    ...now(),
    revision: revision + 1,
    agreement: { ...agreement, ...changes },
  };
  await publish(installation, await signByAdministrators(statement, installation.provisioned.founders));
}

/** Suspends an agreement, or lifts its suspension. @param revision of the suspension: 1 for the first word on it */
export async function suspendAgreement(
  installation: Installation,
  id: string,
  { suspended = true, revision = 1 } = {},
): Promise<void> {
  const statement = { kind: 'suspension' as const, ...now(), revision, agreement: id, suspended };
  await publish(installation, await signByAdministrators(statement, installation.provisioned.founders));
}

/** Ends a key of a party, at once where nothing else is said. */
export async function retireKey(
  installation: Installation,
  party: string,
  kid: string,
  from = new Date(),
): Promise<void> {
  const statement = { kind: 'retirement' as const, ...now(), party, kid, from: from.toISOString() };
  await publish(installation, await signByRoot(statement, party, installation.provisioned.founders));
}

/** Publishes a key of a party. */
export async function publishKey(
  installation: Installation,
  entry: Extract<ReturnType<typeof readStatement>, { kind: 'key' }>['entry'],
): Promise<void> {
  const statement = { kind: 'key' as const, ...now(), entry };
  await publish(installation, await signByRoot(statement, entry.party, installation.provisioned.founders));
}
