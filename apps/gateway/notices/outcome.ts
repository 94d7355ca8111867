/**
 * What came of telling one contact.
 * - `sent`: the other side has it.
 * - `again`: it may work later, and is tried again by the schedule.
 * - `never`: the other side will not have it, however often it is tried.
 *
 * `failure` is a code, never an address or what a server said: that could repeat the address.
 */
export type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'again'; readonly failure: string }
  | { readonly kind: 'never'; readonly failure: string };
