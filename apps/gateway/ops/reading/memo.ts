/** Answers again with what was read a moment ago: however many look at once, it is read once. */
export function memoOf<T>(read: () => Promise<T>, forMs: number, clock = () => performance.now()) {
  let kept: { readonly value: Promise<T>; readonly until: number } | undefined;
  return (): Promise<T> => {
    if (kept && clock() < kept.until) return kept.value;
    const value = read();
    const made = { value, until: clock() + forMs };
    kept = made;
    // What failed is asked anew at once.
    value.catch(() => {
      if (kept === made) kept = undefined;
    });
    return value;
  };
}
