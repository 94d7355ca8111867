import { randomBytes } from 'node:crypto';
import { BoundedMap } from '../bounded-map.js';

/** Most pages that are remembered; the oldest can no longer be turned to. */
const pagesMax = 2_000;

export const pageParameter = '_pagina';

/** What is left of a search: the address of a next page names neither its parameters nor a person. */
export class Pages<Rest> {
  private readonly rests = new BoundedMap<string, Rest>(pagesMax);

  /** The address of the page that goes on with this. */
  next(baseUrl: string, type: string, rest: Rest): string {
    const name = randomBytes(18).toString('base64url');
    this.rests.set(name, rest);
    return `${baseUrl}/${type}?${pageParameter}=${name}`;
  }

  open(name: string): Rest | undefined {
    return this.rests.get(name);
  }
}
