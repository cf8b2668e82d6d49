import { expect, test } from '@playwright/test';
import { foldSession, type Outcome, type OutcomeDetail } from '../../server/metrics/outcome.ts';
import type { SessionEvent } from '../../server/metrics/story.ts';
import type { EventVerdict } from '../../server/store/store.ts';
import { QUEUE_EVENTS_MAX } from '../../widget/core/limits.ts';
import { aScript, type EventParts, NOON } from '../support/events.ts';
import { PARIS } from '../support/store.ts';

const open: EventParts = { type: 'box-opened' };
const opened: EventParts = { type: 'answer-opened', words: 80 };
const read: EventParts = { type: 'answer-read', words: 80, visibleMs: 10_000 };
const glanced: EventParts = { type: 'answer-read', words: 80, visibleMs: 9_999 };
const yes: EventParts = { type: 'feedback', helpful: 'yes' };
const no: EventParts = { type: 'feedback', helpful: 'no', reason: 'unclear' };
const refused: EventParts = { type: 'choice-refused' };
const contactOpened: EventParts = { type: 'contact-opened' };
const contactSent: EventParts = { type: 'contact-sent', channel: 'form' };
const search: EventParts = { type: 'search', verdict: 'answer', hits: 3 };
const nothing: EventParts = { type: 'search', verdict: 'none', hits: 0 };
const message: EventParts = { type: 'message', verdict: 'answer', entry: 'track-order' };

function see(script: EventParts[], verdict: EventVerdict = 'verified'): SessionEvent[] {
  return aScript(...script).map((event) => ({ event, occurred: event.at, verdict }));
}

function fold(...script: EventParts[]) {
  return foldSession(see(script), PARIS);
}

const SCRIPTS: [claim: string, script: EventParts[], Outcome, OutcomeDetail?][] = [
  ['yes', [open, opened, yes], 'confirmed'],
  ['solved', [open, { type: 'session-solved' }], 'confirmed'],
  ['yes then no', [open, opened, yes, no], 'unresolved'],
  ['no then yes', [open, opened, no, yes], 'confirmed'],
  ['yes then contact sent', [open, opened, yes, contactOpened, contactSent], 'escalated'],
  [
    'yes then contact opened',
    [open, opened, yes, contactOpened],
    'contact-abandoned',
    'after-answer',
  ],
  ['contact opened then yes', [open, contactOpened, opened, yes], 'confirmed'],
  ['no then contact opened', [open, opened, no, contactOpened], 'unresolved'],
  [
    'contact opened without an answer',
    [open, contactOpened],
    'contact-abandoned',
    'without-answer',
  ],
  [
    'contact opened, then an answer',
    [open, contactOpened, opened, read],
    'contact-abandoned',
    'after-answer',
  ],
  [
    'contact with failed delivery',
    [open, contactOpened, { type: 'contact-failed' }],
    'escalated',
    'delivery-failed',
  ],
  ['contact failed, then sent', [open, { type: 'contact-failed' }, contactSent], 'escalated'],
  ['none of these', [open, search, refused], 'unresolved'],
  ['none of these, then an answer read', [open, search, refused, opened, read], 'assumed'],
  [
    'none of these, then an answer left early',
    [open, search, refused, opened, glanced],
    'unanswered',
    'left-early',
  ],
  ['no, then none of these, then an answer read', [open, no, refused, opened, read], 'unresolved'],
  ['an answer read', [open, opened, read], 'assumed'],
  ['an answer left early', [open, opened, glanced], 'unanswered', 'left-early'],
  [
    'an answer told of twice, which counts from the opening each time,',
    [open, opened, glanced, { ...read, visibleMs: 9_999 }],
    'unanswered',
    'left-early',
  ],
  ['an answer glanced at, then read', [open, opened, glanced, opened, read], 'assumed'],
  [
    'a short answer read at its own pace',
    [open, opened, { ...read, words: 8, visibleMs: 2000 }],
    'assumed',
  ],
  [
    'a short answer left early',
    [open, opened, { ...read, words: 8, visibleMs: 1999 }],
    'unanswered',
    'left-early',
  ],
  [
    'an answer acted on but left early',
    [open, opened, { ...glanced, acted: true }],
    'unanswered',
    'left-early',
  ],
  ['an answer acted on and read', [open, opened, { ...read, acted: true }], 'assumed'],
  [
    'an answer shown by us for a minute',
    [open, search, { ...read, visibleMs: 60_000 }],
    'unanswered',
    'not-opened',
  ],
  [
    'an answer shown by us and acted on',
    [open, message, { ...read, from: 'chat', acted: true }],
    'assumed',
  ],
  [
    'one entry opened, another shown',
    [open, opened, { ...read, entry: 'returns' }],
    'unanswered',
    'left-early',
  ],
  ['an answer read, then a search', [open, opened, read, search], 'unanswered', 'left-early'],
  [
    'an answer read, a search, another opened',
    [open, opened, read, search, { ...opened, entry: 'b' }],
    'assumed',
  ],
  ['a suggestion opened and read', [{ type: 'suggestion-opened' }, read], 'assumed'],
  ['nothing found', [open, nothing], 'unanswered', 'nothing-found'],
  ['something found at last, not opened', [open, nothing, search], 'unanswered', 'not-opened'],
  ['a guide left', [open, { type: 'guide-step' }], 'unanswered', 'not-opened'],
  ['a survey answered and nothing else', [open, { type: 'survey-answered' }], 'unanswered', 'none'],
  ['opened and closed', [open, { type: 'box-closed' }], 'bounce'],
  ['opened, a survey dismissed', [open, { type: 'survey-dismissed' }], 'bounce'],
  [
    'opened by itself and closed',
    [{ ...open, how: 'auto' }, { type: 'box-closed' }],
    'excluded',
    'no-act',
  ],
  ['shown only', [{ type: 'suggestion-shown' }], 'excluded', 'no-act'],
];

for (const [claim, script, outcome, detail = 'none'] of SCRIPTS) {
  test(`${claim} is ${outcome}${detail === 'none' ? '' : `, ${detail}`}`, () => {
    const fact = fold(...script);
    expect([fact.outcome, fact.detail]).toEqual([outcome, detail]);
  });
}

test('a declared bot is excluded, whatever it sends', () => {
  const fact = foldSession(see([open, opened, yes, contactSent], 'bot'), PARIS);
  expect([fact.outcome, fact.detail, fact.verdict]).toEqual(['excluded', 'bot', 'bot']);
});

test('only events of the session’s own verdict count', () => {
  const events = see([open, opened, yes, no]);
  const forged = events.map((event, at) =>
    at === 3 ? { ...event, verdict: 'unverified' as const } : event,
  );
  const fact = foldSession(forged, PARIS);
  expect([fact.outcome, fact.verdict, fact.events, fact.lost]).toEqual([
    'confirmed',
    'verified',
    3,
    0,
  ]);
});

test('a preview is excluded, whatever was done in it and however late it is known to be one', () => {
  const script = [open, search, opened, read, yes, contactOpened, contactSent];
  const fact = foldSession(see(script, 'preview'), PARIS);
  expect([fact.outcome, fact.detail, fact.verdict]).toEqual(['excluded', 'preview', 'preview']);
  const late = see(script).map((event, at) =>
    at === 6 ? { ...event, verdict: 'preview' as const } : event,
  );
  const found = foldSession(late, PARIS);
  expect([found.outcome, found.verdict]).toEqual(['excluded', 'preview']);
});

test('no events are no session', () => {
  expect(() => foldSession([], PARIS)).toThrow(RangeError);
});

test('a session belongs to stage, language and device of its first act', () => {
  const fact = fold(
    { type: 'suggestion-shown', stage: 'discover', language: 'fr', device: 'tablet' },
    { ...open, stage: 'cart', language: 'de', device: 'desktop' },
    { ...search, stage: 'payment' },
  );
  expect([fact.stage, fact.language, fact.device]).toEqual(['cart', 'de', 'desktop']);
});

for (const [claim, time, day] of [
  ['23:59 on the day of 25 hours', '2026-10-25T22:59:00Z', 20261025],
  ['00:00 after the day of 25 hours', '2026-10-25T23:00:00Z', 20261026],
  ['23:59 on the day of 23 hours', '2026-03-29T21:59:00Z', 20260329],
  ['00:00 of the day of 23 hours', '2026-03-28T23:00:00Z', 20260329],
] as const) {
  test(`a session begun at ${claim} belongs to its local day`, () => {
    const at = Date.parse(time);
    expect(fold({ ...open, at }, { ...search, at: at + 120_000 }).day).toBe(day);
  });
}

test('a contact’s cut time moves neither the session’s begin nor its day', () => {
  const kolkata = { ...PARIS, timeZone: 'Asia/Kolkata' };
  const at = Date.parse('2026-11-01T18:40:00Z');
  const hour = Date.parse('2026-11-01T18:00:00Z');
  const fact = foldSession(
    see([
      { ...open, at },
      { ...contactSent, at: hour },
    ]),
    kolkata,
  );
  expect([fact.day, fact.started]).toEqual([20261102, at]);
  expect(new Set(fact.contributions.map(({ day }) => day))).toEqual(new Set([20261102]));
});

test('numbers that never came are counted as lost', () => {
  expect(fold(open, { ...search, seq: 4 }).lost).toBe(3);
  expect(fold(open, { ...search, seq: 0 }).lost).toBe(0);
});

test('one session tells of no more losses than a box holds back', () => {
  expect(fold(open, { ...opened, seq: 100_000 }).lost).toBe(QUEUE_EVENTS_MAX);
});

test('contact is intended when it is opened, or when the session begins on a contact page', () => {
  expect(fold(open, opened).contactIntent).toBe(false);
  expect(fold(open, contactOpened).contactIntent).toBe(true);
  expect(fold({ ...open, page: '/contact/mail' }, opened).contactIntent).toBe(true);
  expect(fold(open, { ...opened, page: '/contact/mail' }).contactIntent).toBe(false);
});

test('help before a contact is told from help after it', () => {
  const before = fold(open, opened, read, contactOpened, contactSent);
  expect([before.helped, before.helpedBeforeContact]).toEqual([true, true]);
  const after = fold(open, contactOpened, contactSent, opened, yes);
  expect([after.helped, after.helpedBeforeContact]).toEqual([true, false]);
  const never = fold(open, opened, glanced, contactSent);
  expect([never.helped, never.helpedBeforeContact]).toEqual([false, false]);
  const alone = fold(open, opened, yes);
  expect([alone.helped, alone.helpedBeforeContact]).toEqual([true, false]);
});

test('the time to an answer runs from the first act to the first opened answer', () => {
  const fact = fold(
    { type: 'suggestion-shown', at: NOON },
    { ...open, at: NOON + 1000 },
    { ...opened, at: NOON + 4500 },
    { ...opened, at: NOON + 9000 },
  );
  expect(fact.answerMs).toBe(3500);
  expect(fold(open, search).answerMs).toBeNull();
});

test('the effort answered last is the session’s, and who answered was asked', () => {
  const fact = fold(open, opened, { type: 'survey-answered', value: 2 });
  expect([fact.scale, fact.score, fact.asked]).toEqual(['ces-7', 2, true]);
  const asked = fold(open, opened, { type: 'survey-shown' });
  expect([asked.scale, asked.score, asked.asked]).toEqual(['none', null, true]);
});

test('the last channel of a contact is the session’s', () => {
  expect(fold(open, { ...contactSent, channel: 'phone' }).channel).toBe('phone');
  expect(fold(open, contactOpened).channel).toBe('none');
});
