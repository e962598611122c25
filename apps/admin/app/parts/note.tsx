import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** A message on the page. `live` reads it out when it comes: politely, or at once when something went wrong. */
export function Note({
  tone = 'info',
  live,
  children,
}: {
  tone?: Tone;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="note" data-tone={tone} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {children}
    </div>
  );
}
