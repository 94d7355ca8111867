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

/** Tells the log, and whoever started the process and listens on its ipc channel, on which port it serves. */
export function announcePort(port: number): void {
  const announcement = { msg: 'listening', port };
  process.stdout.write(`${JSON.stringify(announcement)}\n`);
  process.send?.(announcement);
}
