import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutDir } from '../checkout.js';

/**
 * The content of an example of the catalogue of messages, whose persons are all fictitious.
 *
 * @param name file in `contracts/examples`, for instance `retorno.acusado-0.1.0-1`
 * @param changes fields that are otherwise; an undefined one is left out
 */
export function example(name: string, changes: object = {}): Record<string, unknown> {
  const content = JSON.parse(
    readFileSync(join(checkoutDir, 'contracts', 'examples', `${name}.json`), 'utf8'),
  ) as object;
  return JSON.parse(JSON.stringify({ ...content, ...changes })) as Record<string, unknown>;
}

/** A number that no other document has. */
export const newFolio = (prefix: string): string => `FICTICIO-${prefix}-${Date.now().toString(36)}`;
