/**
 * What a tray prints with, beside its program: `node print.mjs <out>`. Fonts that go into every document, the schemas of messages as
 * persons read them, and the titles of countries and communes.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogueOf, formSchemas } from './forms/form-schemas.mjs';
import { ROOT } from './tools.mjs';

/** SIL Open Font License 1.1, whose text goes with them. */
const fonts = ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf', 'LICENSE_LIBERATION'];

const [out] = process.argv.slice(2);
const folder = resolve(ROOT, out);
mkdirSync(folder, { recursive: true });
for (const name of fonts)
  cpSync(join(ROOT, 'node_modules/pdfjs-dist/standard_fonts', name), join(folder, name));

const { dataschemas, schemaOf } = formSchemas(ROOT);
const schemas = Object.fromEntries(dataschemas.map((id) => [id, schemaOf(id)]));
const pairs = (name) => catalogueOf(ROOT, name).map(({ codigo, titulo }) => [codigo, titulo]);
const words = { schemas, pais: pairs('paises'), comuna: pairs('comunas') };
writeFileSync(join(folder, 'words.json'), JSON.stringify(words));
