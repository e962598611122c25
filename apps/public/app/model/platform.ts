import type { TenantKind } from '@bti/domain';

/** What the platform itself shows, where a host is no site's: its list, or why there is nothing to show. */
export type PlatformPage =
  | { kind: 'front'; sites: { name: string; kind: TenantKind; href: string }[] }
  | { kind: 'unknownHost' | 'notPublished' | 'unavailable' };
