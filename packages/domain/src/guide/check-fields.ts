import { describe } from '../content/index.js';
import type { Item } from '../content/item.js';
import { isEmpty } from '../derive/empty.js';
import { references } from '../derive/references.js';
import { translations } from '../derive/translations.js';
import { eachField, type Data } from '../derive/walk.js';
import type { Field } from '../fields/field.js';
import { eachInline, plainText, type RichDoc, type RichText } from '../fields/rich-text.js';
import type { Issue } from './issue.js';
import { personalNumberIn } from './personal-number.js';
import { checkWrittenForms } from './check-written-forms.js';
import { issueAt, settingsItem, type CheckContext } from './check.js';
import { siteLanguages } from './languages.js';

/** What can be wrong with a field by itself, for every item and every kind: the walk behind most findings. */
export function checkFields(context: CheckContext): Issue[] {
  const settings = settingsItem(context);
  return [settings, ...context.items].flatMap((item) => [
    ...missing(context, item),
    ...unresolved(context, item),
    ...texts(context, item),
    ...validity(context, item),
    ...lagging(context, item),
    ...checkWrittenForms(context, item),
  ]);
}

/** Required and recommended fields that are empty in the main language. */
function missing(context: CheckContext, item: Item): Issue[] {
  const found: Issue[] = [];
  eachField(describe(item.type).fields, item.data as Data, (field, value, path) => {
    if (!field.publish || !isEmpty(field, value, context.main)) return;
    if (replacedBy(item, path)) return;
    const severity = field.publish === 'required' ? 'error' : 'warning';
    found.push(issueAt(context, item, { code: field.publish, severity, path }));
  });
  return found;
}

/** An outcome without a target is told in its own words by `checkRoutes`, a missing statement by `checkSite`. */
const replacedBy = (item: Item, path: string): boolean =>
  (item.type === 'step' && /^outcomes\/[^/]+\/targets$/.test(path)) ||
  (item.type === 'settings' && path === 'accessibilityStatement');

/** References to items that are gone, or of a type that cannot stand there. */
function unresolved(context: CheckContext, item: Item): Issue[] {
  const fields = describe(item.type).fields;
  return references(fields, item.data as Data)
    .filter(({ to, types }) => {
      const target = context.byId.get(to);
      return !target || (types.length > 0 && !types.includes(target.type));
    })
    .map(({ path }) => issueAt(context, item, { code: 'unresolvedReference', severity: 'error', path }));
}

const emptyLinkTexts =
  /^(her|klikk her|trykk her|les mer|les meir|mer|meir|lenke|lenkje|link|https?:.*|www\..*)$/i;

/** Personal numbers anywhere; heading order and link texts in rich text. */
function texts(context: CheckContext, item: Item): Issue[] {
  const found: Issue[] = [];
  eachField(describe(item.type).fields, item.data as Data, (field, value, path) => {
    if (stringsOf(field, value).some(personalNumberIn))
      found.push(issueAt(context, item, { code: 'personalNumber', severity: 'error', path }));
    if (field.kind !== 'richText') return;
    for (const doc of docsOf(value as RichText)) {
      const first = doc.content.find((block) => block.type === 'heading');
      if (first?.type === 'heading' && first.attrs.level === 4)
        found.push(issueAt(context, item, { code: 'headingOrder', severity: 'warning', path }));
      for (const text of vagueLinks(doc))
        found.push(issueAt(context, item, { code: 'linkText', severity: 'warning', path, values: { text } }));
    }
  });
  return found;
}

const docsOf = (value: RichText): RichDoc[] =>
  Object.entries(value).flatMap(([key, doc]) => (key === 'madeFrom' ? [] : [doc as RichDoc]));

function stringsOf(field: Field, value: unknown): string[] {
  if (field.kind === 'plain') return [value as string];
  if (field.kind === 'richText') return docsOf(value as RichText).map(plainText);
  if (field.kind !== 'text') return [];
  return Object.entries(value as Data).flatMap(([key, text]) => (key === 'madeFrom' ? [] : [text as string]));
}

function vagueLinks(doc: RichDoc): string[] {
  const found: string[] = [];
  eachInline(doc, (node) => {
    if (
      node.type === 'text' &&
      node.marks?.some((mark) => mark.type === 'link') &&
      emptyLinkTexts.test(node.text.trim())
    )
      found.push(node.text.trim());
  });
  return found;
}

/** Tools and laws outside their validity. Any type with `validFrom` and `validTo` is checked. */
function validity(context: CheckContext, item: Item): Issue[] {
  const { validFrom = '', validTo = '' } = item.data as { validFrom?: string; validTo?: string };
  if (validTo && validTo < context.today)
    return [
      issueAt(context, item, {
        code: 'noLongerValid',
        severity: 'error',
        path: 'validTo',
        values: { date: validTo },
      }),
    ];
  if (validFrom > context.today)
    return [
      issueAt(context, item, {
        code: 'notYetValid',
        severity: 'warning',
        path: 'validFrom',
        values: { date: validFrom },
      }),
    ];
  return [];
}

/** How many texts of an item are missing or outdated in each of the site's other languages. */
function lagging(context: CheckContext, item: Item): Issue[] {
  const { id, type, data } = item;
  const [, ...others] = siteLanguages(context.settings);
  return others.flatMap((language) => {
    const { texts, counts } = translations([{ id, type, data }], context.settings, language);
    return (['missing', 'outdated'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) =>
        issueAt(context, item, {
          code: `${state}Translation`,
          severity: 'warning',
          path: texts.find((text) => text.state === state)!.path,
          values: { count: counts[state], language },
        }),
      );
  });
}
