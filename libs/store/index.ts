export * from './database.js';
export * as inbox from './inbox/index.js';
export type { InboxMessage, InboxRow, InboxState } from './inbox/row.js';
export * from './migrate.js';
export * from './migrations.js';
export * as outbox from './outbox/index.js';
export type { OutboxEntry, OutboxRow } from './outbox/row.js';
export * from './quarantine.js';
export * from './sent.js';
