import { languageAttributes } from '@bti/domain';
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { viewOf } from '#app/load-context.ts';
import { readerName } from '#app/model/readers.ts';
import { headOf, headTags } from '#app/parts/head.ts';
import { Message } from '#app/parts/message.tsx';
import { SearchForm } from '#app/parts/search-form.tsx';
import { menuEntries } from '#app/parts/site-menu.tsx';
import { useView } from '#app/parts/use-view.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  return data({ head: headOf(view, view.words.notFound.title) }, 404);
};
export const meta: MetaFunction<typeof loader> = ({ data: found }) => headTags(found?.head);

/** A page that is not there leads to those that are. */
export default function NotFoundPage() {
  const view = useView();
  const { place, lang } = view;
  const elsewhere = place.kind === 'missing' ? place.elsewhere : undefined;
  const { notPart } = view.words.reader;
  const message = elsewhere
    ? { title: notPart.title(readerName(view)), text: notPart.text }
    : view.words.notFound;
  return (
    <Message {...message}>
      {elsewhere && (
        <p>
          <a className="ds-button" href={view.pathTo(elsewhere, lang, {})}>
            {notPart.see}
          </a>
        </p>
      )}
      {!elsewhere && <SearchForm />}
      <ul className="plain">
        <li>
          <a href={view.homeHref}>{view.words.home}</a>
        </li>
        {menuEntries(view).map(({ href, text, lang }) => (
          <li key={href}>
            <a href={href} {...languageAttributes(lang)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Message>
  );
}
