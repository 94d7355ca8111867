import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAttachment } from '@valija/envelope';
import { castWith } from '../../apps/local/programs.js';
import { makePdf, read } from '../support/attachments.js';
import { endpointEnvironment } from '../support/endpoint.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { TestParty } from '../support/party.js';
import { draftWith } from '../support/residencia.js';
import { UnreliableLine } from '../support/unreliable-line.js';
import { until } from '../support/until.js';

const mebibyte = 1024 * 1024;

let stage: TestInstallation;
let party: TestParty;
let line: UnreliableLine;
let running: ChildProcess | undefined;

beforeAll(async () => {
  stage = await startInstallation({ cast: castWith(['saf', 'sermig']), only: ['gateway'] });
  party = await TestParty.open(stage.installation);
  line = await UnreliableLine.open(stage.installation.url('gateway'), { stallsAt: 2.5 * mebibyte });
}, 60_000);
afterAll(async () => {
  running?.kill('SIGKILL');
  await line?.close();
  await stage.close();
});

/** An endpoint of Fiscalía in a process of its own. */
function start(draftFile?: string): ChildProcess {
  running = fork(join(import.meta.dirname, '..', 'support', 'attachment-sender.mjs'), {
    env: {
      ...endpointEnvironment(stage.installation, 'fiscalia', line.url),
      // What the killed one had claimed is free when its lease ends.
      VALIJA_LEASE_MS: '4000',
      ...(draftFile ? { ADJUNTO_DRAFT: draftFile } : {}),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return running;
}

describe('an endpoint that is killed while it brings up an attachment', () => {
  it('goes on where it was when it runs again, and then its message leaves', async () => {
    const document = makePdf(4 * mebibyte);
    const draftFile = join(stage.dir, 'draft.json');
    writeFileSync(
      draftFile,
      JSON.stringify({
        draft: draftWith(),
        document: document.toString('base64'),
        documento: 'INFORME_MITP',
      }),
    );
    const first = start(draftFile);
    const [{ id }] = (await once(first, 'message')) as [{ id: string }];
    await until('the middle of the upload', async () => (line.isStalled ? true : undefined));
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(await party.look(id)).toBeUndefined();
    const [half] = await stage.rows<{ stored: number; length: number }>(
      'gateway',
      'SELECT stored, length FROM attachment',
    );
    expect(half?.stored).toBe(2 * mebibyte);

    line.repair();
    start();
    await until('its acceptance', async () =>
      (await party.look(id))?.state === 'accepted' ? true : undefined,
    );
    // Only what the kill cut off was carried twice.
    expect(line.passed.up).toBeLessThan((half?.length ?? 0) + 1.2 * mebibyte);

    const recipient = await TestParty.open(stage.installation, 'sermig');
    const [{ digest } = { digest: '' }] = await stage.rows<{ digest: string }>(
      'gateway',
      'SELECT digest FROM attachment',
    );
    const { bytes } = await read(recipient, digest);
    const named = { digest, type: 'application/pdf', bytes: document.length };
    const opened = await openAttachment(bytes, named, (kid) => recipient.findOpeningKey(kid), {
      source: party.urn,
      recipient: recipient.urn,
    });
    expect(opened.equals(document)).toBe(true);
  }, 120_000);

  it('brings it up again before it offers the message again, where the gateway lost both', async () => {
    const [{ id } = { id: '' }] = await stage.rows<{ id: string }>('fiscalia', 'SELECT id FROM sent');
    // As after a restored backup of the gateway, when the next offer is due and what was known of the attachment is old.
    for (const table of ['attachment', 'thread', 'outbox', 'receipt', 'message'])
      await stage.rows('gateway', `DELETE FROM ${table}`);
    expect(await party.look(id)).toBeUndefined();
    await stage.rows('fiscalia', `UPDATE upload SET up_until = now()`);
    await stage.rows(
      'fiscalia',
      `UPDATE outbox SET ready_until = now(), due_at = now() WHERE part = 'message'`,
    );
    await until('its acceptance', async () =>
      (await party.look(id))?.state === 'accepted' ? true : undefined,
    );
    expect(await stage.rows('gateway', 'SELECT whole, message_id FROM attachment')).toEqual([
      { whole: true, message_id: id },
    ]);
  });
});
