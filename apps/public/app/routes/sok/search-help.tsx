import { languageAttributes } from '@bti/domain';
import { ofType } from '#app/model/site.ts';
import { menuEntries } from '#app/parts/site-menu.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** What can be searched for. */
export function SearchHelp() {
  const { words } = useView();
  return (
    <>
      <p className="lead">{words.search.help}</p>
      <Overviews />
    </>
  );
}

/** What to try when nothing was found, and whom to call. */
export function NoHits() {
  const view = useView();
  const { words } = view;
  return (
    <>
      <ul>
        {words.search.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      {ofType(view.site, 'helpline').length > 0 && (
        <p>
          {words.search.talk}{' '}
          <a href={view.listHref('helpline')}>
            <Text value={view.label('helplines')} />
          </a>
        </p>
      )}
      <Overviews />
    </>
  );
}

function Overviews() {
  const view = useView();
  return (
    <>
      <h2>{view.words.search.overviews}</h2>
      <ul className="plain">
        {menuEntries(view).map(({ href, text, lang }) => (
          <li key={href}>
            <a href={href} {...languageAttributes(lang)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
