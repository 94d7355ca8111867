import { describe, expect, it } from '@jest/globals';
import { ValijaError } from '@valija/errors';
import { profiles } from './profiles.js';

const { claveunica } = profiles;

/** What ClaveÚnica tells of a fictitious person. */
const told = {
  sub: '2594',
  RolUnico: { numero: 11_111_111, DV: '1', tipo: 'RUN' },
  name: { nombres: ['María', 'Ficticia'], apellidos: ['De los Ejemplos', 'Pérez'] },
};

describe('the particulars of ClaveÚnica', () => {
  it('make the RUN who a person is, and names and surnames what the person is called', () => {
    expect(claveunica.claimsOf(told)).toEqual({
      sub: '11111111-1',
      name: 'María Ficticia De los Ejemplos Pérez',
    });
    expect(claveunica).toMatchObject({ scope: 'openid run name', userInfoMethod: 'POST' });
  });

  it('take a check digit in either case', () => {
    const { sub } = claveunica.claimsOf({ ...told, RolUnico: { numero: 6, DV: 'k' } });
    expect(sub).toBe('6-K');
  });

  it('never call a person by the RUN', () => {
    const { name } = claveunica.claimsOf({ ...told, name: undefined });
    expect(name).toBe('Sin nombre');
  });

  it.each([
    undefined,
    {},
    { numero: '11.111.111', DV: '1' },
    { numero: 11_111_111, DV: '11' },
    { numero: 11_111_111, DV: '1', tipo: 'PASAPORTE' },
  ])('let nobody in without a RUN: %j', (RolUnico) => {
    expect(() => claveunica.claimsOf({ ...told, RolUnico })).toThrow(
      expect.objectContaining({ code: 'sign-in-refused' }) as unknown as ValijaError,
    );
  });
});
