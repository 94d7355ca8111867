import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDirectory } from '@valija/directory';
import { type Receipt, verifyReceipt } from '@valija/envelope';
import { acceptedByNinez, fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';
import { emit, told } from './cast.js';

let stage: TestInstallation;

beforeAll(async () => {
  stage = await startInstallation();
}, 60_000);
afterAll(() => stage.close());

describe('a derivación from Fiscalía to Mejor Niñez', () => {
  it.each(acceptedByNinez)('%s is acknowledged and accepted with an appointment', async (name) => {
    const { folio } = await emit(stage, name);
    const novedades = await told(stage, folio, 'ACEPTACION');
    expect(novedades.map(({ clase }) => clase)).toEqual(['ACUSE', 'ACEPTACION']);
  });

  it('takes the urgent lane where an urgency factor is present, and only there', async () => {
    const urgent = await stage.rows<{ id: string }>(
      'gateway',
      `SELECT id FROM message WHERE type = 'cl.valija.derivacion.solicitada' AND lane = 'urgent'`,
    );
    const expected = acceptedByNinez.filter((name) => fixture(name).urgencia !== undefined);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(acceptedByNinez.length);
    expect(urgent).toHaveLength(expected.length);
  });

  it('leaves at SAF’s adapter a verified accepted, received and delivered for each', async () => {
    const { directoryFile, pinsFile } = stage.installation.provisioned;
    const directory = await readDirectory(directoryFile, pinsFile);
    // SAF is told of an answer by another way than that by which the receipts come.
    const rows = await until('every receipt', async () => {
      const found = await stage.rows<{ jws: string }>(
        'fiscalia',
        'SELECT jws FROM receipt ORDER BY recorded_at',
      );
      return found.length >= 3 * acceptedByNinez.length ? found : undefined;
    });
    const receipts = await Promise.all(
      rows.map(({ jws }) =>
        verifyReceipt(jws, async (kid, payload) =>
          directory.signingKey((payload as Receipt).by, kid, new Date()),
        ),
      ),
    );
    for (const kind of ['accepted', 'received', 'delivered'])
      expect(receipts.filter((receipt) => receipt.kind === kind)).toHaveLength(acceptedByNinez.length);
  });

  it('leaves no sealed content behind once it is delivered', async () => {
    // The receipt of the last answer comes after SAF was told of it.
    await until('the end of every delivery', async () => {
      const left = await stage.rows(
        'gateway',
        `SELECT 1 FROM outbox WHERE part = 'delivery' AND body IS NOT NULL`,
      );
      return left.length === 0 ? true : undefined;
    });
    expect(await stage.rows('ninez', 'SELECT 1 FROM inbox WHERE sealed IS NOT NULL')).toEqual([]);
  });

  it('keeps one pseudonym for a victim and gives another victim another one', async () => {
    const people = await stage.rows<{ subject: string }>('fiscalia', 'SELECT subject FROM native_person');
    expect(new Set(people.map(({ subject }) => subject)).size).toBe(acceptedByNinez.length);
  });
});
