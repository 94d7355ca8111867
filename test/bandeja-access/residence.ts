import { sermig } from '../support/party.js';
import { requestNaming } from '../support/residencia.js';
import { until } from '../support/until.js';
import type { AccessStage } from './stage.js';

/** What must never stand in an address, a log or a metric: the person of the example and what is said of her. */
export const canaries = ['Persona Ficticia', 'XX000001', 'EJEMPLO-R-1', 'Coordinadora Ficticia'] as const;

/** PAV asks Sermig for a residence, and it is in Sermig's tray. @returns id of message and thread */
export async function askForResidence(stage: AccessStage, key: string): Promise<string> {
  const sent = await stage.asProgram('bandeja-pav', '/v1/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `residencia-${key}` },
    body: JSON.stringify({
      type: 'residencia.solicitada',
      recipient: sermig,
      legalbasis: 'ley-21325:art-71',
      content: requestNaming(),
    }),
  });
  const { id, ...problem } = (await sent.json()) as { id: string };
  if (sent.status !== 201) throw new Error(`not sent: ${JSON.stringify(problem)}`);
  await until('the request in the tray of Sermig', async () => {
    const response = await stage.asProgram('bandeja-sermig', `/v1/threads/${id}`);
    await response.body?.cancel();
    return response.ok ? true : undefined;
  });
  return id;
}
