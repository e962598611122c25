import { languageAttributes, type FileValue, type LocalText } from '@bti/domain';
import { filePath } from '#app/model/files.ts';
import { useView } from './use-view.tsx';

type Pictured = { picture: FileValue | null; pictureAlt: LocalText; pictureDecorative: boolean };

/**
 * The picture of an item, with what it says to those who do not see it. `first` is what a reader meets at the top of a
 * page; every other one waits until it is near.
 */
export function Picture({ data, first }: { data: Pictured; first?: boolean }) {
  const view = useView();
  const { picture, pictureAlt, pictureDecorative } = data;
  if (!picture) return null;
  const alt = pictureDecorative ? undefined : view.text(pictureAlt);
  return (
    <img
      className="picture"
      src={view.base + filePath(picture)}
      width={picture.width}
      height={picture.height}
      alt={alt?.value ?? ''}
      {...languageAttributes(alt?.lang)}
      loading={first ? undefined : 'lazy'}
      decoding="async"
    />
  );
}
