import { type KeptMessage, kept, type OpsStage, startOps } from '../test/ops/stage.js';
import { fiscalia, ninez, sermig } from '../test/support/party.js';

const messages = 10_000;
/** Of them, those that are parked at their endpoint, by a handful of causes. */
const failures = 500;
const looks = 40;
/** Longest answer at p95, in milliseconds. */
const p95Max = 300;

const hourMs = 3_600_000;
const codes = ['native-refused', 'schema-violation', 'native-unavailable', 'content-unopenable'] as const;
const recipients = [ninez, sermig, ninez, ninez] as const;

/**
 * With ten thousand messages of a week and five hundred failures: how long the API takes that each page of the console asks, over HTTPS, as
 * the console's server asks it.
 *
 * @returns whether every one answers within {@link p95Max} ms at p95
 */
export async function benchConsole(): Promise<boolean> {
  const stage = await startOps();
  try {
    const made = await fill(stage);
    const token = await stage.tokenOf('consola-ficticia');
    const paths = await pathsOf(stage, token, made);
    console.log(`\n${messages} messages, ${failures} failures; ${looks} looks at what each page asks:`);
    let isQuick = true;
    for (const [page, path] of paths) {
      const p95 = await measure(stage, token, page, path);
      isQuick &&= p95 <= p95Max;
    }
    console.log(isQuick ? `  every p95 within ${p95Max} ms` : `  some p95 beyond ${p95Max} ms`);
    return isQuick;
  } finally {
    await stage.close();
  }
}

async function fill(stage: OpsStage): Promise<readonly KeptMessage[]> {
  const now = Date.now();
  const made = Array.from({ length: messages }, (_, at): KeptMessage => {
    const isFailure = at < failures;
    const state = isFailure ? 'received' : at < failures + 200 ? 'accepted' : 'delivered';
    const takenAt = new Date(now - (at % 168) * hourMs - (at % 3_600) * 1_000);
    const recipient = recipients[at % recipients.length] ?? ninez;
    return kept({ recipient, state, takenAt, lane: at % 10 === 0 ? 'urgent' : 'normal' });
  });
  for (let from = 0; from < made.length; from += 2_000) await stage.keep(made.slice(from, from + 2_000));
  await stage.park(
    made.slice(0, failures).map((message, at) => ({
      message,
      code: codes[at % codes.length] ?? 'native-refused',
      endpoint: message.recipient === ninez ? 'ninez' : 'sermig',
      parkedAt: new Date(now - (at % 72) * hourMs),
    })),
  );
  await stage.rows(
    'gateway',
    `INSERT INTO receipt (source, id, kind, by_party, jws, recorded_at)
     SELECT m.source, m.id, k.kind, CASE k.kind WHEN 'accepted' THEN $1 ELSE m.recipient END, m.envelope,
            m.taken_at + k.after * interval '1 second'
       FROM message m CROSS JOIN (VALUES ('accepted', 0), ('received', 1), ('delivered', 2)) AS k(kind, after)
      -- What the gateway says by itself, of urgent ones that nobody took, has receipts of its own.
      WHERE m.source <> $1
        AND (k.kind = 'accepted' OR m.state = 'delivered' OR (m.state = 'received' AND k.kind = 'received'))`,
    ['urn:valija:cl:valija:gateway'],
  );
  await stage.rows(
    'gateway',
    `INSERT INTO ops_audit (at, client, person, role, action, target, outcome)
     SELECT now() - n * interval '1 minute', 'consola-ficticia', 'operadora.ficticia', 'consulta', 'message.seen', n::text, 'done'
       FROM generate_series(1, 10000) n`,
  );
  await stage.rows('gateway', 'VACUUM ANALYZE');
  return made;
}

/** What each page asks, with the identifiers of what is there. */
async function pathsOf(
  stage: OpsStage,
  token: string,
  made: readonly KeptMessage[],
): Promise<readonly (readonly [page: string, path: string])[]> {
  const found = await stage.look(token, '/v1/ops/failures');
  const { groups } = (await found.json()) as { groups: readonly { key: string }[] };
  const [failed, delivered] = [made[0] as KeptMessage, made[messages - 1] as KeptMessage];
  return [
    ['Ahora', '/v1/ops/now'],
    ['Fallas', '/v1/ops/failures'],
    ['Falla', `/v1/ops/failures/${encodeURIComponent(groups[0]?.key ?? '')}/messages`],
    ['Reenvíos', '/v1/ops/replays'],
    ['Mensajes', '/v1/ops/messages'],
    ['Mensajes de una parte', `/v1/ops/messages?party=${fiscalia}`],
    ['Mensajes detenidos', '/v1/ops/messages?stuck=true'],
    ['Mensajes por error', '/v1/ops/messages?error=native-refused'],
    ['Mensaje', `/v1/ops/messages/${failed.id}`],
    ['Mensaje entregado', `/v1/ops/messages/${delivered.id}`],
    ['Hilo', `/v1/ops/threads/${failed.correlationid}`],
    ['Plazos', '/v1/obligations'],
    ['Partes', '/v1/ops/parties'],
    ['Parte', '/v1/ops/endpoints/ninez'],
    ['Acuerdos', '/v1/ops/agreements'],
    ['Firmas', '/v1/ops/proposals'],
    ['Historia', '/v1/ops/statements'],
    ['Alertas', '/v1/ops/alerts'],
    ['Broker', '/v1/ops/broker'],
    ['Auditoría', '/v1/ops/audit'],
    ['Métricas', '/metrics'],
  ];
}

async function measure(stage: OpsStage, token: string, page: string, path: string): Promise<number> {
  const times: number[] = [];
  for (let look = 0; look < looks; look++) {
    const startedAt = performance.now();
    const response = await stage.look(token, path, '*/*');
    await response.arrayBuffer();
    times.push(performance.now() - startedAt);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.ceil(share * looks) - 1] ?? 0;
  console.log(
    `  ${page.padEnd(22)} p50 ${at(0.5).toFixed(0).padStart(4)} ms   p95 ${at(0.95).toFixed(0).padStart(4)} ms${at(0.95) > p95Max ? '   !' : ''}`,
  );
  return at(0.95);
}
