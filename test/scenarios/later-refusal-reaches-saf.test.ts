import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkoutDir } from '../../apps/local/checkout.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { emit, told } from './cast.js';

/** Agreements as somebody else may hold them: without the class that a derivación needs, or without any. */
const dir = mkdtempSync(join(tmpdir(), 'valija-agreements-'));
const original = readFileSync(join(checkoutDir, 'contracts', 'agreements.json'), 'utf8');
const withoutPenal = join(dir, 'without-penal.json');
const none = join(dir, 'none.json');
const narrowMatrix = join(dir, 'release.json');

let stage: TestInstallation;
afterAll(() => rmSync(dir, { recursive: true, force: true }));

beforeAll(() => {
  const { agreements } = JSON.parse(original) as { agreements: { release: string[] }[] };
  for (const agreement of agreements)
    agreement.release = agreement.release.filter((released) => released !== 'penal');
  writeFileSync(withoutPenal, JSON.stringify({ agreements }));
  writeFileSync(none, JSON.stringify({ agreements: [] }));
  const release = { 'derivacion-programa': { 'proteccion-ninez': ['identificacion', 'administrativo'] } };
  writeFileSync(narrowMatrix, JSON.stringify({ release }));
});

describe('a refusal that comes after the adapter has taken the derivación', () => {
  it('by the gateway reaches SAF with its code', async () => {
    stage = await startInstallation({ environments: { gateway: { VALIJA_AGREEMENTS_FILE: none } } });
    try {
      const { folio, idMensaje } = await emit(stage, 'prm-agresion-intrafamiliar');
      expect(await told(stage, folio, 'NO_ENTREGADA')).toMatchObject([{ idMensaje }]);
      expect(await refusals()).toMatchObject([{ code: 'no-agreement', by: 'urn:valija:cl:valija:gateway' }]);
    } finally {
      await stage.close();
    }
  }, 60_000);

  it('by the recipient’s endpoint reaches SAF with its code and pointers', async () => {
    stage = await startInstallation({
      environments: { 'adapter-ninez': { VALIJA_AGREEMENTS_FILE: withoutPenal } },
    });
    try {
      const { folio, idMensaje } = await emit(stage, 'prm-agresion-intrafamiliar');
      expect(await told(stage, folio, 'NO_ENTREGADA')).toMatchObject([{ idMensaje }]);
      const [refusal] = await refusals();
      expect(refusal).toMatchObject({ code: 'release-denied', by: 'urn:valija:cl:mejor-ninez:rm' });
      expect(refusal?.pointers).toContain('/causa/ruc');
    } finally {
      await stage.close();
    }
  }, 60_000);

  it('by the recipient’s release matrix, although the agreement lists the class, reaches SAF as well', async () => {
    stage = await startInstallation({
      environments: { 'adapter-ninez': { VALIJA_RELEASE_FILE: narrowMatrix } },
    });
    try {
      const { folio, idMensaje } = await emit(stage, 'prm-agresion-intrafamiliar');
      expect(await told(stage, folio, 'NO_ENTREGADA')).toMatchObject([{ idMensaje }]);
      const [refusal] = await refusals();
      expect(refusal).toMatchObject({ code: 'release-denied', by: 'urn:valija:cl:mejor-ninez:rm' });
      expect(refusal?.pointers).toContain('/adulto/calidad');
    } finally {
      await stage.close();
    }
  }, 60_000);
});

/** The refusals that Fiscalía's endpoint holds, as their payloads say. */
async function refusals(): Promise<{ code: string; by: string; pointers?: string[] }[]> {
  const rows = await stage.rows<{ jws: string }>(
    'fiscalia',
    `SELECT jws FROM receipt WHERE kind = 'refused'`,
  );
  return rows.map(({ jws }) => JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()));
}
