import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankOfTask } from '../content/task-states.js';
import { orderVersions } from './versions.js';

const version = (status: fhir4.Task['status'], meta?: fhir4.Meta): fhir4.Task => ({
  resourceType: 'Task',
  id: 't1',
  intent: 'order',
  status,
  ...(meta ? { meta } : {}),
});
const namesOf = (history: readonly fhir4.Task[]): string[] =>
  orderVersions(history, rankOfTask).map(({ name, resource }) => `${name} ${resource.status}`);
const at = (seconds: number): string => `2026-11-20T13:00:${String(seconds).padStart(2, '0')}Z`;

describe('the versions of a resource', () => {
  it('are ordered by ids that count, whatever their moments say', () => {
    const history = [
      version('accepted', { versionId: '9', lastUpdated: at(1) }),
      version('requested', { versionId: '8', lastUpdated: at(5) }),
    ];
    expect(namesOf(history)).toEqual(['8 requested', '9 accepted']);
  });

  it('are ordered by their moments where the ids have a gap', () => {
    const history = [
      version('accepted', { versionId: '9', lastUpdated: at(1) }),
      version('in-progress', { versionId: '7', lastUpdated: at(5) }),
    ];
    expect(namesOf(history)).toEqual(['9 accepted', '7 in-progress']);
  });

  it('of one moment are ordered by how far they had come', () => {
    const history = [
      version('accepted', { versionId: 'b', lastUpdated: at(1) }),
      version('requested', { versionId: 'a', lastUpdated: at(1) }),
    ];
    expect(namesOf(history)).toEqual(['a requested', 'b accepted']);
  });

  it('are named by their moments where ids are missing or shared', () => {
    const history = [
      version('accepted', { versionId: '1', lastUpdated: at(2) }),
      version('requested', { versionId: '1', lastUpdated: at(1) }),
      version('received', { versionId: '1', lastUpdated: at(1) }),
    ];
    expect(namesOf(history)).toEqual([`${at(1)} requested`, `${at(1)}.2 received`, `${at(2)} accepted`]);
  });

  it('are left out where nothing names them', () => {
    expect(namesOf([version('requested'), version('accepted', { lastUpdated: 'ayer' })])).toEqual([]);
  });

  it('are the same in whatever order they come, and with copies', () => {
    const history = (['requested', 'received', 'accepted', 'in-progress', 'completed'] as const).map(
      (status, index) => version(status, { versionId: `v${index}`, lastUpdated: at(index) }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...history, ...history], { minLength: 10 }), (shuffled) => {
        expect(namesOf(shuffled)).toEqual(namesOf(history));
      }),
    );
  });
});
