import type { Feature } from '../../platform/feature.js';
import { NotificationSeen } from './notifications/notification-seen.entity.js';
import { NotificationResolver } from './notifications/notification.resolver.js';
import { SavedView } from './views/saved-view.entity.js';
import { SavedViewResolver } from './views/saved-view.resolver.js';
import { SavedViewService } from './views/saved-view.service.js';

/** What a person keeps and is told in the console: views of lists, news. */
export function workspaceFeature(): Feature {
  return {
    name: 'workspace',
    entities: [SavedView, NotificationSeen],
    resolvers: [new SavedViewResolver(new SavedViewService()), new NotificationResolver()],
    audited: [{ object: 'savedView', table: 'saved_view' }],
  };
}
