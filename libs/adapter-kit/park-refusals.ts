import { type Outcome, park } from '@valija/bus';
import { ValijaError } from '@valija/errors';

/**
 * Works on what the existing system may already hold: a refusal would tell the sender that nothing was done, so whatever else would be
 * refused is parked for a person here.
 */
export async function parkRefusals<Answer>(work: () => Promise<Outcome<Answer>>): Promise<Outcome<Answer>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ValijaError && error.handling === 'refuse') return park(error.code, error);
    throw error;
  }
}
