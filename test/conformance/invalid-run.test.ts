import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toSolicitud } from '../../apps/adapter-fiscalia/derivacion/solicitud.js';
import { fixture } from '../fixtures/index.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { untilRefusedByRecipient } from '../support/outcome.js';
import { TestParty } from '../support/party.js';
import { Saf } from '../support/saf.js';

let stage: TestInstallation;

beforeAll(async () => {
  stage = await startInstallation({ only: ['gateway', 'adapter-fiscalia', 'adapter-ninez'] });
}, 60_000);
afterAll(() => stage.close());

/** The fixture's own RUN ends in K. */
const wrong = '45.100.011-3';
const document = fixture('prm-agresion-intrafamiliar');

describe('a RUN whose check digit is wrong', () => {
  it.each([
    ['of the child', { sujeto: { ...document.sujeto, numeroDocumento: wrong } }, '/sujeto/numeroDocumento'],
    ['of the adult', { adulto: { ...document.adulto, numeroDocumento: wrong } }, '/adulto/numeroDocumento'],
  ])('is refused at the sender’s edge, by pointer: %s', async (_whose, change, pointer) => {
    const { status, body } = await new Saf(stage.installation).emit({ ...document, ...change });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'invalid-run', pointers: [pointer] });
    expect(JSON.stringify(body)).not.toContain('45');
    expect(stage.log('adapter-fiscalia')).not.toMatch(/45\.?100\.?011/);
    expect(await stage.rows('fiscalia', 'SELECT part FROM outbox')).toEqual([]);
  });

  it('is refused by the receiving endpoint where the sender skips its checks', async () => {
    const solicitud = toSolicitud(document);
    if (!solicitud.ok) throw new Error(solicitud.code);
    const { victima } = solicitud.content;
    const identificacion = { tipo: 'RUN', run: '45100011-3' };
    const content = { ...solicitud.content, victima: { ...victima, identificacion } };

    const party = await TestParty.open(stage.installation);
    const wire = await party.make({}, content);
    expect((await party.post(wire)).status).toBe(201);
    expect(await untilRefusedByRecipient(party, wire)).toMatchObject({
      code: 'invalid-run',
      pointers: ['/victima/identificacion/run'],
    });
    expect(stage.log('adapter-ninez')).not.toMatch(/45\.?100\.?011/);
  });
});
