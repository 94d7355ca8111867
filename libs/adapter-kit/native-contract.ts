import { ValijaError } from '@valija/errors';

/** Whether a document keeps the contract of an existing system, and where it does not. */
type Checked =
  | { readonly ok: true }
  | { readonly ok: false; readonly violations: readonly { readonly pointer: string }[] };

/** Holds what an existing system sent against its contract. @throws ValijaError `schema-violation` with pointers */
export function requireValid(checked: Checked): void {
  if (checked.ok) return;
  const pointers = checked.violations.map(({ pointer }) => pointer);
  throw new ValijaError('schema-violation', undefined, { pointers });
}

/** Holds a call to an existing system, or its answer, against the contract. @throws ValijaError `native-contract-broken` */
export function requireKept({ ok }: Checked): void {
  if (!ok) throw new ValijaError('native-contract-broken');
}
