import type { AbstractNode, IconDefinition } from '@ant-design/icons-svg/es/types';
import { createElement, type ReactElement } from 'react';

const draw = (node: AbstractNode, key: number): ReactElement =>
  createElement(node.tag, { key, ...node.attrs }, node.children?.map(draw));

/** An icon from the Ant Design set, drawn without its React runtime. It is decoration: what it means stands beside it. */
export function Icon({ of }: { of: IconDefinition }) {
  const root = typeof of.icon === 'function' ? of.icon('currentColor', 'transparent') : of.icon;
  return (
    <svg className="k-icon" viewBox={root.attrs.viewBox} aria-hidden="true">
      {root.children?.map(draw)}
    </svg>
  );
}
