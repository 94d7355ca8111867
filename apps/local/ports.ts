import { connect, createServer } from 'node:net';

/**
 * Ports below the range from which Linux (32768) and macOS (49152) take the local port of an outgoing connection. A
 * service that is down for a moment would otherwise lose its port to any client, even to one that tries to reach it.
 */
const portMin = 20_000;
const portMax = 32_700;
const handedOut = new Set<number>();

/**
 * Finds TCP ports on 127.0.0.1 that are free now and that this process has not handed out before.
 *
 * @param count how many, 1 or more
 */
export async function findFreePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = portMin + Math.floor(Math.random() * (portMax - portMin));
    if (handedOut.has(port) || !(await isFree(port))) continue;
    handedOut.add(port);
    ports.push(port);
  }
  return ports;
}

/**
 * Whether something accepts TCP connections there.
 *
 * @param timeoutMs how long to wait for an answer, in milliseconds
 */
export function acceptsConnections(host: string, port: number, timeoutMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const answer = (accepts: boolean) => {
      socket.destroy();
      resolve(accepts);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
