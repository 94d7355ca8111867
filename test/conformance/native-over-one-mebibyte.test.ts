import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contentBytesMax } from '@valija/envelope';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { Saf } from '../support/saf.js';

let stage: TestInstallation;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-fiscalia'] });
}, 60_000);
afterAll(() => stage.close());

describe('a native document over 1 MiB', () => {
  it('is a 413 at the adapter, and sends nothing', async () => {
    const document = { folio: 'x'.repeat(contentBytesMax + 128 * 1024) };
    const { status, body } = await new Saf(stage.installation).emit(document);
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'too-large' });
    expect(await stage.rows('fiscalia', 'SELECT part FROM outbox')).toEqual([]);
  });
});
