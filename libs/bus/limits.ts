/** What the broker lets one user take. */
export interface UserLimits {
  /** Connections at once. An endpoint needs two; those of a process that is gone without a word stay for some minutes. */
  readonly connections: number;
  /** Channels at once, over all connections. An endpoint needs four. */
  readonly channels: number;
}

/** Enough for an endpoint of three processes that are all replaced at once. */
export const endpointLimits: UserLimits = { connections: 16, channels: 64 };

/** Several gateways are one user, each with three connections and five channels. */
export const gatewayLimits: UserLimits = { connections: 64, channels: 256 };

/**
 * Most that one queue holds, in bytes of bodies: some hundred of the largest messages, ten thousands of usual ones. What comes
 * when it is full is not taken: it stays pending in the sender's outbox, and nothing is dropped.
 */
export const queueBytesMax = 256 * 1024 * 1024;
