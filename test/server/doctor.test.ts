import { chmodSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Hono } from 'hono';
import { type Config, readConfig } from '../../server/config.ts';
import { backUp } from '../../server/operations/backup.ts';
import { examine } from '../../server/operations/doctor.ts';
import { examineOrigins, examineTls, judgeAnswer } from '../../server/operations/doctor-address.ts';
import { judgePostgres } from '../../server/operations/doctor-database.ts';
import { examineFileSystem, judgeSpace } from '../../server/operations/doctor-folder.ts';
import { examineSettings } from '../../server/operations/doctor-settings.ts';
import { type Finding, formatFindings } from '../../server/operations/finding.ts';
import { noticeProxy, UNLISTED_PROXY_SETTING } from '../../server/operations/unlisted-proxy.ts';
import type { Store } from '../../server/store/store.ts';
import { anEvent, NOON, sessionNamed } from '../support/events.ts';
import {
  accept,
  type EngineStore,
  onEachProductEngine,
  openTemporaryStore,
  outcomesOf,
} from '../support/store.ts';
import { type ContentFolder, makeContent } from './content-folder.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MB = 1024 * 1024;

let content: ContentFolder;

test.beforeAll(async () => {
  content = await makeContent();
});
test.afterAll(async () => {
  await content.discard();
});

function configOf(place: { file?: string; url?: string }, settings: Record<string, string> = {}) {
  const result = readConfig({
    WAYSIDE_CONTENT: content.path,
    ...(place.file === undefined ? {} : { WAYSIDE_DATA: dirname(place.file) }),
    ...(place.url === undefined ? {} : { DATABASE_URL: place.url }),
    // Nobody listens there.
    PORT: '1',
    ...settings,
  });
  return (result as { config: Config }).config;
}

/** The finding whose words match, without its remedy. */
function told(findings: Finding[], words: RegExp): string {
  const found = findings.filter(({ text }) => words.test(text));
  expect(found.map(({ text }) => text)).toHaveLength(1);
  return found[0]?.state ?? '';
}

onEachProductEngine((open) => {
  let temporary: EngineStore & { file?: string; url?: string };
  let store: Store;

  test.beforeEach(async () => {
    temporary = await open();
    store = temporary.store;
  });
  test.afterEach(async () => {
    await temporary.remove();
  });

  test('a new installation is well, but for what nobody has done yet', async () => {
    const findings = await examine(configOf(temporary), Date.now());
    const wrong = findings.filter(({ state }) => state === 'wrong');
    // Where the tests run, and how much room is there, is their own affair.
    const place = /Others on this machine|lies in memory|MB are free/;
    expect(wrong.filter(({ text }) => !place.test(text))).toEqual([]);
    expect(told(findings, /clock is this machine's/)).toBe('ok');
    expect(told(findings, /Nothing answers at http:\/\/127.0.0.1:1 /)).toBe('risk');
    expect(told(findings, /The content has no errors/)).toBe('ok');
    for (const { state, remedy } of findings) expect(remedy !== undefined).toBe(state !== 'ok');
  });

  test('words and events that are too old are missed, by site', async () => {
    const now = Date.now();
    const add = (days: number, number: number) => {
      const at = now - days * DAY_MS;
      const session = sessionNamed(number);
      return store.append([accept(anEvent({ at, session, type: 'search' }))]);
    };
    await add(92, 1);
    const kept = /shop keeps events 13 months and words 90 days/;
    expect(told(await examine(configOf(temporary), now), kept)).toBe('ok');
    await add(94, 2);
    expect(told(await examine(configOf(temporary), now), kept)).toBe('wrong');
    await store.db.deleteFrom('texts').execute();
    expect(told(await examine(configOf(temporary), now), kept)).toBe('ok');
    expect(told(await examine(configOf(temporary), now + 330 * DAY_MS), kept)).toBe('wrong');
  });

  test('what arrived in the future betrays a clock', async () => {
    const now = Date.now();
    const at = now + 120_000;
    await store.append([accept(anEvent({ at }), { received: at })]);
    expect(told(await examine(configOf(temporary), now), /a clock is or was wrong/)).toBe('wrong');
    const later = await examine(configOf(temporary), now + 60_000);
    expect(told(later, /younger than now/)).toBe('ok');
  });

  test('a proxy that is not believed is named until it is', async () => {
    await store.loadSetting(UNLISTED_PROXY_SETTING, () => '10.0.0.7');
    const before = await examine(configOf(temporary), Date.now());
    expect(told(before, /A proxy at 10\.0\.0\.7/)).toBe('wrong');
    expect(before.map(({ remedy }) => remedy)).toContain('Set WAYSIDE_TRUSTED_PROXIES=10.0.0.7');
    const config = configOf(temporary, { WAYSIDE_TRUSTED_PROXIES: '10.0.0.7' });
    expect(told(await examine(config, Date.now()), /Proxies that are believed/)).toBe('ok');
  });
});

test('rights and the age of copies are looked at', async () => {
  const { store, file, remove } = await openTemporaryStore();
  const folder = dirname(file);
  chmodSync(folder, 0o755);
  chmodSync(file, 0o644);
  const now = Date.now();
  const open = await examine(configOf({ file }), now);
  expect(told(open, /Others on this machine can read/)).toBe('wrong');
  expect(told(open, /No backup is known/)).toBe('risk');
  chmodSync(folder, 0o700);
  const target = join(folder, 'copy.db');
  await backUp({ dataFolder: folder, target, now, onProgress: () => undefined });
  const closed = await examine(configOf({ file }), now);
  expect(told(closed, /Only its owner can read/)).toBe('ok');
  expect(told(closed, /0 days old.*own disk/)).toBe('risk');
  expect(told(await examine(configOf({ file }), now + 8 * DAY_MS), /8 days old/)).toBe('risk');
  expect(await outcomesOf(store.append([accept(anEvent())]))).toEqual(['stored']);
  await remove();
});

test('where no server has run, and where the content cannot be read, that is what is said', async () => {
  const { file, remove } = await openTemporaryStore();
  const folder = dirname(file);
  writeFileSync(join(folder, 'site.yaml'), 'id: [');
  const config = configOf({ file }, { WAYSIDE_CONTENT: folder });
  expect(told(await examine(config, Date.now()), /The content has \d+ errors/)).toBe('wrong');
  const missing = configOf({ file: join(folder, 'none', 'wayside.db') });
  expect(told(await examine(missing, Date.now()), /There is no folder/)).toBe('risk');
  await remove();
});

test('each limit of space, of certificates and of PostgreSQL has two sides', () => {
  expect(judgeSpace(255 * MB, 0).state).toBe('wrong');
  expect(judgeSpace(256 * MB, 0).state).toBe('risk');
  expect(judgeSpace(2048 * MB, 1024 * MB).state).toBe('ok');
  expect(judgeSpace(2048 * MB, 1024 * MB + 1).state).toBe('risk');
  const url = 'https://help.example.com';
  const answers = (status: number, days: number) =>
    judgeAnswer(url, { status, validTo: NOON + days * DAY_MS }, NOON).state;
  expect([answers(200, 14), answers(200, 13), answers(503, 90)]).toEqual(['ok', 'risk', 'wrong']);
  const well = {
    ...{ version: 13, time: NOON, fsync: 'on', commits: 'on', encrypted: false, local: true },
  };
  const states = (facts: Partial<typeof well>) =>
    new Set(judgePostgres({ ...well, ...facts }, NOON).map(({ state }) => state));
  expect(states({})).toEqual(new Set(['ok']));
  expect(states({ time: NOON + 5000 })).toEqual(new Set(['ok']));
  expect(states({ time: NOON - 5001 })).toEqual(new Set(['ok', 'risk']));
  expect(states({ version: 12 })).toEqual(new Set(['ok', 'wrong']));
  expect(states({ fsync: 'off' })).toEqual(new Set(['ok', 'wrong']));
  expect(states({ commits: 'off' })).toEqual(new Set(['ok', 'wrong']));
  expect(states({ local: false })).toEqual(new Set(['ok', 'risk']));
  expect(states({ local: false, encrypted: true })).toEqual(new Set(['ok']));
});

test('file systems of other machines, memory and containers are told apart', () => {
  const states = [
    0x6969, 0xff534d42, 0xfe534d42, 0x01021997, 0x01021994, 0x794c7630, 0x65735546, 0xef53,
  ].map((type) => examineFileSystem(type, '/data').state);
  expect(states).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'risk', 'risk', 'ok']);
});

test('addresses and origins without TLS are named', () => {
  const tls = (url: string, host = '127.0.0.1') => examineTls({ url, host }).state;
  expect(tls('https://help.example.com')).toBe('ok');
  expect(tls('http://help.example.com')).toBe('wrong');
  expect([tls('http://127.0.0.1:8787'), tls('http://[::1]:8787')]).toEqual(['ok', 'ok']);
  expect(tls('http://127.0.0.1:8787', '0.0.0.0')).toBe('risk');
  const origins = (...list: string[]) => examineOrigins({ id: 'shop', origins: list }).state;
  expect([origins(), origins('http://www.example.com')]).toEqual(['risk', 'risk']);
  expect(origins('https://*.example.com', 'http://localhost:3000')).toBe('ok');
});

test('a proxy shows itself by its header from a network of one’s own, and only once', async () => {
  const found: string[] = [];
  const notice = (peer: string, headers: Record<string, string>, proxies: string[] = []) => {
    const addressOf = noticeProxy(
      () => 'address',
      proxies,
      (address) => found.push(address),
    );
    const app = new Hono().get('/', (c) => c.text(addressOf(c) + addressOf(c)));
    return app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } });
  };
  const header = { 'X-Forwarded-For': '203.0.113.9' };
  await notice('203.0.113.1', header);
  await notice('10.0.0.7', {});
  await notice('10.0.0.7', header, ['10.0.0.7']);
  expect(found).toEqual([]);
  const response = await notice('::ffff:10.0.0.7', header);
  expect(await response.text()).toBe('addressaddress');
  await notice('::1', header);
  expect(found).toEqual(['10.0.0.7', '::1']);
});

test('findings are lines with their remedies and a sum', () => {
  const text = formatFindings([
    { state: 'ok', text: 'A.' },
    { state: 'wrong', text: 'B.', remedy: 'C.' },
  ]);
  expect(text.split('\n')).toEqual([
    'ok     A.',
    'wrong  B.',
    '       C.',
    '1 ok, 0 at risk, 1 wrong.',
  ]);
});

test('a misspelt setting is told with the one that was meant', () => {
  const given = { PATH: '/bin', WAYSIDE_TRUSTED_PROXYS: '10.0.0.1', WAYSIDE_DATA: 'data' };
  expect(examineSettings(given)).toEqual([
    {
      state: 'wrong',
      text: 'WAYSIDE_TRUSTED_PROXYS is no setting, and does nothing.',
      remedy: 'Did you mean `WAYSIDE_TRUSTED_PROXIES`?',
    },
  ]);
  const [settings] = examineSettings({ WAYSIDE_DATA: 'data' });
  expect(settings?.state).toBe('ok');
});
