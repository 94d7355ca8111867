import { setTimeout as sleep } from 'node:timers/promises';
import { done, type Incoming } from '@valija/adapter-kit';
import { drillType } from './draft.js';
import { obey, openParty, report } from './party-process.js';

/** The endpoint that receives, in a process of its own. Its app writes down what it does and never asks whether it did it before, unless told to look. */
const did = new Set<string>();
let delayMs = 0;

const endpoint = await openParty({
  [drillType]: async ({ envelope, mayHaveActed }: Incoming) => {
    if (delayMs > 0) await sleep(delayMs);
    // As any app that can look: what an earlier try did is not done again.
    if (mayHaveActed && did.has(envelope.id)) return done();
    did.add(envelope.id);
    report({ kind: 'applied', id: envelope.id, at: Date.now() });
    return done();
  },
});

obey(endpoint, (order) => {
  if (order.kind === 'delay') delayMs = order.ms;
});
