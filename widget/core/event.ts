/**
 * The facts a widget sends and the shape they travel in. Types and closed lists only: checking what
 * arrives is the door's business (`server/ingest/`).
 * @module
 */

/** Version of the wire form. */
export const WIRE_VERSION = 1;

/** What every event says. */
export interface EventBase {
  /** UUIDv7. The same id is the same event, however often it arrives. */
  id: string;
  /** UUIDv4 of the help session: one tab, one origin. */
  session: string;
  /** Counts from 0 within the session, across its pages: a gap is a measured loss. */
  seq: number;
  /** Milliseconds by the visitor's clock, which is never trusted: see `occurred` in the store. */
  at: number;
  /** Path of the page, identifiers replaced by `:id`; empty on contact events. */
  page: string;
  /** Stage id, or `unmatched`. */
  stage: string;
  stageFrom?: StageFrom;
  /** Language of the catalogue shown. */
  language: string;
  device?: Device;
  arm?: Arm;
  /** Hash of the catalogue shown. */
  catalogue?: string;
}

export type StageFrom = 'declared' | 'selector' | 'pattern' | 'none';
export type Device = 'phone' | 'tablet' | 'desktop';
export type Arm = 'treated' | 'holdout';
export type OpenedFrom = 'suggestion' | 'search' | 'chat' | 'guide' | 'link';
export type BoxHow = 'click' | 'key' | 'api' | 'auto';
export type NoReason = 'wrong' | 'incomplete' | 'unclear' | 'not-my-case' | 'broken-link';
/** What help takes: where the visitor found it easy or hard. */
export const EFFORT_REASONS = ['finding', 'clarity', 'fit', 'doing', 'person'] as const;
export type EffortReason = (typeof EFFORT_REASONS)[number];
export type Verdict = 'answer' | 'choose' | 'none';
export type SurveyKind = 'ces' | 'csat' | 'nps';

/** What each type of event says beside `EventBase`. */
export type EventDetail =
  /** Seen unasked. `before`: seen before the session's first act, told with it. */
  | { type: 'suggestion-shown'; entry: string; rank: number; reason: string; before?: boolean }
  | { type: 'suggestion-opened'; entry: string; rank: number; reason: string }
  | { type: 'box-opened'; how: BoxHow }
  | { type: 'box-closed'; how: BoxHow }
  /** A settled query, redacted. `ms`: from the key to the results. */
  | { type: 'search'; query: string; hits: number; verdict: Verdict; ms: number }
  | { type: 'answer-opened'; entry: string; hash: string; from: OpenedFrom; words: number }
  /**
   * Sent when the answer is left or the page is hidden, so perhaps several times: `visibleMs` counts
   * from the opening. `acted`: scrolled, followed a link or copied.
   */
  | {
      type: 'answer-read';
      entry: string;
      hash: string;
      from: OpenedFrom;
      words: number;
      visibleMs: number;
      acted: boolean;
    }
  | { type: 'choice-refused'; entries: string[] }
  | { type: 'feedback'; entry: string; helpful: 'yes' | 'no'; reason?: NoReason }
  | { type: 'message'; turn: number; text: string; verdict: Verdict; entry?: string }
  | { type: 'guide-step'; turn: number; guide: string; step: string }
  /** Contact events carry no page, and times cut to the hour, in the id too. */
  | { type: 'contact-opened' | 'contact-sent' | 'contact-failed'; channel: string }
  | {
      type: 'survey-shown' | 'survey-dismissed';
      survey: SurveyKind;
      scale: string;
      wording: number;
    }
  | {
      type: 'survey-answered';
      survey: SurveyKind;
      scale: string;
      min: number;
      max: number;
      /** Which end is good. */
      orientation: 'higher-is-better';
      wording: number;
      value: number;
      /** Only with an effort question: what made it as easy or as hard as it was. */
      reasons?: EffortReason[];
      /** Redacted words of the visitor. */
      comment?: string;
    }
  | { type: 'session-solved' };

export type EventType = EventDetail['type'];
export type HelpEvent = EventBase & EventDetail;

/** Everything in `POST /v1/events`. */
export interface EventBatch {
  v: typeof WIRE_VERSION;
  site: string;
  /** Version of the widget that sends. */
  widget: string;
  /** Milliseconds by the visitor's clock when the batch left. */
  sentAt: number;
  /** Given by an earlier answer to this session. */
  token?: string;
  /** Events that the widget had to drop since its last batch. */
  dropped?: number;
  events: HelpEvent[];
}

/** The answer to a batch, given only after the commit. */
export interface BatchReceipt {
  v: typeof WIRE_VERSION;
  stored: number;
  duplicate: number;
  rejected: { id: string; code: RejectCode }[];
  token?: string;
}

export type RejectCode = 'invalid' | 'unsupported' | 'conflict' | 'too-old';

/** Everything in `POST /v1/contacts`. Shares no key with any event. */
export interface ContactRequest {
  v: typeof WIRE_VERSION;
  site: string;
  /** Random, made for this contact alone: the same key twice is one contact. */
  key: string;
  language: string;
  message: string;
  /** Where the answer goes. */
  address: string;
  /** Path of the page, when the visitor left it in. */
  page?: string;
  /** Ids of the entries read, when the visitor left them in. */
  read?: string[];
  /** What was said, when the visitor left it in. */
  conversation?: { from: 'visitor' | 'help'; text: string }[];
}

export interface ContactReceipt {
  v: typeof WIRE_VERSION;
  /** For people, like `K7M-4Q2`. */
  reference: string;
}

/** The one shape of every refusal. */
export interface ErrorBody {
  error: { code: string; message: string; path?: string };
}

/** Every type of event this version knows. */
export const EVENT_TYPES = [
  'suggestion-shown',
  'suggestion-opened',
  'box-opened',
  'box-closed',
  'search',
  'answer-opened',
  'answer-read',
  'choice-refused',
  'feedback',
  'message',
  'guide-step',
  'contact-opened',
  'contact-sent',
  'contact-failed',
  'survey-shown',
  'survey-answered',
  'survey-dismissed',
  'session-solved',
] as const satisfies readonly EventType[];
