/** One page of a table as CSV, and where the next one is. @see RFC 8288 */
export interface CsvPage {
  readonly text: string;
  readonly link: string | null;
}

/** Most pages that are put into one file: 10,000 lines. */
const pagesMax = 50;

/**
 * All pages of a table in one text, its head once.
 * @param ask reads one page
 * @returns whether that was all
 */
export async function readCsv(
  path: string,
  ask: (url: string) => Promise<CsvPage>,
): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  let text = '';
  let next: string | undefined = path;
  for (let pages = 0; next !== undefined && pages < pagesMax; pages += 1) {
    const page: CsvPage = await ask(next);
    // The head of a further page ends with its first line: it names columns and holds no line break.
    text += text === '' ? page.text : page.text.slice(page.text.indexOf('\n') + 1);
    const cursor = cursorOf(page.link);
    next = cursor === undefined ? undefined : withCursor(path, cursor);
  }
  return { text, isWhole: next === undefined };
}

/** The cursor of the next page: of an address that is the gateway's, and not the console's. */
function cursorOf(link: string | null): string | undefined {
  const [, address] = /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(link ?? '') ?? [];
  if (address === undefined) return undefined;
  return new URL(address, 'https://gateway.invalid').searchParams.get('cursor') ?? undefined;
}

function withCursor(path: string, cursor: string): string {
  const [route = '', query = ''] = path.split('?');
  const params = new URLSearchParams(query);
  params.set('cursor', cursor);
  return `${route}?${params}`;
}
