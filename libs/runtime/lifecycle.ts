/**
 * Ends the process in order on SIGTERM, SIGINT or when the supervisor that started it is gone, within 10 s.
 * What is cut off by a harder end is taken up by leases; nothing depends on this.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const end = (): void => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  if (process.channel) {
    process.on('disconnect', end);
    process.channel.unref();
  }
}

/** Tells whoever started the process, on one line of its log, on which port it listens. */
export const announcePort = (port: number): void => {
  process.stdout.write(`${JSON.stringify({ msg: 'listening', port })}\n`);
};
