import { audienceWords, type InterfaceLanguage, type Lens } from '@bti/domain';
import { changeWords } from './change-words.js';

/** Whom a reading is for, as it stands after «for»: «Barnehage», «foresatte», «foresatte i Barnehage». */
export function lensName(
  { tjeneste, audience }: Lens,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): string {
  const service = tjeneste && (titleOf(tjeneste) || changeWords[lang].gone);
  const readers = audience && audienceWords[audience][lang].toLowerCase();
  return [readers, service].filter(Boolean).join(' i ');
}
