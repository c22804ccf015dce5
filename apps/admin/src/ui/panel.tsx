import { useId, type ReactNode } from 'react';

/** A titled part of a screen. */
export function Panel({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="k-panel" aria-labelledby={id}>
      <div className="k-panel-head">
        <h2 id={id}>{title}</h2>
        {extra}
      </div>
      <div className="k-panel-body">{children}</div>
    </section>
  );
}

/** One number and its name. */
export function Figure({ label, children, title }: { label: string; children: ReactNode; title?: string }) {
  return (
    <div className="k-figure" title={title}>
      <span>{label}</span>
      <strong>{children}</strong>
    </div>
  );
}

/** Names and values; empty values are left out. */
export function Facts({ of }: { of: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="k-facts">
      {of
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
