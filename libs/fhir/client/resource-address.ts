import { ValijaError } from '@valija/errors';
import type { BaseUrl } from './base-url.js';

/** A resource of a server, as an address of it names it. */
export interface ResourceAddress {
  readonly type: string;
  readonly id: string;
  readonly versionId?: string;
}

const typePattern = /^[A-Z][A-Za-z]{1,63}$/;
/** Dots alone would be steps of a path. @see FHIR R4, «id» (2.24.0.1) */
const idPattern = /^(?!\.+$)[A-Za-z0-9.-]{1,64}$/;

/** @throws ValijaError `native-contract-broken` */
export function requireType(type: string): string {
  if (!typePattern.test(type)) throw new ValijaError('native-contract-broken', 'not a type of resource');
  return type;
}

/** Of a resource or of a version. @throws ValijaError `native-contract-broken` */
export function requireId(id: string | undefined): string {
  if (!id || !idPattern.test(id)) throw new ValijaError('native-contract-broken', 'not an id');
  return id;
}

/** Reads `[base]/type/id` and `[base]/type/id/_history/version`, relative or absolute; undefined for all else. */
export function readAddress(base: BaseUrl, address: string): ResourceAddress | undefined {
  const [type = '', id = '', history, versionId, ...more] = base.pathOf(address)?.split('/') ?? [];
  if (!typePattern.test(type) || !idPattern.test(id) || more.length) return undefined;
  if (history === undefined) return { type, id };
  return history === '_history' && idPattern.test(versionId ?? '')
    ? { type, id, ...(versionId ? { versionId } : {}) }
    : undefined;
}
