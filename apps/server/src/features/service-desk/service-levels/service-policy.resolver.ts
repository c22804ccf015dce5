import type { ClockMetric } from '@kehu/schema';
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import type { MetricTarget } from './service-level.policy.js';
import type { ServicePolicy } from './service-policy.entity.js';
import type { ServicePolicyService } from './service-policy.service.js';
import {
  ServicePolicyCreateInput,
  ServicePolicyOrderInput,
  ServicePolicyOrderPayload,
  ServicePolicyPayload,
  ServicePolicyType,
  ServicePolicyUpdateInput,
} from './service-policy.type.js';

/** What is promised to whom. */
@Resolver(() => ServicePolicyType)
export class ServicePolicyResolver {
  constructor(private readonly service: ServicePolicyService) {}

  @Authorized('tickets:read')
  @Query(() => [ServicePolicyType], { description: 'Every policy, in the order in which they are asked.' })
  async servicePolicies(@Ctx() ctx: RequestContext) {
    return (await this.service.list(ctx)).map(shownPolicy);
  }

  @Authorized('settings:write')
  @Mutation(() => ServicePolicyPayload, { description: 'Adds a policy, to be asked last.' })
  servicePolicyCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ServicePolicyCreateInput, { description: 'The new policy.' }) input: ServicePolicyCreateInput,
  ) {
    return answer(input, async () => ({ policy: shownPolicy(await this.service.create(ctx, input)) }));
  }

  @Authorized('settings:write')
  @Mutation(() => ServicePolicyPayload, {
    description: 'Changes a policy. Open tickets are promised anew; the time they have used stays used.',
  })
  servicePolicyUpdate(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The policy.' }) id: string,
    @Arg('input', () => ServicePolicyUpdateInput, { description: 'The policy as it shall be.' })
    input: ServicePolicyUpdateInput,
  ) {
    return answer(input, async () => ({ policy: shownPolicy(await this.service.update(ctx, id, input)) }));
  }

  @Authorized('settings:write')
  @Mutation(() => ServicePolicyOrderPayload, { description: 'Puts the policies in another order.' })
  servicePolicyOrder(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ServicePolicyOrderInput, { description: 'The order.' }) input: ServicePolicyOrderInput,
  ) {
    return answer(input, async () => ({ policies: (await this.service.order(ctx, input.ids)).map(shownPolicy) }));
  }
}

function shownPolicy(row: ServicePolicy): ServicePolicyType {
  const { id, place, nameZh, nameEn, isActive, calendarId, weight, skills, version } = row;
  const { tiers = [], classes = [], types = [], severities = [], channels = [] } = row.rule;
  const rule = {
    ...{ tiers: [...tiers], classes: [...classes], types: [...types] },
    ...{ severities: [...severities], channels: [...channels] },
  };
  const targets = (Object.entries(row.targets) as [ClockMetric, MetricTarget][]).map(([metric, { time, minutes }]) => ({
    ...{ metric, time, critical: minutes.CRITICAL, high: minutes.HIGH, normal: minutes.NORMAL, low: minutes.LOW },
  }));
  return { id, place, nameZh, nameEn, isActive, calendarId, weight, skills, version, rule, targets };
}
