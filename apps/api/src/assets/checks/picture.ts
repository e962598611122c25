import sharp from 'sharp';
import type { FileNotice } from '@bti/domain';
import { fileRefused } from '../../http/errors.js';
import { isClean } from './clean-picture.js';

// Only the decoders of what is taken in. Everything else that the library can open stays shut.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((name) => `VipsForeignLoad${name}`),
});
sharp.cache(false);

/** No side may have as many; what decodes to more than a large camera's picture is a bomb. */
const sidePixels = 10_000;
const mostPixels = 64_000_000;
/** Wider than any place on the site, on any screen. */
const largestSide = 2400;
const seconds = 20;

export type CheckedPicture = {
  bytes: Buffer;
  type: string;
  width: number;
  height: number;
  notices: FileNotice[];
};

/**
 * A picture drawn anew: turned upright, in sRGB, no larger than anybody needs, and with nothing beside its pixels. With
 * `keep` one that has nothing beside them already stays as it is, so that a file from an export keeps its hash.
 */
export async function checkPicture(given: Buffer, { keep = false } = {}): Promise<CheckedPicture> {
  const { format, width, height, pages, exif, orientation } = await headOf(given);
  if (width >= sidePixels || height >= sidePixels || width * height > mostPixels)
    throw fileRefused('tooManyPixels');
  const source = sharp(given, { failOn: 'error', limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds });
  const target = format === 'jpeg' || format === 'webp' ? format : format === 'heif' ? 'webp' : 'png';
  const drawn =
    target === 'jpeg'
      ? source.jpeg({ quality: 84 })
      : target === 'webp'
        ? source.webp({ quality: 84 })
        : source.png({ compressionLevel: 9 });
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true }).catch((error: Error) => {
    throw fileRefused(/timeout/i.test(error.message) ? 'tooHeavy' : 'brokenPicture');
  });
  const size = { type: `image/${target}`, width: info.width, height: info.height };
  const upright = !orientation || orientation === 1;
  if (keep && upright && info.width === width && info.height === height && isClean(given, target))
    return { bytes: given, ...size, notices: [] };
  const notices: FileNotice[] = [
    ...(exif ? (['cleaned'] as const) : []),
    ...((pages ?? 1) > 1 ? (['stillOnly'] as const) : []),
    ...(Math.max(width, height) > largestSide ? (['scaledDown'] as const) : []),
    ...(target === format ? [] : (['otherFormat'] as const)),
  ];
  return { bytes: data, ...size, notices };
}

async function headOf(bytes: Buffer) {
  try {
    return await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
  } catch {
    throw fileRefused('brokenPicture');
  }
}
