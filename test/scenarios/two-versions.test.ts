import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Envelope, openContent, peekPayload } from '@valija/envelope';
import { validateContent } from '@valija/messages';
import { schemaOf } from '../schemas/catalogue.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';
import { idOf, TestParty } from '../support/party.js';
import { until } from '../support/until.js';
import { emit } from './cast.js';

const v1 = 'urn:valija:schema:derivacion.solicitada:1.0.0';
const v2 = 'urn:valija:schema:derivacion.solicitada:2.0.0';
const oldFacts = 'pee-codigo-derogado';

let stage: TestInstallation;

describe('Fiscalía on version 2 and a Mejor Niñez that lists version 1 alone', () => {
  let ninez: TestParty;

  beforeAll(async () => {
    stage = await startInstallation({
      only: ['gateway', 'sim-saf', 'adapter-fiscalia'],
      parties: { ninez: { accepts: [v1] } },
    });
    ninez = await TestParty.open(stage.installation, 'ninez');
  }, 60_000);
  afterAll(() => stage.close());

  it('get along: the content is lowered before it is sealed, and the code of old facts is kept', async () => {
    const { folio, idMensaje } = await emit(stage, oldFacts);
    const wire = await until('the derivación', async () =>
      (await ninez.takeDeliveries()).messages.find((message) => idOf(message) === idMensaje),
    );
    const envelope = peekPayload(wire.envelope) as Envelope;
    const content = await openContent(wire.sealed, envelope, (kid) => ninez.findOpeningKey(kid));
    expect(envelope.dataschema).toBe(v1);
    expect(validateContent(v1, content)).toEqual({ ok: true });
    expect(content).toMatchObject({
      folio,
      causa: { delitos: [{ codigo: 'CP_374_BIS' }] },
      prestacion: { programa: 'PEE' },
    });
  });
});

describe('a Fiscalía that says version 1 and a Mejor Niñez on version 2', () => {
  let fiscalia: TestParty;

  beforeAll(async () => {
    stage = await startInstallation({ only: ['gateway', 'sim-ninez', 'adapter-ninez'] });
    fiscalia = await TestParty.open(stage.installation);
  }, 60_000);
  afterAll(() => stage.close());

  const [example] = schemaOf(v1).examples ?? [];
  const content = { ...(example as object), causa: { delitos: [{ codigo: 'CP_374_BIS' }] } };

  it('get along: the content is lifted before it is translated for the existing system', async () => {
    const wire = await fiscalia.make({ dataschema: v1 }, content);
    await fiscalia.post(wire);
    await until('its delivery', async () =>
      (await fiscalia.look(idOf(wire)))?.state === 'delivered' ? true : undefined,
    );
    const response = await fetch(`${stage.installation.url('sim-ninez')}/_sim/efectos`);
    const { efectos } = (await response.json()) as { efectos: { clase: string; referencia: string }[] };
    expect(efectos).toMatchObject([{ clase: 'INGRESO', referencia: idOf(wire) }]);
  });

  it('are kept apart where a content is not of the version that its envelope names', async () => {
    const wire = await fiscalia.make({ dataschema: v2 }, content);
    await fiscalia.post(wire);
    const refused = await until('its refusal', async () => {
      const seen = await fiscalia.look(idOf(wire));
      return seen?.state === 'refused' ? seen : undefined;
    });
    const said = await fiscalia.read(refused.receipts, wire);
    expect(said.at(-1)).toMatchObject({ kind: 'refused', code: 'schema-violation' });
    expect(said.at(-1)?.pointers).toContain('/prestacion/tipo');
  });
});
