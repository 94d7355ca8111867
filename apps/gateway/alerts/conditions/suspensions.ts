import type { Ratifications } from '../../directory/ratifications.js';
import type { Finding } from '../alert.js';
import type { Condition } from '../condition.js';

/** Suspensions that are in force by the word of one person alone, until a second one ratifies them or two lift them. */
export const suspensionUnratified = (ratifications: Pick<Ratifications, 'suspended'>): Condition => ({
  codes: ['suspension-unratified'],
  find: async () =>
    [...(await ratifications.suspended())].flatMap(([agreement, { ratified }]): Finding[] =>
      ratified ? [] : [{ code: 'suspension-unratified', severity: 'amber', about: { agreement }, count: 1 }],
    ),
});
