import { domainEvent } from '../../platform/events.js';

/** These customers changed since the last time somebody asked; told a moment after they did, many at once. */
export const changesFollowed = domainEvent<{ readonly customerIds: readonly string[] }>('segments.changes-followed');
