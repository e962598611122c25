/** The name in a Host header: lower-case, without port and final dot. Nothing where it is not a name. */
export function hostName(header: string | undefined): string | undefined {
  const match = /^([a-z0-9.-]{1,253}?)\.?(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase();
}

/**
 * What a host is. Forwarded headers are never read: whoever sits in front of the app hands the Host on as it came.
 */
export type HostKind = { kind: 'platform' } | { kind: 'toPlatform' } | { kind: 'site' };

export function hostKind(host: string, domain: string): HostKind {
  if (host === domain) return { kind: 'platform' };
  if (host === `www.${domain}`) return { kind: 'toPlatform' };
  return { kind: 'site' };
}
