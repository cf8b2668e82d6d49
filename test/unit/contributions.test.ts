import { expect, test } from '@playwright/test';
import { COUNTED_MAX } from '../../server/metrics/contributions.ts';
import { foldSession } from '../../server/metrics/outcome.ts';
import { aScript, type EventParts } from '../support/events.ts';
import { PARIS } from '../support/store.ts';

const open: EventParts = { type: 'box-opened' };
const opened: EventParts = { type: 'answer-opened', words: 80 };
const read: EventParts = { type: 'answer-read', words: 80, visibleMs: 10_000 };
const yes: EventParts = { type: 'feedback', helpful: 'yes' };
const no: EventParts = { type: 'feedback', helpful: 'no', reason: 'unclear' };
const contactOpened: EventParts = { type: 'contact-opened' };
const contactSent: EventParts = { type: 'contact-sent', channel: 'form' };
const search: EventParts = { type: 'search', verdict: 'answer', hits: 3 };
const nothing: EventParts = { type: 'search', verdict: 'none', hits: 0 };
const message: EventParts = { type: 'message', verdict: 'answer', entry: 'track-order' };

function fold(...script: EventParts[]) {
  const events = aScript(...script);
  return foldSession(
    events.map((event) => ({ event, occurred: event.at, verdict: 'verified' })),
    PARIS,
  );
}

function allMeasures(...script: EventParts[]): [name: string, total: number][] {
  return fold(...script).contributions.map(({ entry, measure, total }) => [
    entry === 'none' ? measure : `${entry} ${measure}`,
    total,
  ]);
}

/** What single events count. */
function measures(...script: EventParts[]): Record<string, number> {
  return Object.fromEntries(allMeasures(...script).filter(([name]) => !name.includes('session:')));
}

/** What the session as a whole counts. */
function wholeMeasures(...script: EventParts[]): Record<string, number> {
  return Object.fromEntries(
    allMeasures(...script)
      .filter(([name]) => name.includes('session:'))
      .map(([name, total]) => [name.replace('session:', ''), total]),
  );
}

test('each entry counts what was shown, opened, read and replied', () => {
  expect(
    measures(
      { type: 'suggestion-shown', entry: 'a' },
      { type: 'suggestion-opened', entry: 'a' },
      { ...opened, entry: 'a', from: 'suggestion' },
      { ...read, entry: 'a' },
      { ...read, entry: 'a' },
      { ...no, entry: 'a' },
    ),
  ).toEqual({
    'a shown': 1,
    'a opened': 1,
    'a opened:suggestion': 1,
    'a read': 1,
    'a no': 1,
    'a no:unclear': 1,
  });
});

test('a reply that is changed counts once, as it was last', () => {
  expect(measures(open, { ...no, reason: undefined }, no, yes)).toEqual({ 'track-order yes': 1 });
});

test('a survey that is answered again counts once, as it was last', () => {
  const asked = { type: 'survey-shown' } as const;
  const answers = [1, 1, 7].map((value) => ({ type: 'survey-answered', value }) as const);
  expect(measures(opened, asked, ...answers, asked)).toMatchObject({
    'survey-shown:ces-7': 1,
    'ces-7=7': 1,
  });
  expect(measures(opened, ...answers)).not.toHaveProperty('ces-7=1');
});

test('one session counts no more than a bound, however often it searches or opens', () => {
  const many = Array.from({ length: COUNTED_MAX + 1 }, () => [opened, nothing, nothing]).flat();
  expect(measures(...many)).toMatchObject({
    'track-order opened': COUNTED_MAX,
    search: COUNTED_MAX,
    miss: COUNTED_MAX,
    'miss:none': COUNTED_MAX,
  });
});

test('a search is a miss unless an answer is opened before the next', () => {
  expect(measures(open, nothing, search, { ...opened, from: 'search' }, message)).toEqual({
    search: 2,
    message: 1,
    miss: 2,
    'miss:none': 1,
    'track-order opened': 1,
    'track-order opened:search': 1,
  });
});

test('a message whose quoted answer helped is no miss', () => {
  expect(measures(open, message, yes)).toEqual({ message: 1, 'track-order yes': 1 });
});

test('surveys and contacts are counted at the site', () => {
  expect(
    measures(
      open,
      contactOpened,
      contactSent,
      { type: 'survey-shown' },
      { type: 'survey-answered', value: 5 },
      { type: 'survey-dismissed' },
    ),
  ).toEqual({
    'contact-opened': 1,
    'contact-sent': 1,
    'survey-shown:ces-7': 1,
    'ces-7=5': 1,
    'survey-dismissed': 1,
  });
});

test('measures stand at their own event’s stage, language and day', () => {
  const { contributions } = fold(
    { ...open, stage: 'cart', at: Date.parse('2026-11-01T22:59:30Z') },
    { ...search, stage: 'payment', language: 'fr', at: Date.parse('2026-11-01T23:00:30Z') },
  );
  expect(contributions).toContainEqual({
    day: 20261102,
    stage: 'payment',
    language: 'fr',
    entry: 'none',
    measure: 'search',
    total: 1,
  });
});

test('a session counts once what it meant, how it began and where it ended', () => {
  expect(wholeMeasures(open, search, opened, yes, contactOpened, contactSent)).toEqual({
    events: 6,
    'human-visible': 1,
    intent: 1,
    helped: 1,
    'helped-before-contact': 1,
    'began:search:escalated': 1,
    'answer:3': 1,
    'track-order ended': 1,
    'track-order ended:lost': 1,
  });
  expect(wholeMeasures({ ...opened, page: '/contact' }, yes)).toEqual({
    events: 2,
    'human-visible': 1,
    intent: 1,
    'intent:confirmed': 1,
    helped: 1,
    'began:suggestion': 1,
    'answer:0': 1,
    'track-order ended': 1,
  });
  expect(wholeMeasures(opened, contactOpened)).toMatchObject({
    intent: 1,
    'intent:after-answer': 1,
    'detail:after-answer': 1,
    'track-order ended:lost': 1,
  });
});

test('a session without an outcome that counts says only what was lost', () => {
  expect(wholeMeasures(open, { type: 'box-closed', seq: 4 })).toEqual({ events: 2, lost: 3 });
});

test('an answer about effort is counted with the outcome of its session', () => {
  const rated = wholeMeasures(opened, yes, { type: 'survey-answered', value: 2 });
  expect(rated['ces-7=2:confirmed']).toBe(1);
});
