import { AlertResolver } from './alerts/alert.resolver.js';
import { AlertService } from './alerts/alert.service.js';
import { ServiceAlert } from './alerts/service-alert.entity.js';
import { AgentSkill } from './dispatch/agent-skill.entity.js';
import { CrewService } from './dispatch/crew.service.js';
import { DedicatedAgent } from './dispatch/dedicated-agent.entity.js';
import { dispatch } from './dispatch/dispatch.job.js';
import { dedicationOpenWork } from './dispatch/dedication-open-work.js';
import { DispatchResolver } from './dispatch/dispatch.resolver.js';
import { DispatchService } from './dispatch/dispatch.service.js';
import { clockBreached } from './desk.events.js';
import { ticketOpenWork } from './ticket-open-work.js';
import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { classesPublished } from '../classes/index.js';
import { customerDeleted, customerRestored, customersMoved, vipTiersGiven } from '../customers/index.js';
import { AgentPresence } from './agent-presence.entity.js';
import { AgentService } from './agent.service.js';
import { customerTickets, dedicatedAgents, openTickets } from './customer-tickets.part.js';
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
import { promiseAnew } from './service-levels/retime.js';
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
import { AgentShift } from './staffing/agent-shift.entity.js';
import { StaffingResolver } from './staffing/staffing.resolver.js';
import { UpkeepService } from './upkeep.service.js';
import { watchClocks } from './watch-clocks.job.js';

/** What the desk can do, built once. */
export interface ServiceDesk {
  readonly queues: QueueService;
  readonly agents: AgentService;
  readonly tickets: TicketService;
  readonly upkeep: UpkeepService;
  readonly dispatching: DispatchService;
  readonly alerts: AlertService;
}

export function serviceDesk(): ServiceDesk {
  const queues = new QueueService();
  const tickets = new TicketService(queues);
  const agents = new AgentService(queues);
  const dispatching = new DispatchService(queues, agents);
  const alerts = new AlertService();
  return { queues, agents, tickets, upkeep: new UpkeepService(queues, tickets), dispatching, alerts };
}

/** Tickets, their clocks, and the queues agents take them from. */
export function serviceDeskFeature(desk: ServiceDesk, watch: DeskWatch): Feature {
  const { queues, agents, tickets, upkeep, dispatching, alerts } = desk;
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
      ServiceAlert,
      DedicatedAgent,
      AgentSkill,
      Queue,
      QueueItem,
      AgentPresence,
      AgentShift,
    ],
    resolvers: [
      new TicketResolver(tickets, queues, agents),
      new QueueResolver(agents),
      new QueueItemResolver(),
      new CalendarResolver(new CalendarService()),
      new ServicePolicyResolver(new ServicePolicyService()),
      new DispatchResolver(dispatching, new CrewService()),
      new AlertResolver(alerts),
      new StaffingResolver(),
      deskSubscriptions(watch),
    ],
    openWork: [ticketOpenWork, dedicationOpenWork],
    partResolvers: [...ticketPartResolvers, openTickets, customerTickets, dedicatedAgents],
    listeners: [
      on(clockBreached, (tx, breach) => alerts.escalate(tx, breach)),
      on(customersMoved, (tx, { customerIds }) => upkeep.followCustomers(tx, customerIds)),
      on(vipTiersGiven, (tx, { customerIds }) => upkeep.followCustomers(tx, customerIds)),
      on(classesPublished, async (tx, { scheme }) => {
        if (scheme === 'VIP') await promiseAnew(tx);
      }),
      on(customerDeleted, (tx, { customerId }) => upkeep.forgetCustomer(tx, customerId)),
      on(customerRestored, (tx, { customerId }) => upkeep.remindCustomer(tx, customerId)),
    ],
    jobs: [watchClocks(upkeep, alerts), dispatch(dispatching)],
  };
}
