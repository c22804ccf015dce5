import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { answer } from '../../../platform/payload.js';
import { VipBookingCreateInput, VipBookingCancelInput } from './vip-booking.input.js';
import { VipBookingService } from './vip-booking.service.js';
import { findBooking } from './vip-budget.js';
import { VipBookingPayload } from './vip.type.js';

/** Gifts and events out of the budgets of VIP tiers. */
@Resolver()
export class VipBookingResolver {
  private readonly service = new VipBookingService();

  @Authorized('benefits:write')
  @Mutation(() => VipBookingPayload, {
    description: 'Books a gift or an event; refused where the budget of the year does not reach.',
  })
  vipBookingCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VipBookingCreateInput, { description: 'What, for whom and why.' }) input: VipBookingCreateInput,
  ) {
    return answer(input, async () => ({ booking: await findBooking(ctx, await this.service.book(ctx, input)) }));
  }

  @Authorized('benefits:write')
  @Mutation(() => VipBookingPayload, { description: 'Takes a booking back; the budget has it again.' })
  vipBookingCancel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VipBookingCancelInput, { description: 'Which one.' }) input: VipBookingCancelInput,
  ) {
    return answer(input, async () => ({ booking: await findBooking(ctx, await this.service.cancel(ctx, input.id)) }));
  }
}
