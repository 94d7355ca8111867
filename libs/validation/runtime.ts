/** What generated validators call besides the formats: the two functions of ajv that turn no text into code. */
import equalModule from 'ajv/dist/runtime/equal.js';
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';

/** Whether two JSON values are the same, as `uniqueItems` means it. @see JSON Schema 2020-12 core §4.2.2 */
export const equal = equalModule.default;

/** Length of a text in code points, as `minLength` and `maxLength` count. @see JSON Schema 2020-12 validation §6.3 */
export const ucs2length = ucs2lengthModule.default;
