import { useSearchParams } from 'react-router';

/** What the address says is shown. Saying otherwise takes the place of it: going back leads to the page before. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const replace = (next: URLSearchParams): void => setParams(next, { replace: true });
  return {
    params,
    /** @param value empty: the parameter goes */
    set: (name: string, value: string): void => {
      const next = new URLSearchParams(params);
      if (value === '') next.delete(name);
      else next.set(name, value);
      replace(next);
    },
    clear: (): void => replace(new URLSearchParams()),
  };
}
