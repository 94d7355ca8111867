/** Most folios or references that a simulated system remembers; the oldest are forgotten, their effects stay on disk. */
export const rememberedMax = 20_000;

/** A map that forgets its oldest entry when it is full. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  constructor(private readonly sizeMax = rememberedMax) {
    super();
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    for (const oldest of this.keys()) {
      if (this.size <= this.sizeMax) break;
      this.delete(oldest);
    }
    return this;
  }
}
