import type { Institution } from '@valija/ops-api';
import { type Piece, shortNameOf, strong } from '@valija/words';

/** A party by its short name, the official one for whoever points at it. */
export const sayParty = (party: Institution): Piece => strong(shortNameOf(party), party.name);
