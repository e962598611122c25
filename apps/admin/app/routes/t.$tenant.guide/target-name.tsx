import { Link } from '@remix-run/react';
import type { Target } from '@bti/domain';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { anchor } from './arrows/arrows-of.js';
import { useGuide } from './guide-context.js';
import { targetDraft } from './guide-model.js';
import { showOnMap } from './show-on-map.js';

/** Where something leads, short enough for a row: a link to it, on the map where it stands there. */
export function TargetName({ target }: { target: Target }) {
  const { store, drafts } = useTenant();
  const { map } = useGuide();
  const { words } = useWords();
  const titleOf = useTitles();
  const item = targetDraft(drafts, target);
  if (item) {
    const name =
      item.type === 'level' ? words.guide.toLevel(String(item.data.key || titleOf(item))) : titleOf(item);
    const step = map.levels.flatMap(({ steps }) => steps).find(({ draft }) => draft.id === item.id);
    const onMap =
      (step && anchor.step(step.key)) ??
      (map.levels.some(({ draft }) => draft.id === item.id) ? anchor.level(item.id) : undefined) ??
      (map.arenas.some(({ draft }) => draft.id === item.id) ? anchor.arena(item.id) : undefined);
    if (!onMap) return <Link to={itemPath(store.slug, item)}>{name}</Link>;
    return (
      <a
        href={`#${onMap}`}
        title={titleOf(item)}
        onClick={(event) => {
          event.preventDefault();
          showOnMap(onMap);
        }}
      >
        {name}
      </a>
    );
  }
  if (target.kind === 'close') return <span>{words.targets.closes}</span>;
  if (target.kind === 'report') return <span>{words.targets[target.recipient]}</span>;
  if (target.kind === 'url') return <a href={target.url}>{target.url.replace(/^https?:\/\//, '')}</a>;
  return <span data-tone="danger">{words.targets.unknown}</span>;
}
