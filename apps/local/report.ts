import type { Broker } from './broker.js';
import type { FirstLight } from './first-light.js';
import { Installation } from './installation.js';

const receiptNames: Readonly<Record<string, string>> = {
  accepted: 'aceptado',
  received: 'recibido',
  delivered: 'entregado',
  refused: 'rechazado',
  expired: 'vencido',
};

/** Prints who had what, with which receipt, and how long it took. */
export function printTimeline(story: FirstLight): void {
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

/** Prints where everything answers. */
export function printAddresses(installation: Installation, broker: Broker): void {
  const rows: readonly (readonly [string, string])[] = [
    ['Compuerta (API)', `${installation.url('gateway')}/v1/messages`],
    ['Compuerta (salud)', `${installation.url('gateway')}/health/ready`],
    ['Adaptador Fiscalía', `${installation.url('adapter-fiscalia')}/health/ready`],
    ['Adaptador Mejor Niñez', `${installation.url('adapter-ninez')}/health/ready`],
    ['SAF simulado', `${installation.url('sim-saf')}/_sim/estado`],
    ['Mejor Niñez simulado', `${installation.url('sim-ninez')}/_sim/efectos`],
    ...(broker.private ? ([['RabbitMQ (consola)', withoutCredentials(broker.adminUrl)]] as const) : []),
  ];
  for (const [name, url] of rows) console.log(`  ${name.padEnd(24)} ${url}`);
  console.log();
}

const withoutCredentials = (url: string): string => new URL(url).origin;
