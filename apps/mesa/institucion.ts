import type { Directory } from '@valija/directory';

/** A party by its URN and, while the directory knows it, its official name. */
export function nameOf(directory: Directory, urn: string): { readonly urn: string; readonly nombre: string } {
  return { urn, nombre: directory.find(urn)?.name ?? urn };
}
