/** Generated from contracts/ by `npm run generate`; edits are lost. */

import { operations as c0 } from './validators/gateway.js';
import { operations as c1 } from './validators/ninez.js';
import { operations as c2 } from './validators/saf.js';

/** Validators of each interface, by the name of its document in `contracts/`. */
export const contracts = { 'gateway': c0, 'ninez': c1, 'saf': c2 };
