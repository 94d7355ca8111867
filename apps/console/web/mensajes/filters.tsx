import { Button, Group, NativeSelect, Select, Switch, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { catalogue } from '@valija/errors';
import type { Institution } from '@valija/ops-api';
import { localOf, momentOf, shortNameOf } from '@valija/words';
import { typeTitles } from '../texts/generated/type-titles.js';
import { states } from '../texts/mensaje.js';
import { type Search, type SearchName, texts } from '../texts/mensajes.js';
import classes from './filters.module.css';
import { typeOf } from './known.js';

type Change = (changes: Partial<Record<SearchName, string | null>>) => void;

interface FiltersProps {
  readonly search: Search;
  /** Those that one can choose. */
  readonly parties: readonly Institution[];
  readonly onChange: Change;
}

const roles = ['party', 'sender', 'recipient'] as const;

const types = Object.entries(typeTitles)
  .map(([name, title]) => ({ value: typeOf(name), label: title }))
  .sort((one, other) => one.label.localeCompare(other.label, 'es'));

const errors = Object.entries(catalogue)
  .map(([value, { title }]) => ({ value, label: title }))
  .sort((one, other) => one.label.localeCompare(other.label, 'es'));

/** What the list is narrowed to; each choice stands in the address of the page at once. */
export function Filters({ search, parties, onChange }: FiltersProps) {
  const isWide = useMediaQuery('(min-width: 48em)');
  const fields = <Fields search={search} parties={parties} onChange={onChange} />;
  if (isWide) return fields;
  // On a phone the messages come first.
  return (
    <details className={classes.folded}>
      <summary>{texts.foldedFilters(Object.keys(search).length)}</summary>
      {fields}
    </details>
  );
}

function Fields({ search, parties, onChange }: FiltersProps) {
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <Group gap="sm" align="flex-end" role="group" aria-label={texts.filters}>
      <PartyFilter search={search} parties={parties} onChange={onChange} />
      <Select
        label={texts.type}
        placeholder={texts.anyType}
        data={types}
        value={search.type ?? null}
        onChange={(type) => onChange({ type })}
        searchable
        clearable
        w="15rem"
        className={classes.field}
      />
      <NativeSelect
        label={texts.state}
        value={search.state ?? ''}
        onChange={({ currentTarget }) => onChange({ state: currentTarget.value })}
        data={[
          { value: '', label: texts.anyState },
          ...Object.entries(states).map(([value, label]) => ({ value, label })),
        ]}
        className={classes.field}
      />
      <NativeSelect
        label={texts.lane}
        value={search.lane ?? ''}
        onChange={({ currentTarget }) => onChange({ lane: currentTarget.value })}
        data={[
          { value: '', label: texts.anyLane },
          ...Object.entries(texts.lanes).map(([value, label]) => ({ value, label })),
        ]}
        className={classes.field}
      />
      <Select
        label={texts.error}
        placeholder={texts.anyError}
        data={errors}
        value={search.error ?? null}
        onChange={(error) => onChange({ error })}
        searchable
        clearable
        w="17rem"
        className={classes.field}
      />
      <MomentFilter name="from" search={search} onChange={onChange} />
      <MomentFilter name="to" search={search} onChange={onChange} />
      <Switch
        label={texts.stuck}
        checked={search.stuck === 'true'}
        onChange={({ currentTarget }) => onChange({ stuck: currentTarget.checked ? 'true' : null })}
        className={classes.switch}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          onClick={() => onChange(Object.fromEntries(Object.keys(search).map((name) => [name, null])))}
        >
          {texts.clear}
        </Button>
      )}
    </Group>
  );
}

/** A party, and whether it sent, received, or either. */
function PartyFilter({ search, parties, onChange }: FiltersProps) {
  const role = roles.find((name) => search[name] !== undefined) ?? 'party';
  const urn = search[role] ?? null;
  const set = (name: (typeof roles)[number], value: string | null): void =>
    onChange({ party: null, sender: null, recipient: null, [name]: value });
  return (
    <Group gap={4} align="flex-end" wrap="nowrap" className={classes.field}>
      <NativeSelect
        label={texts.party}
        value={role}
        onChange={({ currentTarget }) =>
          set(roles.find((name) => name === currentTarget.value) ?? 'party', urn)
        }
        data={roles.map((value) => ({ value, label: texts.role[value] }))}
        w="8rem"
      />
      <Select
        aria-label={texts.party}
        placeholder={texts.anyParty}
        data={parties.map((party) => ({ value: party.urn, label: shortNameOf(party) }))}
        value={urn}
        onChange={(value) => set(role, value)}
        searchable
        clearable
        w="14rem"
      />
    </Group>
  );
}

/** A moment in local time. The browser's own field: it knows how the person writes dates. */
function MomentFilter({
  name,
  search,
  onChange,
}: {
  readonly name: 'from' | 'to';
  readonly search: Search;
  readonly onChange: Change;
}) {
  const value = search[name];
  return (
    <TextInput
      type="datetime-local"
      label={texts[name]}
      value={value === undefined ? '' : localOf(value)}
      onChange={({ currentTarget }) =>
        onChange({ [name]: currentTarget.value === '' ? null : (momentOf(currentTarget.value) ?? null) })
      }
      className={classes.field}
    />
  );
}
