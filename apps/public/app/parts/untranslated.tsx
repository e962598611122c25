import { languageWords, type Language } from '@bti/domain';
import { useView } from './use-view.tsx';

/** Who reads one written Norwegian language reads the other too, and needs no word of it. */
const norwegian = new Set<Language>(['nb', 'nn']);

/** Says of a page that is not there in the reader's language which one it is in. */
export function Untranslated() {
  const view = useView();
  const { site, place, lang, ui, words } = view;
  const item =
    place.kind === 'item'
      ? site.bySlug.get(`${place.type}/${place.slug}`)
      : place.kind === 'home'
        ? site.guides[0]
        : undefined;
  const shown = item && view.title(item);
  if (norwegian.has(lang) || !shown?.lang || shown.lang === lang) return null;
  return (
    <p className="untranslated">
      <span className="wide">{words.untranslated(languageWords[shown.lang][ui === 'nn' ? 'nn' : 'nb'])}</span>
    </p>
  );
}
