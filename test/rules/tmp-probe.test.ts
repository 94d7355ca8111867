import { it } from '@jest/globals';
import { validateContent } from '@valija/messages';
import { schemaOf } from '../schemas/catalogue.js';
import { mergePatch } from '../support/merge-patch.js';
it('x', () => {
  const p = (n: string, c: object) => process.stdout.write(`${n} ${JSON.stringify(validateContent(`urn:valija:schema:${n}`, mergePatch(schemaOf(`urn:valija:schema:${n}`).examples?.[0], c)))}\n`);
  p('informe-familia.copiado:1.0.0', { informe: { titulo: 'https://ejemplo.invalid/v.mp4' } });
  p('derivacion.aceptada:1.0.0', { fundamento: 'https://ejemplo.invalid/v.mp4' });
  p('derivacion.rechazada:1.0.0', { fundamento: 'https://ejemplo.invalid/v.mp4' });
  p('denuncia.comunicada:0.1.0', { factoresUrgencia: null });
});
