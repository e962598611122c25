import type { ReactElement } from 'react';

/** Drawn on 24 × 24 with a 2 px line, in the colour of the text they stand in. */
const paths = {
  plus: 'M12 5v14M5 12h14',
  up: 'M12 19V6m-6 6 6-6 6 6',
  upload: 'M12 16V5m-5 5 5-5 5 5M5 20h14',
  down: 'M12 5v13m-6-6 6 6 6-6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  left: 'M19 12H6m6-6-6 6 6 6',
  right: 'M5 12h13m-6-6 6 6-6 6',
  remove: 'M6 6l12 12M18 6 6 18',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5m4-5v5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20',
  undo: 'M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9',
  redo: 'm16 5 4 4-4 4m4-4h-9.5a5.5 5.5 0 0 0 0 11H15',
  history: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5M12 8v4.5l3 1.5',
  external: 'M9 5H6a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-3M13 5h6v6m0-6-9 9',
  pen: 'M4 20l1-4L16 5l3 3L8 19l-4 1Zm10-13 3 3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7V5Zm0 7h7a3.5 3.5 0 0 1 0 7H7v-7Z',
  italic: 'M10 5h8M6 19h8M14 5l-4 14',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M4 15.5c.5-1 2.5-1 2.5.3 0 1.2-2.5 1.7-2.5 3.2h2.6',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  reference: 'M6 4h9l3 3v13H6V4Zm3 6h6m-6 4h6',
  callout: 'M4.500 5.500h15v10.500H12l-4.500 4v-4h-3V5.500Z',
  warning: 'M12 4 2.800 19.500h18.400L12 4Zm0 6v4.500m0 2.500v.1',
  keyboard:
    'M3.500 7h17v11h-17V7Zm3.500 3.500h.01M10.500 10.500h.01M13.500 10.500h.01M17 10.500h.01M8 14.500h8',
  home: 'M4 11.500 12 4.500l8 7M6.500 10v9.500h11V10M10 19.500v-5h4v5',
  grip: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01',
  eye: 'M2.500 12C5 7.500 8.500 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-6 6.500-9.500 6.500S5 16.500 2.500 12ZM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  copy: 'M9 9h11v11H9V9Zm-4 6H4V4h11v1',
  crop: 'M7 2.500V17h14.500M2.500 7H17v14.500',
  decision: 'M12 3.500 20.500 12 12 20.500 3.500 12 12 3.500Z',
  move: 'M4 8h14m-4-4 4 4-4 4M20 16H6m4 4-4-4 4-4',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside a word that says the same: it is always hidden from assistive technology. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
