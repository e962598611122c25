/**
 * Keeps what was made last for each key, at most so many. What was made of something else than what is at hand now (an
 * older edition, say) is made anew.
 */
export function keepLatest<Of, Made>(most: number): (key: string, of: Of, make: () => Made) => Made {
  const kept = new Map<string, { of: Of; made: Made }>();
  return (key, of, make) => {
    const known = kept.get(key);
    const entry = known?.of === of ? known : { of, made: make() };
    kept.delete(key);
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return entry.made;
  };
}
