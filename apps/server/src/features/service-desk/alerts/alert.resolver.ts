import { AlertKind, ClockMetric } from '@kehu/schema';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { graphqlEnum } from '../../../platform/enums.js';
import { answer, Payload } from '../../../platform/payload.js';
import { DateTime } from '../../../platform/scalars.js';
import { ticketsById } from '../ticket.query.js';
import { TicketType } from '../ticket.type.js';
import type { AlertService } from './alert.service.js';

@ObjectType('ServiceAlert', {
  description: 'Somebody should look at a ticket: a promise is nearly due, or was broken.',
})
export class ServiceAlertType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => graphqlEnum(ClockMetric), { description: 'Which promise.' })
  metric: ClockMetric;

  @Field(() => graphqlEnum(AlertKind), { description: 'Nearly due or broken.' })
  kind: AlertKind;

  @Field(() => DateTime, { description: 'When the promise is or was due.' })
  dueAt: Date;

  @Field(() => DateTime, { description: 'When it was noticed.' })
  at: Date;
}

@ObjectType('ServiceAlertPayload', { description: 'The answer to having looked.', simpleResolvers: true })
export class ServiceAlertPayload extends Payload {
  @Field(() => ServiceAlertType, { nullable: true, description: 'The alert; null when it was refused.' })
  alert?: ServiceAlertType | null;
}

/** Promises that are nearly due or broken. */
@Resolver(() => ServiceAlertType)
export class AlertResolver {
  constructor(private readonly alerts: AlertService) {}

  @Authorized('tickets:read')
  @Query(() => [ServiceAlertType], {
    description: 'Alerts nobody has looked at, newest first, of open tickets the caller may see; at most 50.',
  })
  serviceAlerts(@Ctx() ctx: RequestContext) {
    return this.alerts.list(ctx);
  }

  @FieldResolver(() => TicketType, { nullable: true, description: 'The ticket it is about.' })
  ticket(@Root() alert: ServiceAlertType, @Ctx() ctx: RequestContext) {
    return ctx.loader(ticketsById).load(alert.ticketId);
  }

  @Authorized('tickets:write')
  @Mutation(() => ServiceAlertPayload, { description: 'Says that somebody has looked at an alert.' })
  serviceAlertSee(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The alert.' }) id: string) {
    return answer(null, async () => ({ alert: await this.alerts.see(ctx, id) }));
  }
}
