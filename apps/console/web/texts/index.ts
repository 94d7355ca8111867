/** Every Spanish text of the console, one file a page. */
export { frame } from './frame.js';
