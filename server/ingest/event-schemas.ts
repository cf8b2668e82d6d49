/**
 * What a batch and each type of event must look like. Unknown fields are dropped; the order of the
 * fields here is the order in which an event is digested, so fields are only added at the end.
 * @module
 */

import * as v from 'valibot';
import type { EventType, HelpEvent, RejectCode } from '../../widget/core/event.ts';
import { EFFORT_REASONS, EVENT_TYPES, WIRE_VERSION } from '../../widget/core/event.ts';
import {
  BATCH_EVENTS_MAX,
  CHOICES_MAX,
  COMMENT_LENGTH_MAX,
  DURATION_MAX_MS,
  NAME_LENGTH_MAX,
  QUERY_LENGTH_MAX,
} from '../../widget/core/limits.ts';
import { isId } from '../content/site-file.ts';
import { type Refusal, type Result, refused } from './body.ts';

/** Longest text that still names a token; longer ones are no token of ours. */
const TOKEN_LENGTH_MAX = 200;
/** Largest place of an event within its session. */
export const SEQ_MAX = 100_000;
/** Largest count, rank or number of words in an event. */
const COUNT_MAX = 1_000_000;
const TIME_MAX_MS = 8_640_000_000_000_000;
const SURVEY_VALUE_MAX = 10;

/** Lone surrogates cannot be stored as UTF-8, and PostgreSQL takes no NUL. */
export function isWellFormed(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

const text = (lengthMax: number) =>
  v.pipe(v.string(), v.maxLength(lengthMax), v.check(isWellFormed, 'The text is not well formed.'));
const name = v.pipe(text(NAME_LENGTH_MAX), v.minLength(1));
/** Of something in the content: whoever reads figures sees these, so they are no place for words. */
const id = v.pipe(v.string(), v.maxLength(NAME_LENGTH_MAX), v.check(isId));
const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));
const count = whole(0, COUNT_MAX);
const durationMs = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(DURATION_MAX_MS),
  v.transform(Math.round),
);
const flag = v.boolean();
const timeMs = whole(0, TIME_MAX_MS);
const uuid = (version: string) =>
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(
        `^[\\da-f]{8}-[\\da-f]{4}-[${version}][\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$`,
        'i',
      ),
    ),
    v.toLowerCase(),
  );

/** A path, without query or fragment; empty on contact events. */
const page = v.pipe(text(NAME_LENGTH_MAX), v.regex(/^(?:\/[^?#]*)?$/));
const language = v.pipe(v.string(), v.regex(/^[A-Za-z\d]{1,8}(?:-[A-Za-z\d]{1,8}){0,4}$/));
const verdict = v.picklist(['answer', 'choose', 'none']);
const openedFrom = v.picklist(['suggestion', 'search', 'chat', 'guide', 'link']);

const base = {
  id: uuid('7'),
  session: uuid('1-8'),
  seq: whole(0, SEQ_MAX),
  at: timeMs,
  page,
  stage: name,
  stageFrom: v.exactOptional(v.picklist(['declared', 'selector', 'pattern', 'none'])),
  language,
  device: v.exactOptional(v.picklist(['phone', 'tablet', 'desktop'])),
  arm: v.exactOptional(v.picklist(['treated', 'holdout'])),
  catalogue: v.exactOptional(name),
};
const box = { how: v.picklist(['click', 'key', 'api', 'auto']) };
const suggestion = { entry: id, rank: count, reason: name };
const opened = { entry: id, hash: name, from: openedFrom, words: count };
const survey = {
  survey: v.picklist(['ces', 'csat', 'nps']),
  scale: v.picklist(['ces-7', 'ces-5', 'ces-4', 'csat-7', 'csat-5', 'nps']),
  wording: count,
};
const contact = { channel: id };
const value = whole(0, SURVEY_VALUE_MAX);
/** Each once. */
const reasons = v.pipe(
  v.array(v.picklist(EFFORT_REASONS)),
  v.minLength(1),
  v.check((given) => new Set(given).size === given.length),
);
const noReason = v.picklist(['wrong', 'incomplete', 'unclear', 'not-my-case', 'broken-link']);

const details = {
  'suggestion-shown': { ...suggestion, before: v.exactOptional(flag) },
  'suggestion-opened': suggestion,
  'box-opened': box,
  'box-closed': box,
  search: { query: text(QUERY_LENGTH_MAX), hits: count, verdict, ms: durationMs },
  'answer-opened': opened,
  'answer-read': { ...opened, visibleMs: durationMs, acted: flag },
  'choice-refused': { entries: v.pipe(v.array(id), v.maxLength(CHOICES_MAX)) },
  feedback: { entry: id, helpful: v.picklist(['yes', 'no']), reason: v.exactOptional(noReason) },
  message: { turn: count, text: text(COMMENT_LENGTH_MAX), verdict, entry: v.exactOptional(id) },
  'guide-step': { turn: count, guide: id, step: name },
  'contact-opened': contact,
  'contact-sent': contact,
  'contact-failed': contact,
  'survey-shown': survey,
  'survey-dismissed': survey,
  'survey-answered': {
    ...survey,
    min: value,
    max: value,
    orientation: v.literal('higher-is-better'),
    value,
    reasons: v.exactOptional(reasons),
    comment: v.exactOptional(text(COMMENT_LENGTH_MAX)),
  },
  'session-solved': {},
} as const satisfies Record<EventType, v.ObjectEntries>;

const schemas = Object.fromEntries(
  Object.entries(details).map(([type, entries]) => [
    type,
    v.object({ ...base, type: v.literal(type), ...entries }),
  ]),
) as unknown as Record<EventType, v.GenericSchema<unknown, HelpEvent>>;

/** Lowest and highest value of each scale. */
const SCALES: Record<string, readonly [number, number]> = {
  'ces-7': [1, 7],
  'ces-5': [1, 5],
  'ces-4': [1, 4],
  'csat-7': [1, 7],
  'csat-5': [1, 5],
  nps: [0, 10],
};

const envelope = v.object({
  v: v.literal(WIRE_VERSION),
  site: name,
  widget: text(NAME_LENGTH_MAX),
  sentAt: timeMs,
  token: v.exactOptional(v.pipe(v.string(), v.maxLength(TOKEN_LENGTH_MAX))),
  dropped: v.exactOptional(count),
  events: v.pipe(v.array(v.unknown()), v.minLength(1)),
});

/** A batch whose events have not been looked at. */
export type Envelope = v.InferOutput<typeof envelope>;

/** Everything about a batch but its events. Never throws. */
export function parseEnvelope(sent: unknown): Result<Envelope> {
  const version = findForeignVersion(sent);
  if (version !== undefined) return { ok: false, refusal: version };
  const parsed = v.safeParse(envelope, sent, { abortEarly: true });
  if (!parsed.success) return { ok: false, refusal: describe('batch-invalid', parsed.issues[0]) };
  if (parsed.output.events.length > BATCH_EVENTS_MAX) {
    return refused(413, 'too-many-events', `A batch has at most ${BATCH_EVENTS_MAX} events.`, {
      path: 'events',
    });
  }
  return { ok: true, value: parsed.output };
}

/** The event without anything we do not know, or why it is not one. Never throws. */
export function parseEvent(sent: unknown): HelpEvent | RejectCode {
  const type = typeOf(sent);
  if (type === undefined) return 'invalid';
  if (!isKnown(type)) return 'unsupported';
  const parsed = v.safeParse(schemas[type], sent, { abortEarly: true });
  if (!parsed.success || !isConsistent(parsed.output)) return 'invalid';
  return parsed.output;
}

/** Says so when a body is in a version that we do not speak; whether it is well made comes later. */
export function findForeignVersion(sent: unknown): Refusal | undefined {
  const version = typeof sent === 'object' && sent !== null && 'v' in sent ? sent.v : undefined;
  if (typeof version !== 'number' || version === WIRE_VERSION) return undefined;
  const message = `This server knows version ${WIRE_VERSION} of the wire form.`;
  return { status: 400, code: 'version-unsupported', message, path: 'v' };
}

/** The first thing that is wrong with a request, with its place. */
export function describe(code: string, issue: v.BaseIssue<unknown>): Refusal {
  const path = v.getDotPath(issue);
  return { status: 400, code, message: issue.message, ...(path === null ? {} : { path }) };
}

/**
 * What no box sends: a reason for a yes, something found with no hit. A survey's value lies on its
 * scale, the scale belongs to the survey, and reasons belong to the question about effort.
 */
function isConsistent(event: HelpEvent): boolean {
  if (event.type === 'feedback') return event.reason === undefined || event.helpful === 'no';
  if (event.type === 'search') return event.verdict === 'none' || event.hits > 0;
  if (event.type === 'survey-shown' || event.type === 'survey-dismissed') {
    return event.scale.startsWith(event.survey);
  }
  if (event.type !== 'survey-answered') return true;
  if (event.reasons && event.survey !== 'ces') return false;
  const [min, max] = SCALES[event.scale] ?? [];
  if (min === undefined || max === undefined || !event.scale.startsWith(event.survey)) return false;
  return event.min === min && event.max === max && event.value >= min && event.value <= max;
}

function typeOf(sent: unknown): string | undefined {
  if (typeof sent !== 'object' || sent === null || !('type' in sent)) return undefined;
  return typeof sent.type === 'string' ? sent.type : undefined;
}

function isKnown(type: string): type is EventType {
  return (EVENT_TYPES as readonly string[]).includes(type);
}
