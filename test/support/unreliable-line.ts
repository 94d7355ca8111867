import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

type Direction = 'up' | 'down';

/** A TCP line to a server that breaks where the test says: every connection passes, until so many bytes went one way in all. */
export class UnreliableLine {
  /** Bytes that went each way so far. */
  readonly passed: Record<Direction, number> = { up: 0, down: 0 };
  /** How often it broke. */
  cuts = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly protocol: string,
    /** Ascending, in bytes: at each the connection that carries the byte is cut. */
    private readonly cutsAt: Readonly<Record<Direction, number[]>>,
    /** In bytes, up: from there on nothing goes on, and nothing is cut. */
    private stallsAt: number,
  ) {}

  static async open(
    targetUrl: string,
    {
      up = [],
      down = [],
      stallsAt = Number.POSITIVE_INFINITY,
    }: { up?: number[]; down?: number[]; stallsAt?: number },
  ): Promise<UnreliableLine> {
    const { hostname, port, protocol } = new URL(targetUrl);
    const server = createServer();
    const line = new UnreliableLine(server, protocol, { up: [...up], down: [...down] }, stallsAt);
    server.on('connection', (near) => line.join(near, connect(Number(port), hostname)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get url(): string {
    return `${this.protocol}//127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get isStalled(): boolean {
    return this.passed.up >= this.stallsAt;
  }

  /** What stalled is cut, and from now on everything passes. */
  repair(): void {
    this.stallsAt = Number.POSITIVE_INFINITY;
    for (const socket of this.sockets) socket.destroy();
  }

  close(): Promise<void> {
    this.repair();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to, direction] of [
      [near, far, 'up'],
      [far, near, 'down'],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (bytes) =>
        this.pass(bytes, direction, to, () => [near, far].map((each) => each.destroy())),
      );
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.end();
      });
    }
  }

  private pass(bytes: Buffer, direction: Direction, to: Socket, cut: () => void): void {
    if (this.isStalled) return;
    this.passed[direction] += bytes.length;
    const [next] = this.cutsAt[direction];
    if (next !== undefined && this.passed[direction] >= next) {
      this.cutsAt[direction].shift();
      this.cuts++;
      cut();
      return;
    }
    if (!this.isStalled) to.write(bytes);
  }
}
