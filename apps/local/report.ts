import { relative } from 'node:path';
import type { Broker } from './broker.js';
import { caseNames, cases } from './cases.js';
import type { Installation } from './installation.js';
import type { CaseResult, CasesResult } from './play-cases.js';
import { hasOfficials, type ProcessName, programs, type System, systemsOf } from './programs.js';
import type { Story } from './story.js';

/** What a receipt says, in Spanish. */
export const receiptNames: Readonly<Record<string, string>> = {
  accepted: 'aceptado',
  received: 'recibido',
  delivered: 'entregado',
  refused: 'rechazado',
  expired: 'vencido',
  withheld: 'retenido',
  abandoned: 'abandonado',
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

/** Says how to work the directory of this installation. @param file variables for the shell */
export function printOperator(file: string): void {
  console.log(
    `\n  Llaves, instituciones y acuerdos: . ${relative(process.cwd(), file)}; npm run valija -- --ayuda\n`,
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

/** What people call each simulated system. */
export const systemTitles: Readonly<Record<System, string>> = {
  saf: 'SAF',
  ninez: 'Mejor Niñez',
  pdi: 'PDI',
  carabineros: 'Carabineros',
  sermig: 'Sermig',
  hospital: 'Hospital',
  cesfam: 'CESFAM',
};

/** Prints where everything that runs answers. */
export function printAddresses(installation: Installation, broker: Broker): void {
  const rows: readonly (readonly [string, string])[] = [
    ['Compuerta (API)', `${installation.url('gateway')}/v1/messages`],
    ...[...installation.processes.keys()].map((name) => addressOf(installation, name)),
    ...(broker.private ? ([['RabbitMQ (consola)', withoutCredentials(broker.adminUrl)]] as const) : []),
  ];
  for (const [name, url] of rows) console.log(`  ${name.padEnd(32)} ${url}`);
  console.log();
  const [first] = [...installation.processes.keys()].filter(hasOfficials);
  if (!first) return;
  const { tokenFile } = installation.official(first);
  console.log(
    `  Las API de bandejas y Mesa piden el token de su funcionaria ficticia, por ejemplo ${tokenFile}\n`,
  );
}

function addressOf(installation: Installation, name: ProcessName): readonly [string, string] {
  const program = programs[name];
  const url = installation.url(name);
  if ('system' in program) return [`${systemTitles[program.system]} simulado`, `${url}/_sim/efectos`];
  if (!('endpoint' in program))
    return [program.app === 'console' ? 'Consola (personas ficticias)' : 'Identidad de demostración', url];
  const served = systemsOf(name).map((system) => systemTitles[system]);
  if (name === 'gateway') return ['Compuerta (salud)', `${url}/health/ready`];
  if (served.length > 0) return [`Adaptador de ${served.join(' y ')}`, `${url}/health/ready`];
  return name === 'mesa'
    ? ['Mesa, secretaría (API)', `${url}/v1/activaciones`]
    : installation.hasPage(name)
      ? [`Bandeja «${program.endpoint}» (página)`, url]
      : [`Bandeja «${program.endpoint}» (API)`, `${url}/v1/messages`];
}

const withoutCredentials = (url: string): string => new URL(url).origin;
