import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useShortcut } from '../keyboard/shortcuts.js';

/** The search of a product, in its frame: `/` goes there, Escape leaves it. What was typed is kept by the page alone. */
export function SearchField({
  label,
  lengthMax,
  onSearch,
}: {
  /** What can be looked for. */
  readonly label: string;
  /** Most characters, as the server takes them. */
  readonly lengthMax: number;
  /** @param text without blanks around it, never empty */
  readonly onSearch: (text: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useShortcut('/', label, () => field.current?.focus());
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onSearch(text.trim());
        }}
      >
        <TextInput
          ref={field}
          type="search"
          value={text}
          maxLength={lengthMax}
          autoComplete="off"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && field.current?.blur()}
          placeholder={label}
          aria-label={label}
          leftSection={<IconSearch size={16} aria-hidden />}
        />
      </form>
    </search>
  );
}
