import type { RelationType } from '@kehu/schema';
import { refused, type Accepted, type RefusedValue } from './checked.policy.js';

const reciprocals = {
  SPOUSE: 'SPOUSE',
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  RELATIVE: 'RELATIVE',
  FRIEND: 'FRIEND',
  COLLEAGUE: 'COLLEAGUE',
  BUSINESS_CIRCLE: 'BUSINESS_CIRCLE',
  PARENT_COMPANY: 'SUBSIDIARY',
  SUBSIDIARY: 'PARENT_COMPANY',
  SUPPLIER: 'CLIENT',
  CLIENT: 'SUPPLIER',
  REFERRER: 'REFEREE',
  REFEREE: 'REFERRER',
  DECISION_MAKER: 'DECIDES_FOR',
  DECIDES_FOR: 'DECISION_MAKER',
} as const satisfies Record<RelationType, RelationType>;

/** One direction of a relation: `to` is the `type` of `from`. */
export interface RelationEdge {
  readonly fromId: string;
  readonly toId: string;
  readonly type: RelationType;
}

/** What this one is to the other, when the other is `type` to this one: my PARENT has me as CHILD. */
export function reciprocalOf(type: RelationType): RelationType {
  return reciprocals[type];
}

/** Both directions of a relation, the asked one first; a customer is not related to itself. */
export function relationEdges(edge: RelationEdge): Accepted<readonly [RelationEdge, RelationEdge]> | RefusedValue {
  if (edge.fromId === edge.toId) {
    return refused('self', '客户不能与自己建立关系', 'A customer cannot be related to itself.');
  }
  const back = { fromId: edge.toId, toId: edge.fromId, type: reciprocalOf(edge.type) };
  return { ok: true, value: [edge, back] };
}
