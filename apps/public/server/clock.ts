const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The date in Norway, YYYY-MM-DD. Asked at each request, so it is worked out once a second at most. */
export function osloDate(now: () => number = Date.now): () => string {
  let date = '';
  let until = 0;
  return () => {
    const time = now();
    if (time < until) return date;
    until = time - (time % 1000) + 1000;
    return (date = oslo.format(time));
  };
}
