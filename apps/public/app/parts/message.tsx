import type { ReactNode } from 'react';

/** A page that says one thing: that something is not there, or why. */
export function Message({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="wide message">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {children}
    </div>
  );
}
