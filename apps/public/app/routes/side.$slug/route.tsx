import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { viewOf } from '#app/load-context.ts';
import { again, find } from '#app/model/find.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { headOf, headTags } from '#app/parts/head.ts';
import { Rich, Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { WarningLine } from '#app/parts/warning-box.tsx';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const page = find(view, 'page', params.slug);
  return { id: page.id, head: headOf(view, view.titleText(page), page.data.lead) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** A page of text. Its headings are h3 and h4 in the editor; with no h2 above them here they are h2 and h3. */
export default function TextPage() {
  const view = useView();
  const page = again(view, 'page', useLoaderData<typeof loader>().id);
  return (
    <div className="page">
      <Crumbs trail={[]} />
      <WarningLine warnings={warningsFor(view.site)} />
      <h1>
        <Text value={view.title(page)} />
      </h1>
      <p className="lead">
        <Text value={page.data.lead} />
      </p>
      <Rich value={page.data.body} top={2} />
    </div>
  );
}
