import type { Channel, Direction, ErrorCode, InteractionKind } from '@kehu/schema';

/** One contact or event as it is told. */
export interface EventRequest {
  readonly kind: InteractionKind;
  readonly channel?: Channel | null;
  readonly direction?: Direction | null;
  readonly subject: string;
  readonly body?: string | null;
  /** 1 to 5, of a review. */
  readonly rating?: number | null;
  readonly occurredAt?: Date | null;
  readonly source?: string | null;
  readonly externalId?: string | null;
  readonly props?: unknown;
}

const DAY_MS = 86_400_000;
const LONGEST_SUBJECT = 500;
const LONGEST_BODY = 20_000;
const LONGEST_KEY = 200;
const MOST_PROPS = 8_000;

const usualChannel: Readonly<Record<InteractionKind, Channel>> = {
  CALL: 'PHONE',
  EMAIL: 'EMAIL',
  SMS: 'SMS',
  CHAT: 'IM',
  VISIT: 'VISIT',
  WEB: 'WEB',
  SOCIAL: 'SOCIAL',
  DEVICE: 'IOT',
  USAGE: 'APP',
  REVIEW: 'WEB',
};

/** The channel an event of this kind usually comes through. */
export const channelOf = (kind: InteractionKind): Channel => usualChannel[kind];

/** What is wrong with an event, or null. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field: readonly string[];
}

/** Checks one event by itself: text lengths, the rating, a moment that has come. */
export function faultOf(event: EventRequest, now: Date): Fault | null {
  const bad = (field: string, message: string): Fault => ({ code: 'BAD_INPUT', message, field: [field] });
  if (event.subject.trim() === '') return bad('subject', 'Say in a few words what it was about.');
  if (event.subject.length > LONGEST_SUBJECT) return bad('subject', `At most ${LONGEST_SUBJECT} characters.`);
  if ((event.body?.length ?? 0) > LONGEST_BODY) return bad('body', `At most ${LONGEST_BODY} characters.`);
  const texts = ['subject', 'body', 'source', 'externalId'] as const;
  const broken = texts.find((name) => !isStorable(event[name] ?? ''));
  if (broken) return bad(broken, 'This text holds characters that cannot be stored.');
  for (const name of ['source', 'externalId'] as const) {
    if ((event[name]?.length ?? 0) > LONGEST_KEY) return bad(name, `At most ${LONGEST_KEY} characters.`);
  }
  if (event.rating != null && (event.rating < 1 || event.rating > 5)) return bad('rating', 'A rating is 1 to 5.');
  if (event.occurredAt && event.occurredAt.getTime() > now.getTime() + DAY_MS) {
    return bad('occurredAt', 'This moment lies in the future.');
  }
  return propsFault(event.props, bad);
}

function propsFault(props: unknown, bad: (field: string, message: string) => Fault): Fault | null {
  if (props === null || props === undefined) return null;
  if (typeof props !== 'object' || Array.isArray(props)) return bad('props', 'What else was told is an object.');
  const text = JSON.stringify(props);
  if (text.length > MOST_PROPS) return bad('props', `At most ${MOST_PROPS} characters of JSON.`);
  return isStorable(text) && !text.includes('\\u0000')
    ? null
    : bad('props', 'This holds characters that cannot be stored.');
}

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
