import type { FaultKind } from './books.js';
import { effectMsMax, type Result } from './run.js';
import type { Waits } from './waits.js';

const faultNames: Readonly<{ [Kind in FaultKind]: string }> = {
  lost: 'perdido',
  doubled: 'aplicado más de una vez',
  contradicted: 'con finales que se contradicen',
  'refused-otherwise': 'rechazado por otra causa',
  untold: 'rechazado sin aviso al remitente',
  'out-of-order': 'aplicado fuera de orden',
  unverified: 'con un recibo que falta o no se verifica',
  unknown: 'aplicado sin que nadie lo enviara',
};

const faultsMax = 20;

/** Prints what the drill found, in Spanish, as a person reads it. */
export function printResult({ ok, effects, books, traffic, phases, faults }: Result): void {
  console.log(`\nCuánto tardó cada cambio en regir en todas partes (máximo ${effectMsMax} ms):\n`);
  const length = Math.max(...effects.map(({ name }) => name.length));
  for (const { name, ms, note } of effects) {
    const mark = ms !== undefined && ms <= effectMsMax ? '✓' : '✗';
    const took = ms === undefined ? 'nunca' : `${ms} ms`;
    console.log(`  ${mark} ${name.padEnd(length)}  ${took.padStart(8)}   ${note}`.trimEnd());
  }
  console.log(`\nMensajes, a ${traffic.perSecond}/s ofrecidos durante ${traffic.seconds.toFixed(1)} s:\n`);
  const rows: readonly (readonly [string, number])[] = [
    ['enviados (con el calentamiento)', books.sent],
    ['aplicados exactamente una vez', books.applied],
    ['rechazados por la suspensión, y el remitente lo sabe', books.refused],
    ['avisados como retenidos mientras tanto', books.withheld],
    ['no enviados: su propio punto de conexión los devolvió', traffic.turnedAway],
    ['perdidos', books.faults.filter(({ kind }) => kind === 'lost').length],
    ['duplicados', books.faults.filter(({ kind }) => kind === 'doubled').length],
    ['fuera de orden en su hilo', books.faults.filter(({ kind }) => kind === 'out-of-order').length],
  ];
  for (const [name, count] of rows) console.log(`  ${name.padEnd(53)} ${String(count).padStart(6)}`);
  console.log(
    `  ${books.receiptsVerified} de ${books.receipts} recibos firmados verificados · ` +
      `${traffic.sentPerSecond.toFixed(1)} enviados/s y ${traffic.appliedPerSecond.toFixed(1)} aplicados/s hasta la suspensión`,
  );
  console.log('\nEspera desde su turno:\n');
  for (const { name, accepted, applied } of phases) {
    console.log(`  ${name.padEnd(26)} hasta aceptado  ${describe(accepted)}`);
    console.log(`  ${''.padEnd(26)} hasta aplicado  ${describe(applied)}`);
  }
  for (const { kind, id } of books.faults.slice(0, faultsMax)) console.log(`  ✗ ${id}: ${faultNames[kind]}`);
  if (books.faults.length > faultsMax) console.log(`  … y ${books.faults.length - faultsMax} más`);
  for (const fault of faults.slice(0, faultsMax)) console.log(`  ✗ ${fault}`);
  console.log(
    ok
      ? '\n  ✓ nada se perdió, nada se duplicó y todo rigió a tiempo\n'
      : '\n  ✗ el ejercicio no salió como debía\n',
  );
}

function describe(waits: Waits | undefined): string {
  if (!waits) return '—';
  const { count, p50, p99, max } = waits;
  return `n ${String(count).padStart(5)}   p50 ${ms(p50)}   p99 ${ms(p99)}   máx ${ms(max)}`;
}

const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
