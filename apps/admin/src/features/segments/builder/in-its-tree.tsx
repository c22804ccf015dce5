import type { ReactNode } from 'react';
import type { RecordOption } from './rule-choices.js';

/** A choice as far in as it stands in its tree. */
export const inItsTree = ({ label, data }: { label?: ReactNode; data: RecordOption }) => (
  <span style={{ paddingInlineStart: `${(data.depth ?? 0) * 16}px` }}>{label}</span>
);
