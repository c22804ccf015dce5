import { VipTier } from '@kehu/schema';
import { EnumTag } from './tag.js';

/** The VIP tier in gold; nothing for customers without one. */
export function VipMark({ tier }: { tier: string }) {
  return tier === 'NONE' ? null : <EnumTag of={VipTier} value={tier} />;
}
