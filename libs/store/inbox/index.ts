export { askable } from './askable.js';
export { claim } from './claim.js';
export { extend } from './extend.js';
export { find } from './find.js';
export { insert } from './insert.js';
export { insertSettled } from './insert-settled.js';
export { postpone } from './postpone.js';
export { settle } from './settle.js';
