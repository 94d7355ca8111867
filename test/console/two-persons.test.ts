import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { AgreementList } from '@valija/ops-api';
import type { Visit } from '../../apps/local/browsing/visit.js';
import { sealPersons } from '../../apps/local/persons.js';
import { until } from '../support/until.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import { ConsoleStage } from './stage.js';

const agreement = 'uravit-13-mejor-ninez-rm-derivacion';

let stage: ConsoleStage;
let first: Visit;
let second: Visit;
let passphrase: string;
let keyOf: (person: string) => string;
beforeAll(async () => {
  stage = await ConsoleStage.open(['saf', 'ninez']);
  const dir = join(stage.test.dir, 'persons');
  const passphraseFile = join(stage.test.dir, 'persons.passphrase');
  await sealPersons(dir, passphraseFile, stage.installation.provisioned.founders);
  passphrase = readFileSync(passphraseFile, 'utf8').trim();
  keyOf = (person) => join(dir, `${person}.jwe`);
  first = await stage.visit('administracion-ficticia');
  second = await stage.visit('administracion-ficticia-2');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

/** Chooses a key file and types its passphrase in the dialog that is open, then signs. */
async function sign({ page }: Visit, person: string, button: string, why?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (why) await dialog.getByRole('textbox', { name: /Motivo/ }).fill(why);
  await dialog.locator('input[type=file]').setInputFiles(keyOf(person));
  await dialog.getByLabel(/Clave del archivo/).fill(passphrase);
  await dialog.getByRole('button', { name: button }).click();
}

const standing = async () =>
  (await first.ask<AgreementList>('/api/ops/agreements')).agreements.find(({ id }) => id === agreement)
    ?.suspended;

describeWithBrowser('an agreement is suspended by two persons', () => {
  tell(
    'one person suspends it with a key that never leaves the browser, and it is in force at once',
    () => stage,
    async () => {
      const sent: string[] = [];
      first.page.on('request', (request) => sent.push(request.postData() ?? ''));
      await first.goTo(`/acuerdos?acuerdo=${agreement}`);
      await first.page.getByRole('button', { name: 'Suspender…' }).click();
      await sign(first, 'administradora-ficticia', 'Suspender 1 acuerdo', 'Prueba con personas ficticias');
      await first.page.getByText(/El acuerdo está suspendido desde ahora/).waitFor();
      expect(await standing()).toMatchObject({ ratified: false });
      const bytes = sent.join('\n');
      expect(bytes).toContain('protected');
      for (const secret of [passphrase, readFileSync(keyOf('administradora-ficticia'), 'utf8').trim()])
        expect(bytes.includes(secret)).toBe(false);
    },
    120_000,
  );

  tell(
    'it stands among the signatures and alerts until a second person ratifies it',
    () => stage,
    async () => {
      await first.goTo('/alertas');
      const alert = first.page.getByText('Una suspensión espera a la segunda persona');
      await alert.first().waitFor({ timeout: 60_000 });
      await second.goTo('/firmas');
      await second.page.getByRole('button', { name: 'Ratificar 1 suspensión' }).click();
      await sign(second, 'administrador-ficticio', 'Ratificar 1 suspensión');
      await second.page.getByText(/La suspensión quedó ratificada, con las dos firmas/).waitFor();
      await until('ratified', async () => ((await standing())?.ratified ? true : undefined));
      await second.goTo('/firmas');
      await second.page.getByText('Nada espera una segunda firma', { exact: true }).waitFor();
      await alert.first().waitFor({ state: 'detached', timeout: 60_000 });
    },
    180_000,
  );

  tell(
    'the same person cannot sign twice, and a wrong passphrase is said at its field',
    () => stage,
    async () => {
      await first.goTo(`/acuerdos?acuerdo=${agreement}`);
      await first.page.getByRole('button', { name: /Levantar la suspensión/ }).click();
      const dialog = first.page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /Motivo/ }).fill('Prueba terminada');
      await dialog.locator('input[type=file]').setInputFiles(keyOf('administradora-ficticia'));
      await dialog.getByLabel(/Clave del archivo/).fill('no es esta');
      await dialog.getByRole('button', { name: 'Proponer levantar 1 suspensión' }).click();
      await dialog.getByText(/El archivo no se abre con esa clave/).waitFor();
      await dialog.getByLabel(/Clave del archivo/).fill(passphrase);
      await dialog.getByRole('button', { name: 'Proponer levantar 1 suspensión' }).click();
      await dialog.getByText(/no rige hasta que otra persona la firme/).waitFor();
      expect(await standing()).not.toBeNull();

      await first.goTo('/firmas');
      await first.page.getByRole('button', { name: 'Levantar 1 suspensión' }).click();
      await sign(first, 'administradora-ficticia', 'Levantar 1 suspensión');
      await first.page.getByText(/Usted ya firmó esto/).waitFor();

      await second.goTo('/firmas');
      await second.page.getByRole('button', { name: 'Levantar 1 suspensión' }).click();
      await sign(second, 'administrador-ficticio', 'Levantar 1 suspensión');
      await until('lifted', async () => ((await standing()) === null ? true : undefined));
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
