import { useAnswer } from '@valija/web';
import { api } from './api.js';

/** What waits on each page, for the menu; nothing until it is known. */
export const useCounts = () => useNowAnswer().data?.totals;

/** The state of everything, as the page *Ahora* shows it and the menu counts it. */
export const useNowAnswer = () => useAnswer(['now'], (signal) => api.GET('/v1/ops/now', { signal }));
