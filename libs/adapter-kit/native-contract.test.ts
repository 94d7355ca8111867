import { expect, it } from '@jest/globals';
import { requireKept, requireValid } from './native-contract.js';

const broken = { ok: false, violations: [{ pointer: '/folio' }, { pointer: '/ruc' }] } as const;

it('lets pass what keeps the contract', () => {
  expect(() => requireValid({ ok: true })).not.toThrow();
  expect(() => requireKept({ ok: true })).not.toThrow();
});

it('refuses what a system sent beside its contract, with pointers', () => {
  expect(() => requireValid(broken)).toThrow(
    expect.objectContaining({ code: 'schema-violation', pointers: ['/folio', '/ruc'] }),
  );
});

it('parks what a call or its answer breaks', () => {
  expect(() => requireKept(broken)).toThrow(expect.objectContaining({ code: 'native-contract-broken' }));
});
