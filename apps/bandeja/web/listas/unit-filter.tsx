import { NativeSelect } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useDesk } from '../desk.js';
import { lists } from '../texts/listas.js';

/** Narrows a page to one unit, for whoever is in several; the address says which. */
export function UnitFilter() {
  const desk = useDesk();
  const [params, setParams] = useSearchParams();
  if (!desk || desk.units.length < 2) return null;
  return (
    <NativeSelect
      aria-label={lists.unit}
      value={params.get('unidad') ?? ''}
      data={[
        { value: '', label: lists.everyUnit },
        ...desk.units.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const next = new URLSearchParams(params);
        if (value === '') next.delete('unidad');
        else next.set('unidad', value);
        setParams(next, { replace: true });
      }}
    />
  );
}
