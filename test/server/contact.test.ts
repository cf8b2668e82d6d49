import { expect, test } from '@playwright/test';
import { CONTACTS_PER_PAGE, listContacts, markContact } from '../../server/contact/contacts.ts';
import type { ContactReceipt, ContactRequest, ErrorBody } from '../../widget/core/event.ts';
import {
  CONTACT_ADDRESS_LENGTH_MAX,
  CONTACT_BYTES_MAX,
  CONTACT_MESSAGE_LENGTH_MAX,
  CONTACT_READ_MAX,
} from '../../widget/core/limits.ts';
import { openTestServer, type TestServer } from '../support/door.ts';
import { aBatch, NOON } from '../support/events.ts';
import { SHOP_ORIGIN } from '../support/library.ts';

let server: TestServer;
let drawn = 0;

test.beforeEach(async () => {
  server = await openTestServer();
});
test.afterEach(async () => {
  await server.remove();
});

function aContact(parts: Record<string, unknown> = {}): ContactRequest {
  drawn++;
  return {
    v: 1,
    site: 'shop',
    key: `contact-key-${String(drawn).padStart(8, '0')}`,
    language: 'en',
    message: 'Where is my parcel?',
    address: 'jo@example.com',
    ...parts,
  };
}

async function send(contact: unknown, headers?: Record<string, string>) {
  const response = await server.post('/v1/contacts', contact, headers);
  const body = (await response.json()) as ContactReceipt & ErrorBody;
  return { status: response.status, headers: response.headers, body };
}

const all = { site: 'shop', simulated: false, page: 1 };

test('a network may send one message where twenty requests with events may come, and neither waits for the other', async () => {
  await server.remove();
  server = await openTestServer({ requestsPerMinute: 40 });
  const from = { 'x-test-address': '192.0.2.1' };
  const sent = [aContact(), aContact(), aContact()].map((contact) => send(contact, from));
  const answers = await Promise.all(sent);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
  expect(answers[2]?.headers.get('retry-after')).toBe('30');
  for (let requests = 0; requests < 40; requests++) {
    expect((await server.send(aBatch(), from)).status).toBe(202);
  }
  expect((await server.send(aBatch(), from)).status).toBe(429);
  server.setTime(NOON + 30_000);
  expect((await send(aContact(), from)).status).toBe(201);
});

test('a message from the path for previews is kept as one', async () => {
  expect((await server.post('/preview/v1/contacts', aContact())).status).toBe(201);
  const rows = await server.store.db.selectFrom('contacts').select('preview').execute();
  expect(rows).toEqual([{ preview: 1 }]);
});

test('a contact is kept as it was written, and answered with a reference', async () => {
  const contact = aContact({
    page: '/orders/4711',
    read: ['track-order'],
    conversation: [{ from: 'visitor', text: 'call me: +33 6 12 34 56 78' }],
  });
  const { status, body } = await send(contact);
  expect(status).toBe(201);
  expect(body).toEqual({
    v: 1,
    reference: expect.stringMatching(/^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/),
  });
  expect(await listContacts(server.store.db, all)).toEqual({
    total: 1,
    contacts: [
      {
        isPreview: false,
        reference: body.reference,
        received: NOON,
        language: 'en',
        channel: 'form',
        address: 'jo@example.com',
        message: 'Where is my parcel?',
        page: '/orders/4711',
        state: 'new',
        read: ['track-order'],
        conversation: [{ from: 'visitor', text: 'call me: +33 6 12 34 56 78' }],
      },
    ],
  });
});

test('the same key twice is one contact with one reference', async () => {
  const contact = aContact();
  const first = await send(contact);
  const again = await send(contact);
  expect([again.status, again.body.reference]).toEqual([200, first.body.reference]);
  // A receipt for words that were not kept would be a lie.
  const other = await send({ ...contact, message: 'Again!' });
  expect([other.status, other.body.error.code]).toEqual([409, 'conflict']);
  const { contacts } = await listContacts(server.store.db, all);
  expect(contacts.map(({ message }) => message)).toEqual(['Where is my parcel?']);
});

test('the same key sent at once is one contact', async () => {
  const contact = aContact();
  const answers = await Promise.all([send(contact), send(contact), send(contact)]);
  expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
  expect((await listContacts(server.store.db, all)).total).toBe(1);
});

test('a simulation says when its message arrives, never later than now; nobody else does', async () => {
  const key = { Authorization: `Bearer ${server.simulationKey}` };
  const earlier = { 'Wayside-Played-At': String(NOON - 5000) };
  await send(aContact(), { ...key, ...earlier });
  await send(aContact(), { ...key, 'Wayside-Played-At': String(NOON + 5000) });
  await send(aContact(), { ...key, 'Wayside-Played-At': 'yesterday' });
  const played = await listContacts(server.store.db, { ...all, simulated: true });
  expect(played.contacts.map(({ received }) => received)).toEqual([NOON, NOON, NOON - 5000]);
  await send(aContact(), earlier);
  const real = await listContacts(server.store.db, all);
  expect(real.contacts.map(({ received }) => received)).toEqual([NOON]);
});

test('a simulated contact is never listed among the real ones', async () => {
  await send(aContact(), { Authorization: `Bearer ${server.simulationKey}` });
  expect((await listContacts(server.store.db, all)).total).toBe(0);
  expect((await listContacts(server.store.db, { ...all, simulated: true })).total).toBe(1);
});

test('contacts are listed by page, newest first, and by state', async () => {
  for (let number = 0; number <= CONTACTS_PER_PAGE; number++) {
    server.setTime(NOON + number);
    await send(aContact({ message: `message ${number}` }));
  }
  const first = await listContacts(server.store.db, all);
  expect([first.total, first.contacts.length]).toEqual([CONTACTS_PER_PAGE + 1, CONTACTS_PER_PAGE]);
  expect(first.contacts[0]?.message).toBe(`message ${CONTACTS_PER_PAGE}`);
  const second = await listContacts(server.store.db, { ...all, page: 2 });
  expect(second.contacts.map(({ message }) => message)).toEqual(['message 0']);

  const reference = second.contacts[0]?.reference ?? '';
  const done = { site: 'shop', reference, state: 'done' as const };
  expect(await markContact(server.store.db, { ...done, site: 'other' })).toBe(false);
  expect(await markContact(server.store.db, done)).toBe(true);
  expect((await listContacts(server.store.db, { ...all, state: 'done' })).total).toBe(1);
  expect((await listContacts(server.store.db, { ...all, state: 'new' })).total).toBe(50);
});

const long = (length: number) => 'x'.repeat(length);
const longAddress = (length: number) =>
  `jo@${long(60)}.${long(60)}.${long(60)}.${long(length - 186)}`;

const CONTACTS: [claim: string, parts: Record<string, unknown>, path?: string][] = [
  ['the longest message', { message: long(CONTACT_MESSAGE_LENGTH_MAX) }],
  ['a message too long', { message: long(CONTACT_MESSAGE_LENGTH_MAX + 1) }, 'message'],
  ['a message of blanks', { message: ' \n ' }, 'message'],
  ['no message', { message: undefined }, 'message'],
  ['the longest address', { address: longAddress(CONTACT_ADDRESS_LENGTH_MAX) }],
  ['an address too long', { address: longAddress(CONTACT_ADDRESS_LENGTH_MAX + 1) }, 'address'],
  ['an address with blanks around it', { address: ' jo@example.com ' }],
  ['an address in another script', { address: 'jö@büro.example' }],
  ['an address without a place', { address: 'jo@' }, 'address'],
  ['a phone number', { address: '+33 6 12 34 56 78' }, 'address'],
  [
    'an address with a second header',
    { address: 'jo@example.com\r\nBcc: all@example.com' },
    'address',
  ],
  ['two addresses', { address: 'jo@example.com,al@example.com' }, 'address'],
  ['the shortest key', { key: long(16) }],
  ['a key too short', { key: long(15) }, 'key'],
  ['the longest key', { key: long(64) }],
  ['a key too long', { key: long(65) }, 'key'],
  ['a page with a query', { page: '/orders?token=1' }, 'page'],
  ['a turn by somebody else', { conversation: [{ from: 'cat', text: '' }] }, 'conversation.0.from'],
  ['the longest conversation', { conversation: Array(100).fill({ from: 'help', text: 'a' }) }],
  [
    'a turn too many',
    { conversation: Array(101).fill({ from: 'help', text: 'a' }) },
    'conversation',
  ],
  ['the most entries read', { read: Array(CONTACT_READ_MAX).fill('track-order') }],
  ['an entry read too many', { read: Array(CONTACT_READ_MAX + 1).fill('track-order') }, 'read'],
  ['a NUL', { message: 'a\0b' }, 'message'],
];

for (const [claim, parts, path] of CONTACTS) {
  test(`${claim} is ${path === undefined ? 'taken' : `refused at ${path}`}`, async () => {
    const { status, body } = await send(aContact(parts));
    if (path === undefined) expect(status).toBe(201);
    else {
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ code: 'contact-invalid', path });
    }
  });
}

test('the door of contacts is the door of events', async () => {
  const large = JSON.stringify({ ...aContact(), padding: long(CONTACT_BYTES_MAX) });
  expect((await send(large)).body.error.code).toBe('body-too-large');
  expect((await send(Buffer.from([0xff]))).body.error.code).toBe('body-not-utf8');
  expect((await send('{')).body.error.code).toBe('body-not-json');
  expect((await send(aContact({ v: 2 }))).body.error.code).toBe('version-unsupported');
  expect((await send(aContact({ site: 'nowhere' }))).body.error.code).toBe('site-unknown');
  const foreign = await send(aContact(), { Origin: 'https://evil.example' });
  expect([foreign.status, foreign.body.error.code]).toEqual([403, 'origin-not-allowed']);
  const { headers } = await send(aContact());
  expect(headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN);
});
