/** Generated from contracts/ by `npm run generate`; edits are lost. */

import { operations as c0 } from './validators/carabineros.js';
import { operations as c1 } from './validators/gateway.js';
import { operations as c2 } from './validators/ninez.js';
import { operations as c3 } from './validators/pdi.js';
import { operations as c4 } from './validators/saf.js';
import { operations as c5 } from './validators/sermig.js';

/** Validators of each interface, by the name of its document in `contracts/`. */
export const contracts = { 'carabineros': c0, 'gateway': c1, 'ninez': c2, 'pdi': c3, 'saf': c4, 'sermig': c5 };
