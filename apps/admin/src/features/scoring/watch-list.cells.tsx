import { NextAction } from '@kehu/schema';
import type { WatchListQuery } from '../../gql/graphql.js';
import { useInLanguage } from '../../lib/enum-label.js';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { formatShare } from '../../lib/money.js';
import { EnumTag, Tag } from '../../ui/tag.js';

/** A customer who will probably not buy again. */
export type WatchedRow = WatchListQuery['customers']['edges'][number]['node'];

const [likely, veryLikely] = [0.5, 0.8];

/** How probable it is that the customer does not buy again; red from four in five. */
export function Probability({ value }: { value: number | null | undefined }) {
  const language = useLanguage();
  if (typeof value !== 'number') return <span className="k-muted">–</span>;
  const tone = value >= veryLikely ? 'danger' : value >= likely ? 'warn' : 'plain';
  return <Tag tone={tone}>{formatShare(value, language)}</Tag>;
}

/** Why, in words. */
export function Reasons({ row }: { row: WatchedRow }) {
  const inLanguage = useInLanguage();
  const words = row.prediction?.churnSigns.map(({ sentenceZh, sentence }) => inLanguage(sentenceZh, sentence)) ?? [];
  const all = words.join(inLanguage('；', '; '));
  return (
    <span className="k-ellipsis" title={all}>
      {all}
    </span>
  );
}

/** What to do now, and why. */
export function Action({ row }: { row: WatchedRow }) {
  const inLanguage = useInLanguage();
  const advice = row.insight?.advice;
  if (!advice) return null;
  return (
    <span title={inLanguage(advice.reasonZh, advice.reason)}>
      <EnumTag of={NextAction} value={advice.action} />
    </span>
  );
}
