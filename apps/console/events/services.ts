/** What the pages are told of the services behind the console. */
export interface ServicesState {
  readonly gateway: 'up' | 'down';
  readonly database: 'up' | 'down' | 'unknown';
  /** `blocked`: it answers, and takes nothing more. */
  readonly broker: 'up' | 'blocked' | 'down' | 'unknown';
}

export const allUnknown: ServicesState = { gateway: 'up', database: 'unknown', broker: 'unknown' };
export const gatewayDown: ServicesState = { gateway: 'down', database: 'unknown', broker: 'unknown' };
/** The gateway answers that it lives, and cannot answer more. */
export const databaseDown: ServicesState = { gateway: 'up', database: 'down', broker: 'unknown' };
