import { useEffect, type ReactNode } from 'react';

/** The frame of a screen: its title, what can be done, what stands on it. `fill`: the content scrolls, not the page. */
export function Page({
  title,
  hint,
  actions,
  fill,
  children,
}: {
  title: string;
  hint?: ReactNode;
  actions?: ReactNode;
  fill?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Kehu`;
  }, [title]);
  return (
    <div className={fill ? 'k-page k-page-fill' : 'k-page'}>
      <header className="k-page-head">
        <div>
          <h1>{title}</h1>
          {hint && <p>{hint}</p>}
        </div>
        {actions && <div className="k-page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
