export { add } from './add.js';
export { again } from './again.js';
export { claim } from './claim.js';
export { afterBrokerLoss, beforeAcceptance } from './recover.js';
export { release } from './release.js';
export { settle } from './settle.js';
