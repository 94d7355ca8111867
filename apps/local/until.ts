/** Longest wait for each thing that must come, in milliseconds. */
export const patienceMs = 30_000;

/** Looks every 50 ms until there is something to see. @throws Error, in Spanish, with what did not come. */
export async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`no llegó ${what} en ${patienceMs / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
