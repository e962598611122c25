import type { TenantKind } from '@bti/domain';
import type { PublicLanguage } from '@bti/text';

/** What the platform itself shows, in the reader's language: its list of sites, or why there is nothing to show. */
export type PlatformPage = { lang: PublicLanguage } & (
  { kind: 'front'; sites: { name: string; kind: TenantKind; href: string }[] } | { kind: PlatformMessage }
);

/** The languages of the platform's own pages; each has an address, that of a site's front page in it. */
export const platformLanguages = ['nb', 'nn', 'en'] as const satisfies readonly PublicLanguage[];

/** Where another language leads to the same page: nowhere behind a token, or while something fails. */
export const hasLanguages = ({ kind }: PlatformPage): boolean =>
  kind === 'front' || kind === 'unknownHost' || kind === 'notPublished';

/** Why there is nothing here. */
export type PlatformMessage =
  'unknownHost' | 'notPublished' | 'unavailable' | 'failed' | 'busy' | 'previewEnded' | 'frameEnded';
