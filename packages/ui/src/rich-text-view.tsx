import { Fragment, type ReactElement, type ReactNode } from 'react';
import {
  languageAttributes,
  type Block,
  type CalloutTone,
  type Inline,
  type Language,
  type ListItem,
  type Mark,
  type RichDoc,
} from '@bti/domain';
import { Icon, type IconName } from './icon.js';

/** What a reader meets at the other end of a reference; none when the item is not (or no longer) there. */
export type ReferenceTarget = { href: string; title?: string };

type Settings = {
  /** Finds the page of a referenced item. Text whose item is missing stays as plain text. */
  reference: (id: string) => ReferenceTarget | undefined;
  /** Turns a stored address into the one to use here, as a path inside a preview. */
  link?: (href: string) => string;
  /** The HTML level of the larger of the two headings: 2 right under the title, 3 under an h2, 5 where it stands deeper. */
  topHeading?: 2 | 3 | 4 | 5;
  /** What a callout is called, above its text. */
  calloutWords?: Record<CalloutTone, string>;
  /** Shows a piece of running text, as with its terms explained. Never asked for what is a heading or a link. */
  explain?: (text: string) => ReactNode;
};

const toneIcons: Record<CalloutTone, IconName> = { info: 'info', tip: 'tip', warning: 'warning' };

/**
 * A rich text as HTML. The document is a white-listed tree (`domain/fields/rich-text`), so that every node has
 * exactly one way to be shown and nothing in it can be markup.
 */
export function RichTextView({
  doc,
  lang,
  ...settings
}: Settings & { doc: RichDoc; lang?: Language }): ReactElement {
  return (
    <div className="prose" {...languageAttributes(lang)}>
      {doc.content.map((block, index) => (
        <Fragment key={index}>{renderBlock(block, settings)}</Fragment>
      ))}
    </div>
  );
}

function renderBlock(block: Block, settings: Settings): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? <p>{renderInlines(block.content, settings)}</p> : null;
    case 'heading': {
      const level = Math.min(6, block.attrs.level - 3 + (settings.topHeading ?? 3));
      const Heading = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return <Heading>{renderInlines(block.content, { ...settings, explain: undefined })}</Heading>;
    }
    case 'bulletList':
      return <ul>{renderItems(block.content, settings)}</ul>;
    case 'orderedList':
      return <ol>{renderItems(block.content, settings)}</ol>;
    case 'callout': {
      const word = settings.calloutWords?.[block.attrs.tone];
      return (
        <div className="callout" data-tone={block.attrs.tone}>
          <Icon name={toneIcons[block.attrs.tone]} />
          <div>
            {word && <p className="callout-word">{word}</p>}
            {block.content.map((inner, index) => (
              <Fragment key={index}>{renderBlock(inner, settings)}</Fragment>
            ))}
          </div>
        </div>
      );
    }
    default:
      return block satisfies never;
  }
}

/** A list item begins with a paragraph nearly always; its words then stand in the item without a `p` of their own. */
function renderItems(items: ListItem[], settings: Settings): ReactNode {
  return items.map((item, index) => (
    <li key={index}>
      {item.content.map((block, at) => (
        <Fragment key={at}>
          {at === 0 && block.type === 'paragraph'
            ? renderInlines(block.content, settings)
            : renderBlock(block, settings)}
        </Fragment>
      ))}
    </li>
  ));
}

function renderInlines(nodes: Inline[] | undefined, settings: Settings): ReactNode {
  return nodes?.map((node, index) => (
    <Fragment key={index}>
      {node.type === 'hardBreak' ? (
        <br />
      ) : (
        (node.marks ?? []).reduce<ReactNode>(
          (inner, mark) => renderMark(mark, inner, settings),
          leads(node.marks) ? node.text : renderText(node.text, settings),
        )
      )}
    </Fragment>
  ));
}

/** An address to write to that somebody typed as it is. What follows it in the sentence is none of it. */
const emailAddress = /([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,})/i;

/** A piece of running text: what it names to write to can be pressed, and the rest is explained. */
const renderText = (text: string, { explain = (part) => part }: Settings): ReactNode =>
  text
    .split(emailAddress)
    .map((part, index) => (
      <Fragment key={index}>
        {index % 2 === 0 ? explain(part) : <a href={`mailto:${part}`}>{part}</a>}
      </Fragment>
    ));

const leads = (marks: readonly Mark[] = []): boolean =>
  marks.some((mark) => mark.type === 'link' || mark.type === 'reference');

function renderMark(mark: Mark, inner: ReactNode, settings: Settings): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return <a href={settings.link?.(mark.attrs.href) ?? mark.attrs.href}>{inner}</a>;
    case 'reference': {
      const target = settings.reference(mark.attrs.id);
      return target ? (
        <a href={target.href} title={target.title}>
          {inner}
        </a>
      ) : (
        inner
      );
    }
    default:
      return mark satisfies never;
  }
}
