import { describe, expect, it } from '@jest/globals';
import { missingScopes } from './scopes.js';

describe('a scope that was asked', () => {
  it.each([
    ['by the very same', 'system/Task.rs', ['system/Task.rs']],
    ['by more letters', 'system/Task.rs', ['system/Task.cruds']],
    ['by two scopes together', 'system/Task.rs', ['system/Task.r', 'system/Task.s']],
    ['for all types', 'system/Task.rs', ['system/*.rs']],
    ['in the former words', 'system/Task.rs', ['system/Task.read']],
    ['when it was asked in them', 'system/Task.write', ['system/Task.cud']],
    ['by everything', 'system/Task.cruds', ['system/*.*']],
    ['where it is nothing of FHIR', 'offline_access', ['offline_access']],
    ['where it is narrowed', 'system/Task.rs?code=fulfill', ['system/Task.rs?code=fulfill']],
  ])('is held %s', (_, asked, granted) => {
    expect(missingScopes([asked], granted)).toEqual([]);
  });

  it.each([
    ['nothing', 'system/Task.rs', []],
    ['fewer letters', 'system/Task.rs', ['system/Task.r']],
    ['another type', 'system/Task.rs', ['system/TaskX.rs', 'system/Patient.rs']],
    ['one type of all', 'system/*.rs', ['system/Task.rs']],
    ['the scope of a user', 'system/Task.rs', ['user/Task.rs', 'patient/Task.rs']],
    ['reading in the former words', 'system/Task.cud', ['system/Task.read']],
    ['a part of it', 'system/Task.rs', ['system/Task.rs?code=fulfill']],
    ['letters out of order', 'system/Task.rs', ['system/Task.sr']],
    ['no letter', 'system/Task.rs', ['system/Task.']],
  ])('is not held by %s', (_, asked, granted) => {
    expect(missingScopes([asked], granted)).toEqual([asked]);
  });
});
