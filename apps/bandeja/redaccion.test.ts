import { describe, expect, it } from '@jest/globals';
import { schemaOf } from '../../test/schemas/catalogue.js';
import { asuntos } from './asuntos.js';
import { Redaccion } from './redaccion.js';
import type { MessageRow } from './store/row.js';

const id = '01920000-0000-7000-8000-000000000101';
const envelope = { id, purpose: 'denuncia', legalbasis: 'ley-21057:art-4' };
const jws = `e30.${Buffer.from(JSON.stringify(envelope)).toString('base64url')}.e30`;

/** A denuncia that this institution passed on, by a lane. */
const denuncia = (lane: 'normal' | 'urgent'): MessageRow =>
  ({
    id,
    type: 'denuncia.recibida',
    direction: 'sent',
    recipient: 'urn:valija:cl:otra',
    lane,
    envelope: jws,
  }) as never;

const [rule] = asuntos['denuncia.recibida']?.answers ?? [];
const [{ factoresUrgencia: _, ...calm } = {}] = schemaOf('urn:valija:schema:denuncia.comunicada:0.1.0')
  .examples as Record<string, unknown>[];
const urgent = { ...calm, factoresUrgencia: ['RIESGO_VITAL'] };

describe('the lane of an answer', () => {
  const redaccion = new Redaccion({ directory: {} } as never, { basesFor: () => [] } as never);
  const laneOf = (opening: MessageRow, content: object, lane?: 'normal' | 'urgent') => {
    if (!rule) throw new Error('no rule');
    const body = { type: rule.type, content: content as Record<string, unknown>, ...(lane ? { lane } : {}) };
    return redaccion.answer(opening, rule, body).lane;
  };

  it('is the urgent one where its content is urgent, whatever it answers', () => {
    expect(laneOf(denuncia('normal'), urgent)).toBe('urgent');
    expect(() => laneOf(denuncia('normal'), urgent, 'normal')).toThrow(
      expect.objectContaining({ pointers: ['/lane'] }),
    );
  });

  it('is never slower than that of what it answers', () => {
    expect(laneOf(denuncia('urgent'), calm)).toBe('urgent');
    expect(() => laneOf(denuncia('urgent'), calm, 'normal')).toThrow(
      expect.objectContaining({ pointers: ['/lane'] }),
    );
  });

  it('is the normal one otherwise, unless whoever answers wants the urgent one', () => {
    expect(laneOf(denuncia('normal'), calm)).toBe('normal');
    expect(laneOf(denuncia('normal'), calm, 'urgent')).toBe('urgent');
  });
});
