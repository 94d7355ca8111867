import { lineOf, newestFirst, parseSchemaId } from '../versions.js';
import { derivacionSolicitada } from './derivacion-solicitada.js';
import { type Converted, converted, inexpressible, type Lens } from './lens.js';
import { plazoPorVencer, plazoVencido } from './plazos.js';

/** Every lens; between the neighbouring lines of one type there is exactly one. */
export const lenses: readonly Lens[] = [derivacionSolicitada, plazoPorVencer, plazoVencido];

/**
 * Says a content in another version of its type, through as many lenses as lie between. Within a line it stays as it is.
 *
 * @param content valid against `from`
 * @param from,to URNs of two schemas of one type
 * @returns a refusal where a version on the way has no words for it, or where no lens leads there
 * @throws RangeError for two types
 */
export function convertContent(
  content: unknown,
  from: string,
  to: string,
  known: readonly Lens[] = lenses,
): Converted {
  const [start, end] = [parseSchemaId(from), parseSchemaId(to)];
  if (start.type !== end.type) throw new RangeError('two types of message');
  const target = lineOf(end.version);
  const ofType = known.filter(({ type }) => type === start.type);
  const step = newestFirst(lineOf(start.version), target) > 0 ? 'lift' : 'lower';
  let line = lineOf(start.version);
  let current = converted(content);
  while (line !== target && current.ok) {
    const lens = ofType.find((each) => (step === 'lift' ? each.older : each.newer) === line);
    if (!lens) return inexpressible('');
    current = lens[step](current.content as never);
    line = step === 'lift' ? lens.newer : lens.older;
  }
  return current;
}
