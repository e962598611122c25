import type { InterfaceLanguage, TenantKind } from '@bti/domain';

/** What the platform itself shows, in the reader's language: its list of sites, or why there is nothing to show. */
export type PlatformPage = { lang: InterfaceLanguage } & (
  { kind: 'front'; sites: { name: string; kind: TenantKind; href: string }[] } | { kind: PlatformMessage }
);

/** Why there is nothing here. */
export type PlatformMessage =
  'unknownHost' | 'notPublished' | 'unavailable' | 'failed' | 'busy' | 'previewEnded' | 'frameEnded';
