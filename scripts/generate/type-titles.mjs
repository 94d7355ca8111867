/** What each type of message is called, for views that know types and no content: the title of its newest schema. */
import { everyMessage } from './messages.mjs';
import { banner } from './sources.mjs';

export async function typeTitles() {
  const byType = Map.groupBy(everyMessage(), ({ type }) => type);
  const lines = [...byType.keys()].sort().map((type) => {
    const { title } = byType.get(type).find(({ older }) => !older).schema;
    return `  '${type}': '${title}',`;
  });
  const text = [
    `${banner('schemas/')}`,
    '/** Title of each type of message, in Spanish, by its name without `cl.valija.`. */',
    'export const typeTitles: Readonly<Record<string, string>> = {',
    ...lines,
    '};\n',
  ].join('\n');
  // The gateway says them in its views, the console's pages where the gateway says types alone.
  return ['apps/gateway/views/generated', 'apps/console/web/texts/generated'].map((folder) => ({
    path: `${folder}/type-titles.ts`,
    text,
  }));
}
