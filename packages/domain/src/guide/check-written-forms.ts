import { describe } from '../content/index.js';
import type { Item } from '../content/item.js';
import { eachField, type Data } from '../derive/walk.js';
import { otherWrittenForms, ownWords } from '../derive/written-forms.js';
import type { RichText } from '../fields/rich-text.js';
import type { LocalText } from '../fields/text.js';
import { issueAt, type CheckContext } from './check.js';
import type { Issue } from './issue.js';
import { siteLanguages } from './languages.js';

/** Bokmål in a nynorsk text, and the other way round: one finding for each text, about the first such word in it. */
export function checkWrittenForms(context: CheckContext, item: Item): Issue[] {
  const found: Issue[] = [];
  const written = siteLanguages(context.settings).filter((lang) => lang === 'nb' || lang === 'nn');
  eachField(describe(item.type).fields, item.data as Data, (field, value, path) => {
    if ((field.kind !== 'text' && field.kind !== 'richText') || field.official) return;
    for (const language of written) {
      const text = (value as LocalText | RichText)[language] ?? '';
      const [first, ...more] = otherWrittenForms(language, typeof text === 'string' ? text : ownWords(text));
      if (!first) continue;
      const values = { language, ...first, more: more.length };
      found.push(issueAt(context, item, { code: 'otherWrittenForm', severity: 'warning', path, values }));
    }
  });
  return found;
}
