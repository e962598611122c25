import { Extension, Mark, mergeAttributes, Node, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { isLink } from '@bti/domain';

/** A word or passage that leads to another item of the guide. */
const Reference = Mark.create({
  name: 'reference',
  inclusive: false,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-reference'),
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-reference': attributes.id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-reference]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'rich-reference' }),
    0,
  ],
});

/** A box that stands out: information, advice or a warning. It holds paragraphs and lists. */
const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => ({
    tone: {
      default: 'info',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-tone'),
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-tone': attributes.tone }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, { 'data-callout': '', class: 'callout' }),
    0,
  ],
});

/** Entries of a list hold paragraphs and lists, nothing larger. Tab leaves the editor, as it does any other field. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Undo in the page's own history stands beside the editor's: keys that mean something else to us pass by. */
const Passing = Extension.create({ name: 'passing', addKeyboardShortcuts: () => ({ 'Mod-s': () => true }) });

/** Exactly the white list of the domain's rich text. */
export const extensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [3, 4] },
    listItem: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    dropcursor: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      linkOnPaste: true,
      isAllowedUri: (url) => isLink(url),
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  ListItem,
  Reference,
  Callout,
  Passing,
];
