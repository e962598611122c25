import { Button } from '#app/parts/button.js';
import { Note } from '#app/parts/note.js';
import type { Items } from '#app/tenant/editions.js';
import { useTitleOf } from '#app/tenant/published.js';
import { lastTouch } from '#app/tenant/drafts.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { Meanwhile } from './use-meanwhile.js';

/** Tells what was saved or published while somebody looked the list over. */
export function MeanwhileNote({
  meanwhile,
  published,
}: {
  meanwhile: Meanwhile;
  published: Items | undefined;
}) {
  const { drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitleOf(published);
  const w = words.publish;
  const { arrived, edition, acknowledge } = meanwhile;
  if (arrived.length === 0 && edition === undefined) return null;
  const names = arrived.map((id) => {
    const title = titleOf(id) || words.common.untitled;
    const draft = drafts.get(id);
    return draft ? w.arrivedBy(title, lastTouch(draft).by) : w.arrivedGone(title);
  });
  return (
    <Note tone="warning" live>
      {edition !== undefined && <p>{w.arrivedEdition(edition)}</p>}
      {names.length > 0 && <p>{w.arrived(names)}</p>}
      <Button small onClick={acknowledge}>
        {w.seen}
      </Button>
    </Note>
  );
}
