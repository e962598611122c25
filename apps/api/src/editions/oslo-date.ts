const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Oslo, YYYY-MM-DD: the day on which laws and grants begin and end. */
export const osloDate = (now: Date): string => format.format(now);
