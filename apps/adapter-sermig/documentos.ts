import { createHash } from 'node:crypto';
import type { Incoming } from '@valija/adapter-kit';
import type { SermigSchemas } from '@valija/contracts';
import { withoutAbsent } from '@valija/domain';
import { ValijaError } from '@valija/errors';
import type { Antecedente } from '@valija/messages';
import * as codes from './codes.js';

type Adjunto = NonNullable<Extract<Antecedente, { estado: 'ACOMPANADO' }>['adjunto']>;

/** A document that came with a message, whole and what the message says it is. */
export interface Documento {
  /** Its code in the configurable list; the portal uses the same. */
  readonly codigo: string;
  /** Of the document itself, in hexadecimal, as the portal names it. */
  readonly sha256: string;
  readonly tipo: Adjunto['tipo'];
  /** Fetched again: one document is in memory at a time, and each fetch keeps the message's lease. */
  readonly bytes: () => Promise<Buffer>;
}

/**
 * Looks at every document that the antecedentes name, before anything is written in the portal: a message whose papers do not hold is
 * refused whole.
 *
 * @param pointer to the list in the content
 * @throws ValijaError `schema-violation` for two antecedentes under one code; otherwise as `Incoming.attachment`
 */
export async function readDocumentos(
  message: Pick<Incoming, 'attachment'>,
  antecedentes: readonly Antecedente[],
  pointer: string,
): Promise<Documento[]> {
  const documentos: Documento[] = [];
  const seen = new Set<string>();
  for (const [at, antecedente] of antecedentes.entries()) {
    if (seen.has(antecedente.codigo))
      throw new ValijaError('schema-violation', undefined, { pointers: [`${pointer}/${at}/codigo`] });
    seen.add(antecedente.codigo);
    const adjunto = adjuntoOf(antecedente);
    if (!adjunto) continue;
    const bytes = () => message.attachment(adjunto.digest);
    const sha256 = createHash('sha256')
      .update(await bytes())
      .digest('hex');
    documentos.push({ codigo: antecedente.codigo, sha256, tipo: adjunto.tipo, bytes });
  }
  return documentos;
}

/** The antecedentes as the portal lists them: those that travelled are to be uploaded, each under its digest. */
export const anunciadosOf = (
  antecedentes: readonly Antecedente[],
  documentos: readonly Documento[],
): SermigSchemas['DocumentoAnunciado'][] =>
  antecedentes.map((antecedente) => {
    const { codigo, estado } = antecedente;
    const documento = documentos.find((one) => one.codigo === codigo);
    if (!documento) return { codigo, situacion: codes.situaciones[estado] };
    const titulo = adjuntoOf(antecedente)?.titulo;
    return withoutAbsent({ codigo, situacion: 'D' as const, sha256: documento.sha256, titulo });
  });

const adjuntoOf = (antecedente: Antecedente): Adjunto | undefined =>
  antecedente.estado === 'ACOMPANADO' ? antecedente.adjunto : undefined;
