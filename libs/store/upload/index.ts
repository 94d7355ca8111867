export { add } from './add.js';
export { claim } from './claim.js';
export { extend } from './extend.js';
export { postpone } from './postpone.js';
export { readSealed } from './read-sealed.js';
export { settle } from './settle.js';
