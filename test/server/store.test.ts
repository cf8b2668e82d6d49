import { expect, test } from '@playwright/test';
import { readNames } from '../../server/metrics/verify.ts';
import { decodeEvent } from '../../server/store/event-codec.ts';
import type { Folded, Store } from '../../server/store/store.ts';
import { anEvent, type EventParts, NOON, SESSION, sessionNamed } from '../support/events.ts';
import { accept, type EngineStore, foldAll, onEachEngine, outcomesOf } from '../support/store.ts';

onEachEngine((open) => {
  let temporary: EngineStore;
  let store: Store;

  test.beforeEach(async () => {
    temporary = await open();
    store = temporary.store;
  });
  test.afterEach(async () => {
    await temporary.remove();
  });

  test('an event comes back a duplicate, and with other content a conflict', async () => {
    const event = anEvent({ type: 'search' });
    expect(await outcomesOf(store.append([accept(event)]))).toEqual(['stored']);
    expect(await outcomesOf(store.append([accept(event), accept({ ...event, seq: 1 })]))).toEqual([
      'duplicate',
      'conflict',
    ]);
    const rows = await store.db.selectFrom('events').selectAll().execute();
    expect(rows).toHaveLength(1);
  });

  test('the first time of an event stays, however often it comes back', async () => {
    const event = anEvent();
    await store.append([accept(event, { occurred: NOON, received: NOON + 10 })]);
    await store.append([accept(event, { occurred: NOON + 99, received: NOON + 9999 })]);
    const row = await store.db.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    expect([row.occurred, row.received]).toEqual([NOON, NOON + 10]);
  });

  test('a duplicate stays a duplicate after the store is opened again', async () => {
    const event = anEvent();
    await store.append([accept(event)]);
    store = await temporary.reopen();
    expect(await outcomesOf(store.append([accept(event)]))).toEqual(['duplicate']);
  });

  test('of what is handed over at the same time, each is told what became of its own', async () => {
    const [one, other] = [anEvent(), anEvent({ seq: 1 })];
    const handedOver = [[one, other], [{ ...one, seq: 2 }], [other]].map((events) =>
      outcomesOf(store.append(events.map((event) => accept(event)))),
    );
    expect(await Promise.all(handedOver)).toEqual([
      ['stored', 'stored'],
      ['conflict'],
      ['duplicate'],
    ]);
  });

  test('one id at two sites is two events', async () => {
    const event = anEvent();
    expect(
      await outcomesOf(store.append([accept(event), accept(event, { site: 'other' })])),
    ).toEqual(['stored', 'stored']);
  });

  test('a batch that fails leaves nothing behind, and the next one is stored', async () => {
    const broken = anEvent({ seq: undefined });
    await expect(store.append([accept(anEvent()), accept(broken)])).rejects.toThrow();
    const count = await store.db
      .selectFrom('events')
      .select((of) => of.fn.countAll<number>().as('all'))
      .executeTakeFirst();
    expect(count?.all).toBe(0);
    expect(await outcomesOf(store.append([accept(anEvent())]))).toEqual(['stored']);
    await foldAll(store);
    expect(await store.db.selectFrom('facts').select('session').execute()).toHaveLength(1);
  });

  test('visitors’ words are kept apart from the event, and redacted', async () => {
    const search = anEvent({ type: 'search', query: 'Où est ma commande, jo@example.com ?' });
    await store.append([accept(search)]);
    const text = await store.db.selectFrom('texts').selectAll().executeTakeFirstOrThrow();
    expect(text).toMatchObject({ kind: 'search', text: 'Où est ma commande, [email] ?' });
    expect(text.folded).toBe('ou est ma commande email');
    const event = await store.db.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    expect(Buffer.from(event.detail).toString()).not.toContain('commande');
  });

  test('a contact is stored without its page and with its times cut to the hour', async () => {
    const late = NOON + 25 * 60_000;
    await store.append([accept(anEvent({ type: 'contact-sent', at: late }))]);
    const row = await store.db.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    const names = await readNames(store.db);
    expect([row.occurred, row.received]).toEqual([NOON, NOON]);
    expect(decodeEvent(row, SESSION, names).event.page).toBe('');
  });

  test('a verdict stands only in a session that is young, which contacts do not tell', async () => {
    const judge = async (parts: EventParts, received: number) => {
      const event = accept(anEvent(parts), { received, begunSince: received - 60 });
      return (await store.append([event]))[0]?.verdict;
    };
    expect(await judge({ type: 'contact-opened' }, NOON)).toBe('verified');
    expect(await judge({ type: 'search' }, NOON + 1000)).toBe('verified');
    expect(await judge({ type: 'search' }, NOON + 1060)).toBe('verified');
    expect(await judge({ type: 'search' }, NOON + 1061)).toBe('unverified');
    store = await temporary.reopen();
    expect(await judge({ type: 'search' }, NOON + 1061)).toBe('unverified');
    expect(await judge({ type: 'search', session: sessionNamed(2) }, NOON + 1061)).toBe('verified');
    expect(
      (await store.append([accept(anEvent(), { verdict: 'bot', begunSince: NOON * 2 })]))[0],
    ).toEqual({
      outcome: 'stored',
      verdict: 'bot',
    });
    const rows = await store.db.selectFrom('events').select(['verdict']).execute();
    const names = await readNames(store.db);
    const stored = rows.map(({ verdict }) => names.nameOf(verdict)).sort();
    expect(stored).toEqual([
      ...['bot', 'unverified', 'unverified'],
      ...['verified', 'verified', 'verified', 'verified'],
    ]);
  });

  test('a setting is made once and then kept', async () => {
    expect(await store.loadSetting('key', () => 'first')).toBe('first');
    expect(await store.loadSetting('key', () => 'second')).toBe('first');
    store = await temporary.reopen();
    expect(await store.loadSetting('key', () => 'third')).toBe('first');
  });

  test('refusals add up by day and code', async () => {
    await store.countRefusals('shop', 20261101, 'invalid', 2);
    await store.countRefusals('shop', 20261101, 'invalid', 3);
    await store.countRefusals('shop', 20261101, 'too-old', 1);
    const rows = await store.db.selectFrom('refusals').select(['code', 'total']).execute();
    expect(rows).toEqual([
      { code: 'invalid', total: 5 },
      { code: 'too-old', total: 1 },
    ]);
  });

  test('a fold takes no more sessions than it is told, one after the other, and says which', async () => {
    const events = [1, 2, 3].map((number) => anEvent({ session: sessionNamed(number) }));
    await store.append(events.map((event) => accept(event)));
    const settings = () => ({ timeZone: 'UTC', contactPages: [] });
    const slices: Folded[] = [];
    const fold = () => store.fold(settings, { after: slices.at(-1)?.last ?? 0, limit: 2 });
    // Fewer on a machine that is busy, none only when nothing is left.
    do slices.push(await fold());
    while (slices.at(-1)?.sessions !== 0);
    expect(Math.max(...slices.map(({ sessions }) => sessions))).toBeLessThanOrEqual(2);
    expect(slices.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(3);
    const numbers = await store.db.selectFrom('sessions').select('number').execute();
    expect(slices.at(-1)?.last).toBe(Math.max(...numbers.map(({ number }) => number)));
    // Behind the place where the fold has come to.
    await store.append([accept(anEvent({ session: sessionNamed(1), seq: 1 }))]);
    expect(await fold()).toEqual({ sessions: 0, last: slices.at(-1)?.last });
    expect(await store.fold(settings, { after: 0, limit: 2 })).toMatchObject({ sessions: 1 });
  });
});
