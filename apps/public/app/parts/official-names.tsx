import { Fragment } from 'react';
import { officialNames } from '#app/model/official-names.ts';
import { useView } from './use-view.tsx';

/** The official names of the site's kommuner where they have several, each marked with its language. */
export function OfficialNames() {
  const names = officialNames(useView().site);
  return names.map((ofKommune) => (
    <p key={ofKommune[0]!.name} className="official-names" dir="ltr">
      {ofKommune.map(({ lang, name }, index) => (
        <Fragment key={lang}>
          {index > 0 && ' – '}
          <span lang={lang}>{name}</span>
        </Fragment>
      ))}
    </p>
  ));
}

/** Where the names come from, as their sources ask to be told. */
export function OfficialNamesSource() {
  const { site, words } = useView();
  return officialNames(site).length > 0 ? <> {words.officialNamesSource}</> : null;
}
