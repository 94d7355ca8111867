export { withoutAbsent } from './absent.js';
export { isPais, paisesCount, paisOfNumeric } from './paises.js';
export { isValidRuc, parseRuc, type Ruc } from './ruc.js';
export { isValidRun, parseRun, type Run } from './run.js';
export { isTexto } from './texto.js';
