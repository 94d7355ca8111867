const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Santiago' });

/** The day so many days from today by the calendar in Chile, as a form takes it: `2026-11-23`. */
export const dayFromToday = (days: number): string => day.format(Date.now() + days * 86_400_000);
