import { sameContent, type Data, type Draft, type Item, type Lens } from '@bti/domain';
import { sameReadings } from '#app/readings/same-readings.js';
import { usePublished } from '#app/tenant/published.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { readingOut, saidIn } from './unpublished-parts.js';

/** Is this what readers see, has it changed since, or is it not out at all? Under a lens, of that reading alone. */
export function PublishedTag({ draft, data, lens }: { draft: Draft; data: Data; lens?: Lens | undefined }) {
  const { tenant } = useTenant();
  const { words } = useWords();
  const { published } = usePublished();
  if (!published) return null;
  const out = published.get(draft.id) as Item | undefined;
  const number = tenant.edition?.number ?? 0;
  const was = out && lens && readingOut(out, lens);
  const is = lens && saidIn(data);
  if (lens && !was && !is) return null;
  if (!out || (lens && !was)) return <span className="tag">{words.form.unpublished}</span>;
  const isSame = lens ? sameContent(was, is) : sameContent(out.data, data) && sameReadings(out, draft);
  return isSame ? (
    <span className="tag" data-tone="success">
      {words.form.asPublished(number)}
    </span>
  ) : (
    <span className="tag" data-tone="warning">
      {words.form.changedSince(number)}
    </span>
  );
}
