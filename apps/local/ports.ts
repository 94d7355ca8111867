import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';

/**
 * Ports below the range from which Linux (32768) and macOS (49152) take the local port of an outgoing connection. A
 * service that is down for a moment would otherwise lose its port to any client, even to one that tries to reach it.
 */
const portMin = 20_000;
const portMax = 32_700;

/**
 * Finds TCP ports on 127.0.0.1 that are free now, and keeps them for this process: no other start on this machine is given one of them
 * before their own services listen, nor while one of those is down.
 *
 * @param count how many, 1 or more
 */
export async function findFreePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) {
    const port = portMin + Math.floor(Math.random() * (portMax - portMin));
    if ((await isFree(port)) && (await reserve(port))) ports.push(port);
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

/** Holds the UDP port of the same number until the process ends; whoever looks for ports here tries that first. */
function reserve(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => resolve(false));
    socket.bind({ address: '127.0.0.1', port, exclusive: true }, () => {
      socket.unref();
      resolve(true);
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
