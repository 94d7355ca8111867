import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { until } from '../../test/support/until.js';
import { readInstallation } from './broker.js';
import { PrivateBroker } from './private-broker.js';
import { PrivateDatabase } from './private-database.js';
import { identifyProcess } from './process-table.js';

const dir = mkdtempSync(join(tmpdir(), 'valija-services-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('PrivateDatabase', () => {
  let database: PrivateDatabase;
  beforeAll(async () => {
    database = await PrivateDatabase.open(join(dir, 'database'));
  });
  afterAll(() => database.kill());

  async function query(sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: database.databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query(sql);
      return rows;
    } finally {
      await client.end();
    }
  }

  it('comes back from SIGKILL with what was committed, at the same address', async () => {
    await query('CREATE TABLE committed (id int)');
    await query('INSERT INTO committed VALUES (7)');
    const { databaseUrl } = database;
    const pid = database.pid() ?? 0;
    await database.kill();
    expect(identifyProcess(pid)).toBeUndefined();
    await database.start();
    expect(database.databaseUrl).toBe(databaseUrl);
    expect(await query('SELECT id FROM committed')).toEqual([{ id: 7 }]);
  });

  it('writes through to the disk', async () => {
    expect(await query('SHOW fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('is reached by nobody else: its password is the owner’s to read', () => {
    expect(statSync(join(dir, 'database', 'password')).mode & 0o077).toBe(0);
  });

  it('does not delete data under a running server', async () => {
    await expect(database.wipe()).rejects.toThrow('runs');
  });
});

describe('PrivateBroker', () => {
  let broker: PrivateBroker | undefined;
  afterAll(() => broker?.kill());

  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const url = new URL(`${broker?.adminUrl}/api/${path}`);
    const authorization = `Basic ${Buffer.from(`${url.username}:${url.password}`).toString('base64')}`;
    url.username = '';
    url.password = '';
    // The server is killed in between: no connection is used twice.
    const headers = { authorization, 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.ok).toBe(true);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  it('comes back from SIGKILL with its persistent messages, at the same address', async () => {
    broker = await PrivateBroker.open(join(dir, 'broker'), readInstallation());
    await ask('PUT', 'queues/%2F/prueba', { durable: true, arguments: { 'x-queue-type': 'quorum' } });
    const message = {
      payload: 'contenido ficticio',
      payload_encoding: 'string',
      properties: { delivery_mode: 2 },
    };
    expect(
      await ask('POST', 'exchanges/%2F/amq.default/publish', { ...message, routing_key: 'prueba' }),
    ).toEqual({
      routed: true,
    });
    const { amqpUrl, adminUrl } = broker;
    // A 3.10 node that is killed in the first second after a quorum queue's declaration comes back without its leader.
    await sleep(5_000);
    await broker.kill();
    await broker.start();
    expect({ amqpUrl: broker.amqpUrl, adminUrl: broker.adminUrl }).toEqual({ amqpUrl, adminUrl });
    const request = { count: 1, ackmode: 'ack_requeue_false', encoding: 'auto' };
    // The node answers before the queue has a leader again.
    const messages = await until('the message', async () => {
      const found = await ask('POST', 'queues/%2F/prueba/get', request).catch(() => []);
      return (found as unknown[]).length > 0 ? found : undefined;
    });
    expect(messages).toMatchObject([{ payload: 'contenido ficticio' }]);
  }, 120_000);
});
