import { useMemo, useState } from 'react';
import { contentTypeNames, describe, type ImportPreview, type Item, type ItemChange } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { ChangedItem } from '#app/parts/changed-item.js';
import { useItemNotes } from '#app/tenant/item-notes.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

const shownAtFirst = 20;

/** What would be new, by its type. */
export function CreatedList({ created }: Pick<ImportPreview, 'created'>) {
  const { lang, words } = useWords();
  const compare = byName(lang);
  return (
    <div className="import-new">
      {contentTypeNames.map((type) => {
        const items = created.filter((item) => item.type === type).sort((a, b) => compare(a.title, b.title));
        if (items.length === 0) return null;
        return (
          <details key={type} open={created.length <= shownAtFirst || undefined}>
            <summary>
              {describe(type)[items.length === 1 ? 'label' : 'plural'][lang]}{' '}
              <span className="count">{items.length}</span>
            </summary>
            <ul>
              {items.map((item) => (
                <li key={item.id}>{item.title || words.common.untitled}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

/** What would change, and how. */
export function ChangedList({ created, changed }: Pick<ImportPreview, 'created' | 'changed'>) {
  const { words } = useWords();
  const { store } = useTenant();
  const [all, setAll] = useState(false);
  const [main] = store.languages;
  // A note may name what only stands in the file.
  const inFile = useMemo(() => new Map(created.map((item) => [item.id, named(item, main)])), [created, main]);
  const notesOf = useItemNotes(inFile);
  const shown = all ? changed : changed.slice(0, shownAtFirst);
  return (
    <>
      <ul className="changed">
        {shown.map(({ before, after, ...change }) => {
          const notes = notesOf(before, after);
          return (
            <ChangedItem
              key={change.id}
              change={change}
              notes={notes.length > 0 ? notes : [{ what: words.import.addressOnly }]}
            />
          );
        })}
      </ul>
      {changed.length > shown.length && (
        <Button small onClick={() => setAll(true)}>
          {words.import.more(changed.length - shown.length)}
        </Button>
      )}
    </>
  );
}

const named = ({ id, type, title }: ItemChange, lang: string): Item =>
  ({
    id,
    type,
    slug: '',
    oldSlugs: [],
    data: { [describe(type).title]: { [lang]: title } },
  }) as unknown as Item;
