import type { ClassScheme } from '@kehu/schema';
import { domainEvent } from '../../platform/events.js';

/** Other rules of a scheme are in force, and everybody stands where they say. */
export const classesPublished = domainEvent<{ readonly scheme: ClassScheme }>('classes.published');
