import { sameContent, type Data, type Draft } from '@bti/domain';
import { sameReadings } from '#app/readings/same-readings.js';
import { usePublished } from '#app/tenant/published.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** Is this what readers see, has it changed since, or is it not out at all? */
export function PublishedTag({ draft, data }: { draft: Draft; data: Data }) {
  const { tenant } = useTenant();
  const { words } = useWords();
  const { published } = usePublished();
  if (!published) return null;
  const out = published.get(draft.id);
  const number = tenant.edition?.number ?? 0;
  if (!out) return <span className="tag">{words.form.unpublished}</span>;
  return sameContent(out.data, data) && sameReadings(out, draft) ? (
    <span className="tag" data-tone="success">
      {words.form.asPublished(number)}
    </span>
  ) : (
    <span className="tag" data-tone="warning">
      {words.form.changedSince(number)}
    </span>
  );
}
