/** A person who does not exist, at the identity provider of demonstrations. */
export interface DemonstrationPerson {
  readonly sub: string;
  readonly name: string;
  /** What the provider says of the person in the claim `roles`. */
  readonly roles: readonly string[];
  /** What the person may do, in words. */
  readonly does: string;
  /** A fictitious RUN, where the provider tells one as ClaveÚnica does. */
  readonly run?: { readonly numero: number; readonly DV: string };
}

/** A server at which persons sign in, and who may do so there: what the start tells the identity provider of demonstrations. */
export interface IdentityClient {
  readonly id: string;
  readonly secret: string;
  /** Its origin, on this machine. */
  readonly url: string;
  /** What the provider tells of a person: the standard's own claims, or as ClaveÚnica does. */
  readonly profile: 'standard' | 'claveunica';
  readonly persons: readonly DemonstrationPerson[];
}
