import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeAgreement, findAgreement, suspendAgreement } from '../support/directory.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { until } from '../support/until.js';
import { emit, told } from './cast.js';

const derivacion = 'uravit-13-mejor-ninez-rm-derivacion';
const dir = mkdtempSync(join(tmpdir(), 'valija-release-'));
const narrowMatrix = join(dir, 'release.json');

let stage: TestInstallation;
afterAll(() => rmSync(dir, { recursive: true, force: true }));

beforeAll(() => {
  const release = { 'derivacion-programa': { 'proteccion-ninez': ['identificacion', 'administrativo'] } };
  writeFileSync(narrowMatrix, JSON.stringify({ release }));
});

describe('a refusal that comes after the adapter has taken the derivación', () => {
  it('by the gateway, which knows of a suspension before the adapter, reaches SAF with its code', async () => {
    stage = await startInstallation({
      environments: { 'adapter-fiscalia': { VALIJA_DIRECTORY_POLL_MS: '3600000' } },
    });
    try {
      // Begun anew, it looks once at a gateway that answers, and has done so by its first report: from here on its copy,
      // still young enough to work from, knows nothing that is new.
      const sender = stage.installation.process('adapter-fiscalia');
      await sender.kill('SIGTERM');
      await stage.rows('gateway', `DELETE FROM endpoint_report WHERE endpoint = 'fiscalia'`);
      await sender.restart();
      await until('its first report', async () => {
        const sql = `SELECT FROM endpoint_report WHERE endpoint = 'fiscalia'`;
        return (await stage.rows('gateway', sql)).length > 0 ? true : undefined;
      });
      await suspendAgreement(stage.installation, derivacion);
      const { folio, idMensaje } = await emit(stage, 'prm-agresion-intrafamiliar');
      expect(await told(stage, folio, 'NO_ENTREGADA')).toMatchObject([{ idMensaje }]);
      expect(await refusals()).toMatchObject([
        { code: 'agreement-suspended', by: 'urn:valija:cl:valija:gateway' },
      ]);
    } finally {
      await stage.close();
    }
  }, 60_000);

  it('by the recipient’s endpoint, since the agreement changed meanwhile, reaches SAF with its code and pointers', async () => {
    stage = await startInstallation();
    try {
      const recipient = stage.installation.process('adapter-ninez');
      await recipient.kill('SIGTERM');
      const { folio, idMensaje } = await emit(stage, 'prm-agresion-intrafamiliar');
      await until('the acceptance', async () => {
        const rows = await stage.rows('gateway', 'SELECT FROM message WHERE id = $1', [idMensaje]);
        return rows.length > 0 ? rows : undefined;
      });
      const { agreement } = await findAgreement(stage.installation, derivacion);
      const release = agreement.release.filter((released) => released !== 'penal');
      await changeAgreement(stage.installation, derivacion, { release });
      await recipient.restart();
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
