import { formatOf, sizeText, type FileValue, type InterfaceLanguage } from '@bti/domain';
import type { AdminWords } from '@bti/text';

/** «PDF, 690 kB, 3 sider»: what tells a file from another. */
export function fileFacts(
  file: Pick<FileValue, 'type' | 'size' | 'width' | 'height'> & { pages?: number },
  words: AdminWords,
  lang: InterfaceLanguage,
): string {
  const { type, size, width, height, pages } = file;
  return [
    formatOf(type),
    sizeText(size, lang),
    pages && words.files.pages(pages),
    width && height && words.files.points(width, height),
  ]
    .filter(Boolean)
    .join(', ');
}
