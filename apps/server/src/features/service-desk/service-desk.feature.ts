import { ticketOpenWork } from './ticket-open-work.js';
import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { customerDeleted, customerMoved, customerRestored } from '../customers/index.js';
import { AgentPresence } from './agent-presence.entity.js';
import { AgentService } from './agent.service.js';
import { customerTickets, openTickets } from './customer-tickets.part.js';
import type { DeskWatch } from './desk-watch.js';
import { deskSubscriptions } from './desk.subscription.js';
import { QueueItem } from './queue-item.entity.js';
import { QueueItemResolver } from './queue-item.resolver.js';
import { Queue } from './queue.entity.js';
import { QueueResolver } from './queue.resolver.js';
import { QueueService } from './queue.service.js';
import { BusinessCalendarRow } from './calendars/business-calendar.entity.js';
import { CalendarResolver } from './calendars/calendar.resolver.js';
import { CalendarService } from './calendars/calendar.service.js';
import { ServicePolicyResolver } from './service-levels/service-policy.resolver.js';
import { ServicePolicyService } from './service-levels/service-policy.service.js';
import { PublicDay } from './calendars/public-day.entity.js';
import { ClockEvent } from './service-levels/clock-event.entity.js';
import { ServicePolicy } from './service-levels/service-policy.entity.js';
import { ServiceClock } from './service-clock.entity.js';
import { TicketMessage } from './ticket-message.entity.js';
import { ticketPartResolvers } from './ticket-parts.js';
import { TicketStatusMove } from './ticket-status-move.entity.js';
import { Ticket } from './ticket.entity.js';
import './ticket.timeline.js';
import { TicketResolver } from './ticket.resolver.js';
import { TicketService } from './ticket.service.js';
import { UpkeepService } from './upkeep.service.js';
import { watchClocks } from './watch-clocks.job.js';

/** What the desk can do, built once. */
export interface ServiceDesk {
  readonly queues: QueueService;
  readonly agents: AgentService;
  readonly tickets: TicketService;
  readonly upkeep: UpkeepService;
}

export function serviceDesk(): ServiceDesk {
  const queues = new QueueService();
  const tickets = new TicketService(queues);
  return { queues, agents: new AgentService(queues), tickets, upkeep: new UpkeepService(queues, tickets) };
}

/** Tickets, their clocks, and the queues agents take them from. */
export function serviceDeskFeature({ queues, agents, tickets, upkeep }: ServiceDesk, watch: DeskWatch): Feature {
  return {
    name: 'service-desk',
    audited: [
      { object: 'calendar', table: 'business_calendar' },
      { object: 'servicePolicy', table: 'service_policy' },
      {
        object: 'ticket',
        table: 'ticket',
        customer: 'customer_id',
        brief: ['ticketOpen', 'ticketClaimNext', 'ticketReply', 'ticketCustomerMessage', 'ticketHandBack'],
      },
    ],
    entities: [
      Ticket,
      TicketMessage,
      TicketStatusMove,
      ServiceClock,
      ClockEvent,
      ServicePolicy,
      BusinessCalendarRow,
      PublicDay,
      Queue,
      QueueItem,
      AgentPresence,
    ],
    resolvers: [
      new TicketResolver(tickets, queues, agents),
      new QueueResolver(agents),
      new QueueItemResolver(),
      new CalendarResolver(new CalendarService()),
      new ServicePolicyResolver(new ServicePolicyService()),
      deskSubscriptions(watch),
    ],
    openWork: [ticketOpenWork],
    partResolvers: [...ticketPartResolvers, openTickets, customerTickets],
    listeners: [
      on(customerMoved, (tx, { customerId }) => upkeep.followCustomer(tx, customerId)),
      on(customerDeleted, (tx, { customerId }) => upkeep.forgetCustomer(tx, customerId)),
      on(customerRestored, (tx, { customerId }) => upkeep.remindCustomer(tx, customerId)),
    ],
    jobs: [watchClocks(upkeep)],
  };
}
