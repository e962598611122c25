/**
 * Cuts Inter (SIL Open Font License) down to what a guide is written in: one file for Norwegian and English, one
 * tiny file for the Sámi letters, which a browser fetches only where a text has one. Both are variable, 400 to 700.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), 'dist', 'fonts');

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const latin = `${ascii}ÆØÅæøåÁÄÉÖÜáàâäéèêóòôöü«»“”‘’–—…·•§°½€©×−\u00a0\u00ad\u2009`;
const sami = 'ČčĐđŊŋŠšŦŧŽžǤǥǦǧǨǩƷʒǮǯ';
const files = [
  { from: 'inter-latin-wght-normal.woff2', to: 'inter-latin.woff2', text: latin },
  { from: 'inter-latin-ext-wght-normal.woff2', to: 'inter-sami.woff2', text: sami },
];

/** Are the fonts there already, newer than this script? Cutting takes a few seconds. */
const upToDate = async (path) => {
  const [made, script] = await Promise.all([
    stat(path).catch(() => null),
    stat(fileURLToPath(import.meta.url)),
  ]);
  return made !== null && made.mtimeMs > script.mtimeMs;
};

await mkdir(target, { recursive: true });
for (const { from, to, text } of files) {
  const path = join(target, to);
  if (await upToDate(path)) continue;
  const { default: subsetFont } = await import('subset-font');
  const source = await readFile(require.resolve(`@fontsource-variable/inter/files/${from}`));
  await writeFile(
    path,
    await subsetFont(source, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    }),
  );
}
