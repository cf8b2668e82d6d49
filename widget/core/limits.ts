/**
 * Every bound that browser and server share; the browser refuses before sending, the server again
 * before reading. Bounds of one side alone live with that side.
 * @module
 */

/** Characters of a query or message that search looks at; the rest is dropped. */
export const QUERY_LENGTH_MAX = 200;
/** Tokens of a query that search looks at. */
export const QUERY_TOKENS_MAX = 12;
/** Characters of one token that search looks at. */
export const TOKEN_LENGTH_MAX = 40;

/** Events in one `POST /v1/events`. */
export const BATCH_EVENTS_MAX = 50;
/** Bytes in the body of one `POST /v1/events`. */
export const BATCH_BYTES_MAX = 64 * 1024;
/** Nesting of objects and arrays in a body; the batch itself is level 1. */
export const BODY_DEPTH_MAX = 6;
/** Bytes the widget puts in one flush, well under the 64 KB that browsers share among beacons. */
export const FLUSH_BYTES_MAX = 16 * 1024;
/** Events the widget keeps in memory while the server cannot be reached; older ones are dropped. */
export const QUEUE_EVENTS_MAX = 200;

/** Characters of a page's path, of an entry's id and of any other name in an event. */
export const NAME_LENGTH_MAX = 200;
/** Entries named in one `choice-refused`. */
export const CHOICES_MAX = 10;
/** Longest time that an event may speak of: a day. */
export const DURATION_MAX_MS = 24 * 60 * 60 * 1000;
/** Age, from its corrected time to its arrival, after which an event is refused as `too-old`. */
export const EVENT_AGE_MAX_MS = 7 * 24 * 60 * 60 * 1000;

/** Idle time after which a session has ended. */
export const SESSION_IDLE_MS = 30 * 60 * 1000;
/** Quiet time after which a query being typed counts as settled. */
export const QUERY_SETTLED_MS = 1000;
/** Time within which a settled query that is a prefix or one edit of the next is replaced by it. */
export const QUERY_REPLACED_MS = 10_000;

/** Bytes in the body of one `POST /v1/contacts`. */
export const CONTACT_BYTES_MAX = 64 * 1024;
/** Characters of a contact's message. */
export const CONTACT_MESSAGE_LENGTH_MAX = 5000;
/** Characters of an e-mail address (RFC 5321, section 4.5.3.1). */
export const CONTACT_ADDRESS_LENGTH_MAX = 254;
/** Entries that a contact may say were read. */
export const CONTACT_READ_MAX = 50;
/** Turns of a conversation that a contact may carry. */
export const CONTACT_TURNS_MAX = 100;
/** Characters of a survey's comment. */
export const COMMENT_LENGTH_MAX = 1000;

/** Suggestions shown for a page. */
export const SUGGESTIONS_MAX = 5;
/** Results listed for a query. */
export const RESULTS_MAX = 5;
/** Entries offered when no answer is sure. */
export const CHOICES_OFFERED_MAX = 3;

/** Reading speed behind every "distance" and behind the outcome *assumed*. */
export const WORDS_PER_SECOND = 4;
/** Longest time an answer must stay visible to count as read, whatever its length. */
export const READ_VISIBLE_MAX_MS = 10_000;
