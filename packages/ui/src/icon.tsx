import type { ReactElement } from 'react';

/** Drawn on 24 × 24 with a 2 px line, in the colour of the text they stand in. */
const paths = {
  arrow: 'M5 12h13m-6-6 6 6-6 6',
  back: 'M19 12H6m6-6-6 6 6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-13.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  document:
    'M13 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V9l-6-6Zm0 0v6h6M9 13h6m-6 4h4',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  external: 'M9 5H6a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-3M13 5h6v6m0-6-9 9',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v5m0-8.5v.1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  pen: 'M4 20l1-4L16 5l3 3L8 19l-4 1Zm10-13 3 3',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.5-3.4 3.1-5 6.5-5s6 1.6 6.5 5m0-14.6a3.5 3.5 0 0 1 0 6.2m2.5 3.8c2 .7 3.2 2.2 3.5 4.6',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z',
  print: 'M7 9V4h10v5M7 17H4.5v-7a1 1 0 0 1 1-1h13a1 1 0 0 1 1 1v7H17m-10-3h10v6H7v-6Z',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.5-11a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7m0 2.5v.1',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20',
  speech: 'M4.5 5.5h15v10.5H12l-4.5 4v-4h-3V5.5Z',
  tip: 'M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.5 10.9V15.5h7v-1.6A6 6 0 0 0 12 3Z',
  tool: 'M5 8.5h14V19a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8.5Zm4 0V5.5a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 5.5v3M5 13h14',
  warning: 'M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.5v.1',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside a word that says the same: it is always hidden from assistive technology. An arrow follows the line. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-flips={name === 'arrow' || name === 'back' ? '' : undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}
