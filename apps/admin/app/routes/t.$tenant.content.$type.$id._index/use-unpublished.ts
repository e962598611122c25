import { lensKey, type Draft, type Item, type Lens } from '@bti/domain';
import { usePublished } from '#app/tenant/published.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { unpublishedParts, type UnpublishedPart } from './unpublished-parts.js';

/** An item as it is out, and which of its texts are not; of one reading alone where a lens is given. */
export function useUnpublished(
  item: Draft,
  lens?: Lens,
): { out: Item | undefined; parts: readonly UnpublishedPart[] } {
  const { store } = useTenant();
  const { published } = usePublished();
  const out = published?.get(item.id) as Item | undefined;
  const parts = out ? unpublishedParts(store, item, out) : [];
  return {
    out,
    parts: lens ? parts.filter((part) => part.lens && lensKey(part.lens) === lensKey(lens)) : parts,
  };
}
