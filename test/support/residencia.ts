import type { Adjunto, Attachment, Draft } from '@valija/adapter-kit';
import { newSubject } from '@valija/adapter-kit';
import { schemaOf } from '../schemas/catalogue.js';
import { sermig } from './party.js';

export const solicitada = 'urn:valija:schema:residencia.solicitada:0.1.0';

/** What an agreement allows Fiscalía to say to Sermig: residence for a victim of trata. */
export const trata = { purpose: 'regularizacion-migratoria', legalbasis: 'ley-21325:art-71' } as const;

/** A fictitious request of residence that names these documents and no other. */
export function requestNaming(...adjuntos: readonly Adjunto[]): object {
  const [example] = (schemaOf(solicitada).examples ?? []) as { solicitud: object }[];
  if (!example) throw new Error('the schema has no example');
  const attached = adjuntos.map((adjunto) => ({ codigo: adjunto.documento, estado: 'ACOMPANADO', adjunto }));
  // A request lists one antecedente at least.
  const antecedentes = attached.length > 0 ? attached : [{ codigo: 'INFORME_MITP', estado: 'PENDIENTE' }];
  return { ...example, solicitud: { ...example.solicitud, antecedentes } };
}

/** A request of residence with its documents, as an adapter says it. */
export const draftWith = (...attachments: readonly Attachment[]): Draft => ({
  name: 'residencia.solicitada',
  recipient: sermig,
  subject: newSubject(),
  lane: 'normal',
  ...trata,
  content: requestNaming(...attachments.map(({ adjunto }) => adjunto)),
  attachments,
});
