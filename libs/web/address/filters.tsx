import { Button, TextInput } from '@mantine/core';
import { periodParams } from './period.js';
import { useAddress } from './use-address.js';

/** Narrow a list to days; the address keeps them, so that it can be sent to somebody else. */
export function PeriodFields({ from, to }: { readonly from: string; readonly to: string }) {
  const { params, set } = useAddress();
  const field = (name: string, label: string) => (
    <TextInput
      type="date"
      label={label}
      value={params.get(name) ?? ''}
      onChange={({ currentTarget }) => set(name, currentTarget.value)}
    />
  );
  return (
    <>
      {field(periodParams.first, from)}
      {field(periodParams.last, to)}
    </>
  );
}

/** Takes away everything that the address narrows a list to; nothing where it does not. */
export function ClearFilters({ label }: { readonly label: string }) {
  const { params, clear } = useAddress();
  if (params.size === 0) return null;
  return (
    <Button variant="subtle" onClick={clear}>
      {label}
    </Button>
  );
}
