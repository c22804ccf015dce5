import { TicketBulkResolver } from './bulk/ticket-bulk.resolver.js';
import { TicketBulkService } from './bulk/ticket-bulk.service.js';
import { AlertResolver } from './alerts/alert.resolver.js';
import { ClaimService } from './claims/claim.service.js';
import { AlertService } from './alerts/alert.service.js';
import { ServiceAlert } from './alerts/service-alert.entity.js';
import { AgentSkill } from './dispatch/agent-skill.entity.js';
import { CrewService } from './dispatch/crew.service.js';
import { DedicatedAgent } from './dispatch/dedicated-agent.entity.js';
import { dispatch } from './dispatch/dispatch.job.js';
import { backupOpenWork, dedicationOpenWork } from './dispatch/dedication-open-work.js';
import { DispatchResolver } from './dispatch/dispatch.resolver.js';
import { UnservedResolver } from './dispatch/unserved.resolver.js';
import { DispatchService } from './dispatch/dispatch.service.js';
import { clockBreached, complaintsChanged, ticketResolved } from './desk.events.js';
import { ticketOpenWork } from './ticket-open-work.js';
import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { sql } from '../../platform/sql.js';
import { classesPublished } from '../classes/index.js';
import { figuresRenewed, type ScoringService } from '../scoring/index.js';
import {
  customerDeleted,
  customerRestored,
  customersMoved,
  vipTiersGiven,
  type CustomerPost,
} from '../customers/index.js';
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
import { caseworkParts } from './casework/casework.parts.js';
import { CaseworkResolver } from './casework/casework.resolver.js';
import { LinkService } from './casework/link.service.js';
import { MergeService } from './casework/merge.service.js';
import { TicketLine } from './casework/ticket-line.entity.js';
import { TicketLink } from './casework/ticket-link.entity.js';
import { TicketMention } from './mentions/ticket-mention.entity.js';
import { TicketAttachment } from './attachments/ticket-attachment.entity.js';
import { TicketRating } from './ratings/ticket-rating.entity.js';
import { ComplaintCode } from './complaints/complaint-code.entity.js';
import { ComplaintCodeService } from './complaints/complaint-code.service.js';
import { complaintPart } from './complaints/complaint.part.js';
import { ComplaintResolver } from './complaints/complaint.resolver.js';
import { ComplaintService } from './complaints/complaint.service.js';
import { Complaint } from './complaints/complaint.entity.js';
import { ArticleResolver } from './knowledge/article.resolver.js';
import { ArticleService } from './knowledge/article.service.js';
import { MacroResolver } from './knowledge/macro.resolver.js';
import { MacroService } from './knowledge/macro.service.js';
import { MentionResolver } from './mentions/mention.resolver.js';
import { RatingResolver, ratingPart } from './ratings/rating.resolver.js';
import { RatingService } from './ratings/rating.service.js';
import { attachmentsPart } from './attachments/attachment.part.js';
import { AttachmentResolver } from './attachments/attachment.resolver.js';
import { attachmentRoutes } from './attachments/attachment.routes.js';
import { AttachmentService } from './attachments/attachment.service.js';
import { Article } from './knowledge/article.entity.js';
import { ArticleVersion } from './knowledge/article-version.entity.js';
import { ArticleUse } from './knowledge/article-use.entity.js';
import { Macro } from './knowledge/macro.entity.js';

/** What the desk can do, built once. */
export interface ServiceDesk {
  readonly queues: QueueService;
  readonly claims: ClaimService;
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
  const upkeep = new UpkeepService(queues, tickets);
  return { queues, claims: new ClaimService(), agents, tickets, upkeep, dispatching, alerts };
}

/** What the desk leans on: the figures complaints go into, and the way to write to customers. */
export interface DeskAround {
  readonly scoring: ScoringService;
  readonly post: CustomerPost;
}

/** Tickets, their clocks, and the queues agents take them from. */
export function serviceDeskFeature(desk: ServiceDesk, watch: DeskWatch, around: DeskAround): Feature {
  const { queues, claims, agents, tickets, upkeep, dispatching, alerts } = desk;
  const { scoring, post } = around;
  const files = new AttachmentService();
  const ratings = new RatingService(tickets, post);
  return {
    name: 'service-desk',
    audited: [
      { object: 'calendar', table: 'business_calendar' },
      { object: 'servicePolicy', table: 'service_policy' },
      { object: 'complaintCode', table: 'complaint_code' },
      { object: 'article', table: 'article', without: ['tokens'] },
      { object: 'macro', table: 'macro' },
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
      TicketLink,
      TicketLine,
      TicketMention,
      TicketAttachment,
      TicketRating,
      ComplaintCode,
      Complaint,
      Article,
      ArticleVersion,
      ArticleUse,
      Macro,
    ],
    resolvers: [
      new TicketResolver(tickets, claims, agents),
      new TicketBulkResolver(new TicketBulkService(tickets, agents)),
      new QueueResolver(agents),
      new QueueItemResolver(),
      new CalendarResolver(new CalendarService()),
      new ServicePolicyResolver(new ServicePolicyService()),
      new DispatchResolver(dispatching, new CrewService()),
      new UnservedResolver(),
      new AlertResolver(alerts),
      new StaffingResolver(),
      new CaseworkResolver(new MergeService(queues), new LinkService()),
      new ComplaintResolver(new ComplaintService(tickets), new ComplaintCodeService()),
      new ArticleResolver(new ArticleService()),
      new MacroResolver(new MacroService()),
      new MentionResolver(),
      new RatingResolver(ratings),
      new AttachmentResolver(files),
      deskSubscriptions(watch),
    ],
    routes: attachmentRoutes(files),
    openWork: [ticketOpenWork, dedicationOpenWork, backupOpenWork],
    partResolvers: [
      ...ticketPartResolvers,
      ...caseworkParts,
      complaintPart,
      ratingPart,
      attachmentsPart,
      openTickets,
      customerTickets,
      dedicatedAgents,
    ],
    listeners: [
      on(clockBreached, async (tx, breach) => {
        await alerts.escalate(tx, breach);
        const { ticketId, customerId, metric } = breach;
        // A broken promise to who complained tells how content they are.
        if (metric !== 'RESOLUTION') return;
        const complaints = await tx.rows(
          sql`SELECT FROM ticket WHERE id = ${ticketId} AND customer_id = ${customerId} AND type = 'COMPLAINT'`,
        );
        if (complaints.length > 0) await complaintsChanged.publish(tx, { customerId });
      }),
      on(complaintsChanged, async (tx, { customerId }) => {
        await scoring.refresh(tx, [customerId]);
        await figuresRenewed.publish(tx, { customerIds: [customerId] });
      }),
      on(ticketResolved, (tx, { ticketId }) => ratings.write(tx, ticketId)),
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
