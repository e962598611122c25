import type { PercentCrop } from 'react-image-crop';

/** No side of a cropped picture becomes longer than this. */
const longest = 2000;

/** How large a part of a picture becomes, in its own points. */
export function cropSize(
  crop: PercentCrop,
  width: number,
  height: number,
): { width: number; height: number } {
  const own = { width: (crop.width / 100) * width, height: (crop.height / 100) * height };
  const scale = Math.min(1, longest / Math.max(own.width, own.height));
  return {
    width: Math.max(1, Math.round(own.width * scale)),
    height: Math.max(1, Math.round(own.height * scale)),
  };
}

/** Cuts a part out of a picture, as a new picture of the same kind: a photograph stays small, a drawing keeps its edges. */
export async function cropped(
  image: HTMLImageElement,
  crop: PercentCrop,
  name: string,
  type: string,
): Promise<File> {
  const { naturalWidth, naturalHeight } = image;
  const size = cropSize(crop, naturalWidth, naturalHeight);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('The browser draws nothing.');
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(
    image,
    (crop.x / 100) * naturalWidth,
    (crop.y / 100) * naturalHeight,
    (crop.width / 100) * naturalWidth,
    (crop.height / 100) * naturalHeight,
    0,
    0,
    size.width,
    size.height,
  );
  const kind = type === 'image/jpeg' ? type : 'image/png';
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind, 0.9));
  if (!bytes) throw new Error('The picture could not be written.');
  return new File([bytes], croppedName(name, kind === type ? undefined : 'png'), { type: kind });
}

/** «vapen.png» becomes «vapen – utsnitt.png», once. */
export function croppedName(name: string, ending?: string): string {
  const [, stem = name, own = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,5}))?$/.exec(name) ?? [];
  return `${stem.replace(/ – utsnitt$/, '')} – utsnitt.${ending ?? (own || 'png')}`;
}
