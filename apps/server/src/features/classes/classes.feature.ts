import { on } from '../../platform/events.js';
import type { Feature } from '../../platform/feature.js';
import { sql } from '../../platform/sql.js';
import { changesFollowed } from '../segments/index.js';
import { ClassPeopleService } from './class-people.service.js';
import { ClassResolver } from './class.resolver.js';
import type { ClassService } from './class.service.js';
import { ClassVersion } from './class-version.entity.js';
import { customerClasses } from './customer-classes.part.js';
import { customerClassMoves } from './class-moves.part.js';
import { VipBooking } from './vip/vip-booking.entity.js';
import { VipBookingResolver } from './vip/vip-booking.resolver.js';
import './vip/vip-booking.timeline.js';
import { VipResolver } from './vip/vip.resolver.js';
import { customerVipStanding } from './vip/vip-standing.part.js';
import { ClassMove, ClassMover, ClassPin, ClassProposal, CustomerClass } from './customer-class.entity.js';

/** Who belongs together by rules that are data: versions, previews, moves, pins, great steps that wait for a yes. */
export function classesFeature(classes: ClassService): Feature {
  return {
    name: 'classes',
    entities: [ClassVersion, CustomerClass, ClassMove, ClassMover, ClassPin, ClassProposal, VipBooking],
    resolvers: [
      new ClassResolver(classes, new ClassPeopleService(classes)),
      new VipResolver(),
      new VipBookingResolver(),
    ],
    partResolvers: [customerClasses, customerClassMoves, customerVipStanding],
    audited: [
      { object: 'class', table: 'class_version' },
      { object: 'classPin', table: 'class_pin', alsoBy: ['classUnpin'], customer: 'customer_id' },
      { object: 'vipBooking', table: 'vip_booking', customer: 'customer_id' },
    ],
    listeners: [on(changesFollowed, (tx, { customerIds }) => classes.follow(tx, customerIds))],
    jobs: [classes.publishJob, classes.nightlyJob],
    underWay: (ctx) =>
      ctx.may('metrics:read')
        ? sql`SELECT id::text, 'CLASS_PUBLISH', scheme, progress::integer, created_at FROM class_version WHERE state = 'PUBLISHING'`
        : null,
    onStart: (ctx) => classes.begin(ctx),
  };
}
