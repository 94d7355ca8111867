import type { Place } from '@valija/domain';

/** Where a term runs whose debtor's region is not known: by the time of the capital, and by the holidays of the whole country alone. */
const capital = '13';

/** @param region of the debtor, as two digits of the Código Único Territorial */
export const placeOf = (region: string | null): Place => ({ region: region ?? capital });
