import { ReaderChoices } from '#app/parts/reader-choices.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** Who one may be, to see the guide as it applies to oneself; somebody who has said it already is not asked again. */
export function Readers() {
  const { site, forLens, words } = useView();
  if (site.lenses.length === 0 || forLens) return null;
  return (
    <section className="home-readers" aria-labelledby="hvem">
      <h2 id="hvem">{words.reader.yours}</h2>
      <p className="note">{words.reader.yoursText}</p>
      <ReaderChoices />
    </section>
  );
}
