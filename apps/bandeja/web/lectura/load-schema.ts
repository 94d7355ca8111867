import { useQuery } from '@tanstack/react-query';
import type { Catalogues, ReadableSchema } from '@valija/reading';

/** The schema by which a content is read, and the titles of countries and communes: chunks of their own, loaded when the first message opens. */
export const useReadingSchema = (dataschema: string | undefined) =>
  useQuery({
    queryKey: ['schema', dataschema],
    queryFn: () => loadSchema(dataschema ?? ''),
    enabled: dataschema !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });

async function loadSchema(
  dataschema: string,
): Promise<{ readonly schema: ReadableSchema; readonly catalogues: Catalogues }> {
  const [{ schemas }, { entries: paises }, { entries: comunas }] = await Promise.all([
    import('virtual:valija/schemas'),
    import('virtual:valija/catalogue/paises'),
    import('virtual:valija/catalogue/comunas'),
  ]);
  // One that this page does not know is read by the names of its fields: nothing is hidden.
  const schema = (await schemas[dataschema]?.())?.schema ?? {};
  return {
    schema: schema as ReadableSchema,
    catalogues: { pais: new Map(paises), comuna: new Map(comunas) },
  };
}
