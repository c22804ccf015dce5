import type { RequestContext } from '../../../platform/context.js';
import { erasureCounts } from '../erase-customer.js';
import { erasureRules } from '../erasure.policy.js';
import { tableWord } from '../table-words.js';
import type { ErasureStepType, PrivacyRequestType } from './request.type.js';

/** What the erasure of this request does to each kind of data: as it was done, or as it would be done now. */
export async function shownSteps(ctx: RequestContext, request: PrivacyRequestType): Promise<ErasureStepType[] | null> {
  if (request.kind !== 'ERASURE' || request.state === 'REFUSED') return null;
  const counts = request.state === 'DONE' ? request.counts : await erasureCounts(ctx, request.customerId);
  return Object.entries(counts).map(([table, count]) => ({
    ...{ name: tableWord(table, ctx.locale), count },
    isDeleted: erasureRules[table] === 'DELETE',
  }));
}
