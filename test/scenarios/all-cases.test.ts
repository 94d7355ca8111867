import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseNames } from '../../apps/local/cases.js';
import { type CasesResult, playCases } from '../../apps/local/play-cases.js';
import { casesCast } from '../../apps/local/programs.js';
import { playStory } from '../../apps/local/story.js';
import { startInstallation, type TestInstallation } from '../support/installation.js';

let stage: TestInstallation;
let result: CasesResult;

beforeAll(async () => {
  stage = await startInstallation({ cast: casesCast });
  result = await playCases(caseNames, (name) => playStory(stage.installation, name));
}, 90_000);
afterAll(() => stage.close());

describe('the cases of the start, one after the other through the whole system', () => {
  it('are twenty, and each comes to its expected decision with every receipt verified', () => {
    expect(result.cases.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.cases).toHaveLength(20);
    expect(result).toMatchObject({ ok: true, messages: 60, receipts: 180, receiptsVerified: 180 });
  });

  it('end with both decisions', () => {
    const count = (decision: string) => result.cases.filter((each) => each.decision === decision).length;
    expect({ accepted: count('ACEPTACION'), rejected: count('RECHAZO') }).toEqual({
      accepted: 18,
      rejected: 2,
    });
  });

  it('reach four institutions, each by an endpoint of its own', async () => {
    const recipients = [...new Set(result.cases.map(({ recipient }) => recipient))].sort();
    expect(recipients).toEqual(['caj', 'ninez', 'pav', 'salud']);
    for (const [endpoint, count] of Object.entries({ caj: 3, ninez: 9, pav: 5, salud: 3 })) {
      const taken = await stage.rows(endpoint, `SELECT 1 FROM inbox WHERE state = 'applied'`);
      expect([endpoint, taken.length]).toEqual([endpoint, count]);
    }
  });
});
