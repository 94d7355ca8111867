import { findProjectFile } from '@valija/validation';
import type { FieldSchema } from '../../apps/bandeja/web/formulario/form-schema.js';

/** What the build of the pages makes of the schemas. */
interface BuiltSchemas {
  readonly dataschemas: readonly string[];
  readonly schemaOf: (dataschema: string) => FieldSchema;
}

const scripts = findProjectFile(import.meta.dirname, 'scripts/prepare/forms');

/** The schemas as pages have them, made by the very script that builds the pages. */
export async function builtSchemas(): Promise<
  BuiltSchemas & { readonly newest: Readonly<Record<string, string>> }
> {
  const { formSchemas, newestOf } = (await import(`${scripts}/form-schemas.mjs`)) as {
    formSchemas: (root: string) => BuiltSchemas;
    newestOf: (dataschemas: readonly string[]) => Readonly<Record<string, string>>;
  };
  const built = formSchemas(findProjectFile(scripts, 'schemas').replace(/\/schemas$/, ''));
  return { ...built, newest: newestOf(built.dataschemas) };
}
