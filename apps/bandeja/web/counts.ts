import { useAnswer } from '@valija/web';
import { api } from './api.js';

/** How many matters wait: of a unit, or of all of the person's for the menu. */
export const useSummary = (unit?: string) =>
  useAnswer(['messages', 'summary', unit], (signal) =>
    api.GET('/v1/summary', { params: { query: unit === undefined ? {} : { unit } }, signal }),
  );
