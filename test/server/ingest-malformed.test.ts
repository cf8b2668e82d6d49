import { expect, test } from '@playwright/test';
import { EFFORT_REASONS } from '../../widget/core/event.ts';
import {
  BATCH_BYTES_MAX,
  BATCH_EVENTS_MAX,
  CHOICES_MAX,
  COMMENT_LENGTH_MAX,
  NAME_LENGTH_MAX,
  QUERY_LENGTH_MAX,
} from '../../widget/core/limits.ts';
import { openTestServer, type TestServer } from '../support/door.ts';
import { aBatch, anEvent, type EventParts } from '../support/events.ts';

let server: TestServer;

test.beforeAll(async () => {
  server = await openTestServer();
});
test.afterAll(async () => {
  await server.remove();
});

const batch = JSON.stringify(aBatch());

/** A body of exactly so many bytes that is otherwise fine. */
function ofBytes(bytes: number): string {
  const start = batch.replace('{', '{"padding":"');
  return start.replace('"padding":"', `"padding":"${'x'.repeat(bytes - start.length - 2)}",`);
}

/** A batch that nests so deep; without padding it has three levels. */
function ofDepth(depth: number): string {
  return batch.replace('{', `{"padding":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)},`);
}

/** A body with a text before everything else whose last quote follows a backslash. */
function afterBackslash(body: string): string {
  return body.replace('{', '{"end":"[\\\\",');
}

const without = (field: string) => JSON.stringify({ ...aBatch(), [field]: undefined });
const withField = (field: string, value: unknown) =>
  JSON.stringify({ ...aBatch(), [field]: value });
const events = (count: number) => JSON.stringify(aBatch({ events: Array(count).fill(anEvent()) }));

const BODIES: [
  claim: string,
  body: string | Uint8Array,
  status: number,
  code?: string,
  path?: string,
][] = [
  ['the largest body', ofBytes(BATCH_BYTES_MAX), 202],
  ['a byte too many', ofBytes(BATCH_BYTES_MAX + 1), 413, 'body-too-large'],
  ['the deepest body', ofDepth(6), 202],
  ['a level too deep', ofDepth(7), 400, 'body-too-deep'],
  [
    'such a level after a text that ends in a backslash',
    afterBackslash(ofDepth(7)),
    400,
    'body-too-deep',
  ],
  ['the deepest body after such a text', afterBackslash(ofDepth(6)), 202],
  ['sixty thousand levels', '['.repeat(60_000), 400, 'body-too-deep'],
  ['brackets in a text', batch.replace('{', `{"padding":"\\"${'[{'.repeat(9)}\\"[",`), 202],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 400, 'body-not-utf8'],
  ['UTF-16', Buffer.from(batch, 'utf16le'), 400, 'body-not-json'],
  ['a cut body', batch.slice(0, -1), 400, 'body-not-json'],
  ['nothing', '', 400, 'body-not-json'],
  ['null', 'null', 400, 'batch-invalid'],
  ['a list', '[]', 400, 'batch-invalid', 'v'],
  ['no version', without('v'), 400, 'batch-invalid', 'v'],
  ['another version', withField('v', 2), 400, 'version-unsupported', 'v'],
  ['a version in words', withField('v', 'one'), 400, 'batch-invalid', 'v'],
  ['no site', without('site'), 400, 'batch-invalid', 'site'],
  ['an unknown site', withField('site', 'nowhere'), 404, 'site-unknown', 'site'],
  ['the name of a prototype', withField('site', '__proto__'), 404, 'site-unknown', 'site'],
  ['no time of sending', without('sentAt'), 400, 'batch-invalid', 'sentAt'],
  ['a time that is no number', withField('sentAt', 'now'), 400, 'batch-invalid', 'sentAt'],
  ['an unsafe time', withField('sentAt', 2 ** 60), 400, 'batch-invalid', 'sentAt'],
  ['no events', withField('events', []), 400, 'batch-invalid', 'events'],
  ['events that are no list', withField('events', {}), 400, 'batch-invalid', 'events'],
  ['as many events as may be', events(BATCH_EVENTS_MAX), 202],
  ['an event too many', events(BATCH_EVENTS_MAX + 1), 413, 'too-many-events', 'events'],
  ['the longest text in place of a token', withField('token', 'x'.repeat(200)), 202],
  ['an endless token', withField('token', 'x'.repeat(201)), 400, 'batch-invalid', 'token'],
];

for (const [claim, body, status, code, path] of BODIES) {
  test(`${claim} is answered ${status}${code === undefined ? '' : ` ${code}`}`, async () => {
    const answer = await server.post('/v1/events', body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).not.toBeNull();
    if (code === undefined) return;
    const { error } = (await answer.json()) as { error: object };
    expect(error).toEqual({
      code,
      message: expect.any(String),
      ...(path === undefined ? {} : { path }),
    });
  });
}

test('another kind of body is answered 415', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const answer = await server.send(aBatch(), form);
  expect([answer.status, answer.body.error.code]).toEqual([415, 'content-type-unsupported']);
  const quiet = await server.send(aBatch(), { 'Content-Type': 'text/plain;charset=UTF-8' });
  expect(quiet.status).toBe(202);
});

test('a body that declares to be too large is not read', async () => {
  const answer = await server.send(aBatch(), { 'Content-Length': String(BATCH_BYTES_MAX + 1) });
  expect([answer.status, answer.body.error.code]).toEqual([413, 'body-too-large']);
});

const long = (length: number) => 'x'.repeat(length);
const answered = { survey: 'ces', scale: 'ces-5', min: 1, max: 5, value: 5 };

const EVENTS: [claim: string, parts: EventParts, isStored: boolean][] = [
  ['the longest query', { type: 'search', query: long(QUERY_LENGTH_MAX) }, true],
  ['a query too long', { type: 'search', query: long(QUERY_LENGTH_MAX + 1) }, false],
  ['the longest page', { page: `/${long(NAME_LENGTH_MAX - 1)}` }, true],
  ['a page too long', { page: `/${long(NAME_LENGTH_MAX)}` }, false],
  ['a page with a query', { page: '/orders?name=jo' }, false],
  ['a whole address', { page: 'https://shop.example/orders' }, false],
  ['the longest comment', { type: 'survey-answered', comment: long(COMMENT_LENGTH_MAX) }, true],
  ['a comment too long', { type: 'survey-answered', comment: long(COMMENT_LENGTH_MAX + 1) }, false],
  [
    'as many choices as may be',
    { type: 'choice-refused', entries: Array(CHOICES_MAX).fill('a') },
    true,
  ],
  [
    'a choice too many',
    { type: 'choice-refused', entries: Array(CHOICES_MAX + 1).fill('a') },
    false,
  ],
  ['words in place of an entry', { type: 'answer-opened', entry: '=cmd()' }, false],
  ['a prototype in place of an entry', { type: 'feedback', entry: '__proto__' }, false],
  ['words in place of a guide', { type: 'guide-step', guide: 'Call us' }, false],
  ['words in place of a channel', { type: 'contact-sent', channel: 'Call us' }, false],
  ['words among the choices', { type: 'choice-refused', entries: ['Call us'] }, false],
  ['a lone surrogate', { type: 'search', query: 'where \ud83d' }, false],
  ['an emoji', { type: 'search', query: 'where 😀' }, true],
  ['a NUL', { type: 'search', query: 'a\0b' }, false],
  ['an unsafe number', { seq: 2 ** 53 }, false],
  ['the last place in a session', { seq: 100_000 }, true],
  ['a place beyond it', { seq: 100_001 }, false],
  ['the largest count', { type: 'search', hits: 1_000_000 }, true],
  ['a count too large', { type: 'search', hits: 1_000_001 }, false],
  ['half a number', { seq: 0.5 }, false],
  ['a number below zero', { type: 'search', hits: -1 }, false],
  ['an id of another version', { id: '6f1c2f6e-4f0e-4c55-9a57-3d1f0c1b2a3d' }, false],
  ['an id that is none', { id: 'one' }, false],
  ['no session', { session: undefined }, false],
  ['an unknown device', { device: 'toaster' }, false],
  ['null for a field left out', { device: null }, false],
  ['fields that we do not know', { nested: { deeper: [1] }, __proto__: { a: 1 } }, true],
  ['a page left empty by a contact', { type: 'contact-sent', page: '' }, true],
  ['the highest value of a scale', { type: 'survey-answered', ...answered }, true],
  ['a value beyond its scale', { type: 'survey-answered', ...answered, value: 6 }, false],
  ['every reason', { type: 'survey-answered', reasons: [...EFFORT_REASONS] }, true],
  ['a reason named twice', { type: 'survey-answered', reasons: ['fit', 'fit'] }, false],
  ['a reason that is none', { type: 'survey-answered', reasons: ['weather'] }, false],
  ['no reason, as a list', { type: 'survey-answered', reasons: [] }, false],
  [
    'reasons for a recommendation',
    {
      ...{ type: 'survey-answered', survey: 'nps', scale: 'nps', min: 0, max: 10, value: 9 },
      reasons: ['fit'],
    },
    false,
  ],
  ['a scale told wrongly', { type: 'survey-answered', ...answered, max: 7 }, false],
  ['a scale of another survey', { type: 'survey-shown', survey: 'csat' }, false],
  [
    'ten of NPS',
    { type: 'survey-answered', survey: 'nps', scale: 'nps', min: 0, max: 10, value: 10 },
    true,
  ],
  [
    'eleven of NPS',
    { type: 'survey-answered', survey: 'nps', scale: 'nps', min: 0, max: 10, value: 11 },
    false,
  ],
];

for (const [claim, parts, isStored] of EVENTS) {
  test(`${claim} is ${isStored ? 'stored' : 'invalid'}, and what comes with it stored`, async () => {
    const good = anEvent();
    const { status, body } = await server.send(aBatch({ events: [anEvent(parts), good] }));
    expect(status).toBe(202);
    expect(body.stored).toBe(isStored ? 2 : 1);
    expect(body.rejected.map(({ code }) => code)).toEqual(isStored ? [] : ['invalid']);
  });
}
