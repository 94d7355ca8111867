import { describe, expect, it } from '@jest/globals';
import { readAcknowledgement } from './acknowledgement.js';

const now = new Date('2026-11-22T12:00:00.000Z');
const said = { until: '2026-11-29T12:00:00Z', note: 'La institución fue avisada (ficticio)' };

describe('an acknowledgement', () => {
  it('is until a moment of the next seven days, with a note', () =>
    expect(readAcknowledgement(said, now)).toEqual({ until: new Date(said.until), note: said.note }));

  it.each([
    [{ ...said, until: '2026-11-29T12:00:00.001Z' }, '/until'],
    [{ ...said, until: '2026-11-22T12:00:00Z' }, '/until'],
    [{ ...said, until: 'mañana' }, '/until'],
    [{ note: said.note }, '/until'],
    [{ ...said, note: ' ' }, '/note'],
    [{ ...said, note: 'x'.repeat(201) }, '/note'],
    [{ ...said, note: 'dos\nlíneas' }, '/note'],
    [{ until: said.until }, '/note'],
    [{ ...said, forEver: true }, ''],
  ])('is nothing else: %j', (body, pointer) => {
    expect(() => readAcknowledgement(body, now)).toThrow(
      expect.objectContaining({ code: 'schema-violation', pointers: [pointer] }),
    );
  });

  it.each([undefined, null, [], 'x', 7])('is no %j', (body) => {
    expect(() => readAcknowledgement(body, now)).toThrow('schema-violation');
  });
});
