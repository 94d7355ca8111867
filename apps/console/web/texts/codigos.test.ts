import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '@valija/errors';
import { alertTexts } from './alert-codes.js';
import { textOfCode } from './codigos.js';

const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../contracts/gateway.openapi.json'), 'utf8'),
) as { components: { schemas: { AlertCode: { enum: string[] } } } };
const codes = [...Object.keys(catalogue), ...contract.components.schemas.AlertCode.enum, 'undelivered'];

describe('the page of a code', () => {
  it.each(codes)('says what it means and what usually helps: %s', (code) => {
    const { title, means, helps } = textOfCode(code) ?? {};
    for (const sentence of [title, means, helps]) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚÑ«].{10,}/);
    expect(`${means} ${helps}`).toMatch(/\.$/);
  });

  it('says of an error what becomes of the message and what its sender is told', () => {
    expect(textOfCode('native-refused')).toMatchObject({
      handling: { title: 'Espera a una persona' },
      toSender: catalogue['native-refused'].detail,
    });
    expect(textOfCode('endpoint-silent')?.handling).toBeUndefined();
  });

  it('is nothing for a code of nobody', () => expect(textOfCode('made-up')).toBeUndefined());
});

describe('an alert', () => {
  it.each(Object.keys(alertTexts))('names where one acts: %s', (code) => {
    const next = alertTexts[code as keyof typeof alertTexts].next({});
    expect(next?.to).toMatch(/^\//);
    expect(next?.text).toMatch(/^(Ver|Ir)/);
  });
});
