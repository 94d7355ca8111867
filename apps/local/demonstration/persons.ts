import type { DemonstrationPerson } from '@valija/demonstration';

/** Who may sign in at the console: one person for each role, a second administrator, and one without any. */
export const consolePersons: readonly DemonstrationPerson[] = [
  {
    sub: 'consulta-ficticia',
    name: 'Carla Consulta (ficticia)',
    roles: ['consulta'],
    does: 'Ve todo, no cambia nada',
  },
  {
    sub: 'operacion-ficticia',
    name: 'Óscar Operación (ficticio)',
    roles: ['operacion'],
    does: 'Además reenvía, pausa y toma alertas',
  },
  {
    sub: 'administracion-ficticia',
    name: 'Ada Administración (ficticia)',
    roles: ['administracion'],
    does: 'Además firma suspensiones y abandonos',
  },
  {
    sub: 'administracion-ficticia-2',
    name: 'Benito Administración (ficticio)',
    roles: ['administracion'],
    does: 'La segunda persona que firma',
  },
  {
    sub: 'auditoria-ficticia',
    name: 'Aurora Auditoría (ficticia)',
    roles: ['auditoria'],
    does: 'Ve todo y quién hizo y vio qué',
  },
  { sub: 'sin-rol-ficticio', name: 'Simón Sinrol (ficticio)', roles: [], does: 'Su cuenta no tiene rol' },
];

/** A check digit of a RUN. @see https://www.registrocivil.cl, módulo 11 */
export function checkDigitOf(numero: number): string {
  const sum = [...String(numero)]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * ((at % 6) + 2), 0);
  return '0123456789K0'[11 - (sum % 11)] ?? '0';
}

/**
 * Who may sign in at the tray of an institution: one person for each role in its first unit, one of its other unit where it has
 * several, and one without any role. Their ids begin with the name of the endpoint: `pav-lectura`, `pav-tramitacion`, `pav-jefatura`,
 * `pav-otra`, `pav-sin-rol`.
 *
 * @param units ids, the first of which is the one of everyday work
 */
export function trayPersons(endpoint: string, units: readonly string[]): readonly DemonstrationPerson[] {
  const [first = '', other] = units;
  const people: readonly (Omit<DemonstrationPerson, 'run'> & { readonly numero: number })[] = [
    {
      sub: `${endpoint}-tramitacion`,
      name: 'Teresa Tramitación (ficticia)',
      roles: [`${first}/tramitacion`],
      does: `Lee, responde y escribe en «${first}»`,
      numero: 11_111_111,
    },
    {
      sub: `${endpoint}-jefatura`,
      name: 'Javier Jefatura (ficticio)',
      roles: [`${first}/jefatura`],
      does: `Además ve quién vio qué y mueve asuntos de «${first}»`,
      numero: 22_222_222,
    },
    {
      sub: `${endpoint}-lectura`,
      name: 'Laura Lectura (ficticia)',
      roles: [`${first}/lectura`],
      does: `Sólo lee en «${first}»`,
      numero: 33_333_333,
    },
    ...(other
      ? [
          {
            sub: `${endpoint}-otra`,
            name: 'Olga Otra Unidad (ficticia)',
            roles: [`${other}/jefatura`],
            does: `Jefatura de «${other}»: no ve lo de «${first}»`,
            numero: 44_444_444,
          },
        ]
      : []),
    {
      sub: `${endpoint}-sin-rol`,
      name: 'Simón Sinrol (ficticio)',
      roles: [],
      does: 'Su cuenta no tiene rol',
      numero: 55_555_555,
    },
  ];
  return people.map(({ numero, ...person }) => ({ ...person, run: { numero, DV: checkDigitOf(numero) } }));
}
