import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { publicWords } from '@bti/text';
import { CallLink } from '#app/parts/contacts.tsx';
import { Message } from '#app/parts/message.tsx';
import { usePage } from '#app/parts/use-view.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => {
  const { platform } = context.page;
  if (!platform) throw new Response(null, { status: 404 });
  const words = publicWords[platform.lang].platform;
  return { name: words.name, title: platform.kind === 'front' ? words.title : words[platform.kind].title };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – ${data?.name}` }];

/** The platform's own page: which sites there are, or why there is none here. */
export default function PlatformPage() {
  const { platform } = usePage();
  if (!platform) return null;
  const words = publicWords[platform.lang].platform;
  if (platform.kind !== 'front')
    return (
      <Message {...words[platform.kind]}>
        {platform.kind === 'unavailable' && (
          <p>
            <CallLink phone="112" />
          </p>
        )}
      </Message>
    );
  const kinds = [
    ['kommune', words.kommuner],
    ['regionalCentre', words.regionalCentres],
    ['national', words.national],
  ] as const;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="lead">{platform.sites.length > 0 ? words.lead : words.empty}</p>
      {kinds.map(([kind, title]) => {
        const sites = platform.sites.filter((site) => site.kind === kind);
        return (
          sites.length > 0 && (
            <section key={kind} className="block">
              <h2>{title}</h2>
              <ul className="cards">
                {sites.map((site) => (
                  <li key={site.href}>
                    <a href={site.href}>{site.name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
