const kept = 6;
const keyOf = (tenant: string) => `bti-recent:${tenant}`;

/** The items that were opened last on this machine, the latest first. */
export function recentItems(tenant: string): string[] {
  try {
    const ids = JSON.parse(localStorage.getItem(keyOf(tenant)) ?? '[]') as unknown;
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function noteOpened(tenant: string, id: string): void {
  const ids = [id, ...recentItems(tenant).filter((other) => other !== id)].slice(0, kept);
  try {
    localStorage.setItem(keyOf(tenant), JSON.stringify(ids));
  } catch {
    // Storage is full or closed: the search works without it.
  }
}
