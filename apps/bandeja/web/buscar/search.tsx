import { SearchField } from '@valija/web';
import { useNavigate } from 'react-router';
import { frame } from '../texts/frame.js';
import { paths } from '../texts/paths.js';
import { useSearchText } from './search-text.js';

/** Longest text to search for, as the server takes it. */
const textMax = 100;

/** Finds a message by what is typed, which is kept in the page alone: an own number stands in no address. */
export function Search() {
  const navigate = useNavigate();
  const [, search] = useSearchText();
  return (
    <SearchField
      label={frame.search}
      lengthMax={textMax}
      onSearch={(text) => {
        search(text);
        void navigate(paths.buscar);
      }}
    />
  );
}
