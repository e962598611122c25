import {
  contentTypeNames,
  describe,
  type Action,
  type ContentType,
  type InterfaceLanguage,
} from '@bti/domain';
import type { AdminWords } from '@bti/text';
import type { TenantStore } from './tenant-store.js';
import { tenantPath } from './use-tenant.js';
import { outstandingTexts, waitingIn } from './waiting.js';

export type Place = {
  to: string;
  label: string;
  count?: number;
  /** How many errors of the check wait there. */
  errors?: number;
};
export type PlaceGroup = { title?: string; places: Place[] };

/** The order in the menu: what is looked up most comes first, and what stands on the map last. */
const first: ContentType[] = [
  'tool',
  'tjeneste',
  'measure',
  'arena',
  'role',
  'term',
  'legalReference',
  'page',
];
const last: ContentType[] = ['guide', 'level', 'step'];
/** The types that stand in the menu, in its order. */
export const menuTypes: readonly ContentType[] = [
  ...first,
  ...contentTypeNames.filter((type) => !first.includes(type) && !last.includes(type)),
  ...last,
].filter((type) => !describe(type).singleton);

/** Every page of a tenant that one may open, grouped as the menu shows them. */
export function placesOf(store: TenantStore, words: AdminWords, lang: InterfaceLanguage): PlaceGroup[] {
  const { tenant, check } = store.snapshot();
  const errors = new Map<string, number>();
  for (const issue of check?.issues ?? [])
    if (issue.severity === 'error') errors.set(issue.itemType, (errors.get(issue.itemType) ?? 0) + 1);
  const w = words.frame;
  const page = (needs: Action, label: string, parts: string[], more: Partial<Place> = {}): Place[] =>
    store.may(needs) ? [{ to: tenantPath(store.slug, ...parts), label, ...more }] : [];

  return [
    {
      places: [
        ...page('content.read', w.home, [], { count: waitingIn(store).length || undefined }),
        ...page('content.read', w.guide, ['guide'], { count: store.ofType('step').length }),
        ...page('edition.check', w.publish, ['publish'], { count: check?.changed.length || undefined }),
        ...page('centre.read', w.kommuner, ['kommuner']),
      ],
    },
    {
      title: w.content,
      places: [
        ...menuTypes.flatMap((type) =>
          page('content.read', describe(type).plural[lang], ['content', type], {
            count: store.ofType(type).length,
            errors: errors.get(type),
          }),
        ),
        ...page('asset.read', words.files.title, ['files']),
      ],
    },
    {
      title: w.upkeep,
      places: [
        ...page('content.read', words.translations.title, ['translations'], {
          count: outstandingTexts(check?.issues ?? []) || undefined,
        }),
        ...page('edition.read', w.editions, ['editions']),
        ...page('log.read', w.log, ['log']),
        ...page('content.delete', w.deleted, ['deleted']),
        ...page('exchange.import', words.import.title, ['import']),
      ],
    },
    {
      title: words.tenant.kinds[tenant.kind],
      places: [
        ...page('content.read', w.settings, ['settings'], { errors: errors.get('settings') }),
        ...page('member.read', w.members, ['members']),
        ...(tenant.kind === 'kommune' ? page('grant.read', w.grants, ['grants']) : []),
      ],
    },
  ].filter(({ places }) => places.length > 0);
}
