import type { Broker } from './broker.js';
import { caseNames, cases } from './cases.js';
import type { Installation } from './installation.js';
import type { CaseResult, CasesResult } from './play-cases.js';
import { agencyNames, endpointOf } from './programs.js';
import type { Story } from './story.js';

const receiptNames: Readonly<Record<string, string>> = {
  accepted: 'aceptado',
  received: 'recibido',
  delivered: 'entregado',
  refused: 'rechazado',
  expired: 'vencido',
};

/** Prints who had what, with which receipt, and how long it took. */
export function printTimeline(story: Story): void {
  console.log(`\nDerivación ${story.folio} (persona ficticia), de SAF a Mejor Niñez y de vuelta:\n`);
  for (const step of story.steps) {
    console.log(`  ${step.type.padEnd(24)} ${step.from} → ${step.to}   ${step.ms} ms`);
    const start = Date.parse(step.receipts[0]?.at ?? '');
    for (const { kind, by, at } of step.receipts)
      console.log(
        `    ✓ ${(receiptNames[kind] ?? kind).padEnd(10)} por ${by.padEnd(10)} ${`+${Date.parse(at) - start}`.padStart(5)} ms`,
      );
  }
  console.log(
    `\n  ${story.receiptsVerified} de ${story.receipts} recibos firmados verificados · ${story.elapsedMs} ms en total\n`,
  );
}

const decisionNames: Readonly<Record<string, string>> = { ACEPTACION: 'aceptada', RECHAZO: 'rechazada' };

const nameLength = Math.max(...caseNames.map((name) => name.length));
const programaLength = Math.max(...caseNames.map((name) => cases[name].programa.length));

/** Prints one line of one case: its programme, who received it, what was decided, and how much was proved in how long. */
export function printCase(result: CaseResult): void {
  const { ok, name, programa, recipient, expected, decision, messages, elapsedMs, fault } = result;
  const outcome =
    decision === expected
      ? decisionNames[expected]
      : `${decision ? (decisionNames[decision] ?? decision) : fault}; se esperaba ${decisionNames[expected]}`;
  const columns = [
    ok ? '✓' : '✗',
    name.padEnd(nameLength),
    programa.padEnd(programaLength),
    (recipient ?? '').padEnd(6),
    (outcome ?? '').padEnd(9),
    `${messages} mensajes`,
    `${result.receiptsVerified}/${result.receipts} recibos`.padStart(11),
    `${elapsedMs} ms`.padStart(8),
  ];
  console.log(`  ${columns.join('  ')}`);
}

/** Prints the line that sums all cases up. */
export function printTotal({
  cases: played,
  messages,
  receipts,
  receiptsVerified,
  elapsedMs,
}: CasesResult): void {
  const expected = played.filter(({ ok }) => ok).length;
  console.log(
    `\n  ${expected} de ${played.length} casos como se esperaba · ${messages} mensajes · ${receiptsVerified} de ${receipts} recibos firmados verificados · ${elapsedMs} ms en total\n`,
  );
}

/** Prints where everything answers. */
export function printAddresses(installation: Installation, broker: Broker): void {
  const rows: readonly (readonly [string, string])[] = [
    ['Compuerta (API)', `${installation.url('gateway')}/v1/messages`],
    ['Compuerta (salud)', `${installation.url('gateway')}/health/ready`],
    ['Adaptador Fiscalía', `${installation.url('adapter-fiscalia')}/health/ready`],
    ['Adaptador Mejor Niñez', `${installation.url('adapter-ninez')}/health/ready`],
    ['SAF simulado', `${installation.url('sim-saf')}/_sim/estado`],
    ['Mejor Niñez simulado', `${installation.url('sim-ninez')}/_sim/efectos`],
    ...agencyNames
      .filter((name) => installation.processes.has(name))
      .map(
        (name) => [`Institución «${endpointOf(name)}»`, `${installation.url(name)}/health/ready`] as const,
      ),
    ...(broker.private ? ([['RabbitMQ (consola)', withoutCredentials(broker.adminUrl)]] as const) : []),
  ];
  for (const [name, url] of rows) console.log(`  ${name.padEnd(24)} ${url}`);
  console.log();
}

const withoutCredentials = (url: string): string => new URL(url).origin;
