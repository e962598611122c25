/**
 * Writes the table of kommuner with official names in more than one language, for the public site:
 *
 *   node infra/data/official-names.mjs kommuner.json > apps/public/app/model/official-names-table.ts
 *
 * kommuner.json is put together from Statistics Norway's register of kommuner, Kartverket's place names and the
 * regulation on written Norwegian; each entry has `number` and `names` by language.
 */
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which file? node infra/data/official-names.mjs kommuner.json');
  process.exit(1);
}
const rows = JSON.parse(readFileSync(file, 'utf8'))
  .filter(({ names }) => Object.keys(names).length > 1)
  .map(({ number, names }) => {
    const { nb, ...others } = names;
    const entries = Object.entries({ no: nb, ...others }).map(([lang, name]) => `${lang}: '${name}'`);
    return `  '${number}': { ${entries.join(', ')} },`;
  });
console.log(`/**
 * The ${rows.length} kommuner with official names in more than one language, by kommunenummer. Written by infra/data/official-names.mjs.
 *
 * Kommune numbers: Statistics Norway (SSB), CC BY 4.0. Names: SSB and © Kartverket, CC BY 4.0. Language decisions: contains
 * data under NLOD 2.0 distributed by Lovdata. The data has been processed.
 */
export const officialNamesTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows.join('\n')}
};`);
