import type { Field, FieldKind, FieldValue, Item, Target } from '@bti/domain';
import type { ReactNode } from 'react';
import { EmailLink, PhoneLink } from '#app/parts/contact-links.tsx';
import { Routes } from '#app/parts/decision.tsx';
import { Rich, Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { dateText } from '#app/model/sentences.ts';
import { routeOf } from '#app/model/targets.ts';

type OfKind<K extends FieldKind> = Extract<Field, { kind: K }>;
type ViewOf<K extends FieldKind> = (props: {
  name: string;
  field: OfKind<K>;
  value: FieldValue<OfKind<K>>;
}) => ReactNode;

/** How each kind of field is read. A kind that is missing here does not compile. */
const views: { [K in FieldKind]: ViewOf<K> } = {
  plain: ({ name, value }) =>
    name === 'phone' ? (
      <PhoneLink phone={value} />
    ) : name === 'email' ? (
      <EmailLink email={value} />
    ) : (
      <Lines text={value} />
    ),
  text: ({ value }) => <Text value={value} />,
  richText: ({ value }) => <Rich value={value} />,
  boolean: YesNo,
  number: ({ value }) => String(value),
  date: DateView,
  choice: ChoiceView,
  link: LinkView,
  reference: ({ value }) => <ItemLinks ids={value === null ? [] : [value]} />,
  references: ({ value }) => <ItemLinks ids={value} />,
  targets: TargetsView,
  list: ({ field, value }) => (
    <ul className="entries">
      {(value as ({ id: string } & Record<string, unknown>)[]).map((entry) => (
        <li key={entry.id}>
          <Entry fields={field.fields} entry={entry} />
        </li>
      ))}
    </ul>
  ),
};

/** One value of an item, shown by the kind of its field. */
export function FieldView({ name, field, value }: { name: string; field: Field; value: unknown }): ReactNode {
  const View = views[field.kind] as ViewOf<FieldKind>;
  return <View name={name} field={field as never} value={value as never} />;
}

/** An entry of a list: its filled values after each other, those that need it with their label. */
function Entry({ fields, entry }: { fields: OfKind<'list'>['fields']; entry: Record<string, unknown> }) {
  const view = useView();
  const filled = Object.entries(fields).filter(([name, field]) =>
    isShown(view.site.byId, field, entry[name]),
  );
  return filled.map(([name, field], index) => (
    <span key={name} className={index === 0 ? 'entry-first' : 'note'}>
      <FieldView name={name} field={field} value={entry[name]} />
    </span>
  ));
}

/** Is there something here that a reader can be shown? */
export function isShown(byId: ReadonlyMap<string, Item>, field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
    case 'richText':
      return Object.keys(value as object).some(
        (key) => key !== 'madeFrom' && (value as Record<string, unknown>)[key],
      );
    case 'plain':
    case 'date':
    case 'choice':
    case 'link':
      return value !== '';
    case 'number':
      return value !== null;
    case 'boolean':
      return value === true;
    case 'reference':
      return value !== null && byId.has(value as string);
    case 'references':
      return (value as string[]).some((id) => byId.has(id));
    case 'targets':
    case 'list':
      return (value as unknown[]).length > 0;
    default:
      return field satisfies never;
  }
}

function Lines({ text }: { text: string }) {
  return <span className="lines">{text}</span>;
}

function YesNo({ value }: { value: boolean }) {
  const { words } = useView();
  return value ? words.yes : words.no;
}

function DateView({ value }: { value: string }) {
  return <time dateTime={value}>{dateText(value, useView())}</time>;
}

function ChoiceView({ field, value }: { field: OfKind<'choice'>; value: string }) {
  return field.options[value]?.[useView().ui];
}

function LinkView({ value }: { value: string }) {
  const view = useView();
  const shown = value.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
  return <a href={view.linkHref(value)}>{shown}</a>;
}

function ItemLinks({ ids }: { ids: readonly string[] }) {
  const view = useView();
  const items = ids.flatMap((id) => view.site.byId.get(id) ?? []);
  const links = items.map((item) => (
    <a key={item.id} href={view.href(item)}>
      <Text value={view.title(item)} />
    </a>
  ));
  if (links.length === 1) return links[0];
  return (
    <ul className="plain">
      {links.map((link) => (
        <li key={link.key}>{link}</li>
      ))}
    </ul>
  );
}

function TargetsView({ value }: { value: Target[] }) {
  const view = useView();
  return <Routes routes={value.map((target) => routeOf(view, target))} />;
}
