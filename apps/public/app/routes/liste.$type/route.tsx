import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { viewOf } from '#app/load-context.ts';
import { aboutOf } from '#app/model/about.ts';
import { typeOfWord, type PageType } from '#app/model/words-in-addresses.ts';
import { headOf, headTags, shortText } from '#app/parts/head.ts';
import { ItemLink } from '#app/parts/item-links.tsx';
import { useAll } from '#app/parts/item-route.ts';
import { ListPage } from '#app/parts/list-page.tsx';
import { listLabel } from '#app/parts/type-label.ts';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { OnlyReaders } from '#app/parts/whose.tsx';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const type = typeOfWord(params.type ?? '');
  if (!type) throw new Response(null, { status: 404 });
  return { type, head: headOf(view, listLabel(view, type).value) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** The list of a type that nobody looks through as such (guides, pages, sections, warnings): titles in order. */
export default function PlainListPage() {
  const view = useView();
  const type = useLoaderData<typeof loader>().type as PageType;
  const items = useAll(type);
  return (
    <ListPage type={type} empty={items.length === 0}>
      <ul className="cards">
        {items.map((item) => (
          <li key={item.id}>
            <ItemLink item={item} />
            <OnlyReaders item={item} />
            <p>
              <Text value={shortText(view, aboutOf(item))} />
            </p>
          </li>
        ))}
      </ul>
    </ListPage>
  );
}
