import type { Fields } from '../fields/field.js';

/** A picture on the page of an item, and what it shows to those who do not see it: the same wherever there is one. */
export const pictureFields = {
  picture: {
    kind: 'file',
    accept: 'picture',
    alt: 'pictureAlt',
    decorative: 'pictureDecorative',
    label: { nb: 'Bilde', nn: 'Bilete' },
  },
  pictureAlt: {
    kind: 'text',
    label: { nb: 'Hva bildet viser', nn: 'Kva biletet viser' },
    hint: {
      nb: 'For den som ikke ser det. Si det bildet skal fortelle, i én setning.',
      nn: 'For den som ikkje ser det. Sei det biletet skal fortelje, i éi setning.',
    },
    example: {
      nb: 'To voksne og en jente sitter rundt et bord og snakker sammen.',
      nn: 'To vaksne og ei jente sit rundt eit bord og snakkar saman.',
    },
  },
  pictureDecorative: {
    kind: 'boolean',
    label: { nb: 'Bildet er bare til pynt', nn: 'Biletet er berre til pynt' },
  },
} as const satisfies Fields;
