/** What the server says of the services that it stands on; what it does not stand on is left out. */
export interface ServicesState {
  readonly gateway: 'up' | 'down';
  readonly database: 'up' | 'down' | 'unknown';
  /** `blocked`: it answers, and takes nothing more. */
  readonly broker?: 'up' | 'blocked' | 'down' | 'unknown';
}

/** The connection over which the server tells what changed, and what it told last. */
export interface LiveState {
  readonly connection: 'connecting' | 'live' | 'lost';
  /** When the server was heard last, by its own clock, milliseconds since the epoch. */
  readonly heardAt: number | undefined;
  readonly services: ServicesState | undefined;
  /** Since when each thing that is down is so, as this page learnt it, milliseconds since the epoch. */
  readonly downSince: Partial<Record<'connection' | keyof ServicesState, number>>;
}

export const unheard: LiveState = {
  connection: 'connecting',
  heardAt: undefined,
  services: undefined,
  downSince: {},
};

/** The state after the server was heard. */
export function heard(state: LiveState, at: number, services = state.services): LiveState {
  const { connection: _, ...downSince } = state.downSince;
  for (const name of ['gateway', 'database', 'broker'] as const) {
    if (services?.[name] === 'down' || services?.[name] === 'blocked') downSince[name] ??= at;
    else delete downSince[name];
  }
  return { connection: 'live', heardAt: at, services, downSince };
}

/** The state after the connection broke. */
export const lost = (state: LiveState, now: number): LiveState => ({
  ...state,
  connection: 'lost',
  downSince: { ...state.downSince, connection: state.downSince.connection ?? state.heardAt ?? now },
});
