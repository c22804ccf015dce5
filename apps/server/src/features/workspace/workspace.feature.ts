import type { Feature } from '../../platform/feature.js';
import type { UnderWay } from '../../platform/under-way.js';
import { NotificationSeen } from './notifications/notification-seen.entity.js';
import { NotificationResolver } from './notifications/notification.resolver.js';
import { SavedView } from './views/saved-view.entity.js';
import { SavedViewResolver } from './views/saved-view.resolver.js';
import { SavedViewService } from './views/saved-view.service.js';
import { WorkResolver } from './work/work.resolver.js';

/** What a person keeps and is told in the console: views of lists, news. */
export function workspaceFeature(underWay: () => readonly UnderWay[]): Feature {
  return {
    name: 'workspace',
    entities: [SavedView, NotificationSeen],
    resolvers: [new SavedViewResolver(new SavedViewService()), new NotificationResolver(), new WorkResolver(underWay)],
    // What a view searches for may name a person, and what the audit holds cannot be taken back.
    audited: [{ object: 'savedView', table: 'saved_view', without: ['name', 'address'] }],
  };
}
