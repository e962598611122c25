import { useId, type ReactNode } from 'react';

type PanelProps = { title: string; count?: number; foot?: ReactNode; children: ReactNode };

/** One part of the home, under its heading, with the way on below. */
export function Panel({ title, count, foot, children }: PanelProps) {
  const id = useId();
  return (
    <section className="card panel" aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {children}
      {foot && <p className="panel-foot">{foot}</p>}
    </section>
  );
}
