import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutDir } from './checkout.js';
import type { Installation } from './installation.js';
import { memoryMbMax, memoryOf, printMemory } from './memory.js';
import { playScenario, type ScenarioResult } from './play-scenario.js';
import type { System } from './programs.js';
import { receiptNames, systemTitles } from './report.js';
import { type ScenarioName, scenarios } from './stories/index.js';

/**
 * Plays the stories of `npm start -- --scenario`, one after the other, prints each and writes `var/scenarios.json`.
 * @throws Error where a story did not end as it must; the reason of `signal` where all is being stopped
 */
export async function showScenarios(
  installation: Installation,
  names: readonly ScenarioName[],
  signal: AbortSignal,
): Promise<void> {
  const startedAt = Date.now();
  const results: ScenarioResult[] = [];
  for (const name of names) {
    const result = await playScenario(installation, name, scenarios[name]);
    signal.throwIfAborted();
    results.push(result);
    printScenario(result, scenarios[name].title);
  }
  const sum = (of: 'receipts' | 'receiptsVerified'): number =>
    results.reduce((total, result) => total + result[of], 0);
  const memory = memoryOf(installation);
  const total = {
    ok: results.every(({ ok }) => ok) && memory.every(([, mb]) => mb <= memoryMbMax),
    elapsedMs: Date.now() - startedAt,
    messages: results.reduce((count, { messages }) => count + messages.length, 0),
    receipts: sum('receipts'),
    receiptsVerified: sum('receiptsVerified'),
  };
  const asTold = results.filter(({ ok }) => ok).length;
  console.log(
    `  ${asTold} de ${results.length} ${results.length === 1 ? 'historia' : 'historias'} como se esperaba · ${total.messages} ${total.messages === 1 ? 'mensaje' : 'mensajes'} · ${total.receiptsVerified} de ${total.receipts} recibos firmados verificados · ${total.elapsedMs} ms en total\n`,
  );
  printMemory(memory);
  const memoryMb = Object.fromEntries(memory);
  const written = JSON.stringify({ ...total, memoryMb, scenarios: results }, null, 2);
  writeFileSync(join(checkoutDir, 'var', 'scenarios.json'), `${written}\n`);
  if (!total.ok)
    throw new Error('no todas las historias terminaron como se esperaba, o un proceso pasó su memoria');
}

const lanes: Readonly<Record<string, string>> = { urgent: 'urgente', normal: '' };

/** Prints who said what to whom, with which receipts, and what the systems hold in the end. */
function printScenario({ name, messages, holds, faults, ...result }: ScenarioResult, title: string): void {
  console.log(`\n${name} · ${title} (personas ficticias):\n`);
  const start = Date.parse(messages[0]?.takenAt ?? '');
  const width = Math.max(...messages.map(({ type }) => type.length));
  const way = Math.max(...messages.map(({ from, to }) => `${from} → ${to}`.length));
  for (const { type, from, to, lane, takenAt, receipts, code } of messages) {
    const columns = [
      `+${Date.parse(takenAt) - start}`.padStart(6),
      `${from} → ${to}`.padEnd(way),
      type.padEnd(width),
      (lanes[lane] ?? lane).padEnd(7),
      receipts.map(({ kind }) => `✓ ${receiptNames[kind] ?? kind}`).join(' '),
      ...(code ? [`(${code})`] : []),
    ];
    console.log(`  ${columns.join('  ')}`);
  }
  if (Object.keys(holds).length > 0) console.log('\n  Qué quedó en los sistemas de las instituciones:');
  for (const [system, classes] of Object.entries(holds))
    console.log(`    ${systemTitles[system as System].padEnd(12)} ${countsOf(classes)}`);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  console.log(
    `\n  ${result.ok ? '✓' : '✗'} ${result.receiptsVerified} de ${result.receipts} recibos firmados verificados · ${result.elapsedMs} ms\n`,
  );
}

/** Each class once, in the order in which they came, with how often it did. */
function countsOf(classes: readonly string[]): string {
  return [...new Set(classes)]
    .map((clase) => `${classes.filter((each) => each === clase).length} ${clase}`)
    .join(' · ');
}
