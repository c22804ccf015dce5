import type { RequestContext } from '../../platform/context.js';
import { refuse } from '../../platform/errors.js';

/** Rules reach beyond teams and regions. @throws FORBIDDEN for who keeps the privacy of some customers alone */
export function requireKeeperOfAll({ actor }: RequestContext): void {
  if (actor.kind !== 'SYSTEM' && actor.permissions.get('privacy:write') !== 'ALL')
    throw refuse('FORBIDDEN', 'Only who keeps the privacy of all customers may set this.');
}
