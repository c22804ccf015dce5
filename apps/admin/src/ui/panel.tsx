import { useId, type ReactNode } from 'react';
import { useRefusal } from './refused-parts.js';
import { Refused, SkeletonLines } from './states.js';

/**
 * A titled part of a screen. `part` names the field it shows: a person who may not see it is told so instead. `anchor`
 * lets links of the same screen lead here.
 */
export function Panel({
  title,
  extra,
  part,
  anchor,
  children,
}: {
  title: string;
  extra?: ReactNode;
  part?: string;
  anchor?: string;
  children: ReactNode;
}) {
  const id = useId();
  const refusal = useRefusal(part);
  return (
    <section className="k-panel" aria-labelledby={id} id={anchor} tabIndex={anchor ? -1 : undefined}>
      <div className="k-panel-head">
        <h2 id={id}>{title}</h2>
        {refusal === undefined && extra}
      </div>
      <div className="k-panel-body">{refusal === undefined ? children : <Refused permission={refusal} />}</div>
    </section>
  );
}

/** Panels that are still to come, side by side as they will stand. */
export const SkeletonPanels = ({ count, lines }: { count: number; lines: number }) =>
  Array.from({ length: count }, (_, place) => (
    <div key={place} className="k-panel">
      <div className="k-panel-body">
        <SkeletonLines lines={lines} />
      </div>
    </div>
  ));

/** One number and its name. */
export function Figure({ label, children, title }: { label: ReactNode; children: ReactNode; title?: string }) {
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
