import { Endpoint, endpointVariables } from '@valija/adapter-kit';
import type { WireMessage } from '@valija/envelope';
import { Log, readConfig } from '@valija/runtime';
import { decodeProtectedHeader } from 'jose';
import type { Order, Report } from './protocol.js';

/** Tells the drill something. */
export function report(what: Report): void {
  process.send?.(what);
}

/** Opens the endpoint of this process's environment with all that the kit has, and the app's handlers beside. */
export async function openParty(handlers: Readonly<Record<string, (message: never) => Promise<unknown>>>) {
  const config = readConfig(endpointVariables, process.env);
  const endpoint = await Endpoint.open(config, Log.create(config.VALIJA_ENDPOINT), []);
  for (const [pattern, handle] of Object.entries(handlers))
    endpoint.server.addHandler(pattern, (message) => handle(message as never), true);
  await new Promise<void>((resolve) => endpoint.server.listen(resolve));
  return endpoint;
}

/** Does what the drill says, and ends when that is `close` or the drill itself is gone. */
export function obey(endpoint: Endpoint, act: (order: Order) => void): void {
  const end = async (): Promise<void> => {
    await endpoint.close();
    report({ kind: 'closed' });
    process.disconnect?.();
    process.exit();
  };
  process.once('disconnect', () => process.exit(1));
  process.on('message', (order: Order) => {
    if (order.kind === 'close') void end();
    else act(order);
  });
  report({ kind: 'ready' });
}

export const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** The keys that a message was signed and sealed with, by their ids. */
export const kidsOf = ({ envelope, sealed }: WireMessage): readonly [sign: string, seal: string] => [
  decodeProtectedHeader(envelope).kid ?? '',
  decodeProtectedHeader(sealed).kid ?? '',
];
