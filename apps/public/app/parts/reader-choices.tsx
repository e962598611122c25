import { readersOf, type Reader } from '#app/model/readers.ts';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** Everyone the site has something for, each leading to the page as they read it. */
export function ReaderChoices({ wide }: { wide?: boolean }) {
  const view = useView();
  const words = view.words.reader;
  const { workIn, iAm, closer } = readersOf(view);
  return (
    <div className={wide ? 'readers wide' : 'readers'}>
      <Group title={words.workIn} readers={workIn} />
      <Group title={words.iAm} readers={iAm} />
      <Group title={words.closer} readers={closer} />
    </div>
  );
}

function Group({ title, readers }: { title: string; readers: Reader[] }) {
  if (readers.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul>
        {readers.map(({ key, name, href, chosen }) => (
          <li key={key}>
            <a href={href} aria-current={chosen ? 'true' : undefined}>
              <Text value={name} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
