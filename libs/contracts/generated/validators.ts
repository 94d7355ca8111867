/** Generated from contracts/ by `npm run generate`; edits are lost. */

import { operations as c0 } from './validators/bandeja.js';
import { operations as c1 } from './validators/carabineros.js';
import { operations as c2 } from './validators/gateway.js';
import { operations as c3 } from './validators/mesa.js';
import { operations as c4 } from './validators/ninez.js';
import { operations as c5 } from './validators/pdi.js';
import { operations as c6 } from './validators/saf.js';
import { operations as c7 } from './validators/sermig.js';

/** Validators of each interface, by the name of its document in `contracts/`. */
export const contracts = { 'bandeja': c0, 'carabineros': c1, 'gateway': c2, 'mesa': c3, 'ninez': c4, 'pdi': c5, 'saf': c6, 'sermig': c7 };
