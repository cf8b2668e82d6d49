import { expect, test } from '@playwright/test';
import { FoldLoop } from '../../server/ingest/fold-loop.ts';
import { countPending } from '../../server/metrics/freshness.ts';
import { verify } from '../../server/metrics/verify.ts';
import { openStoreToRead } from '../../server/store/sqlite.ts';
import type { AcceptedEvent, Store } from '../../server/store/store.ts';
import type { HelpEvent } from '../../widget/core/event.ts';
import { anEvent, aScript, sessionNamed } from '../support/events.ts';
import { readFigures } from '../support/figures.ts';
import {
  accept,
  type EngineStore,
  foldAll,
  onEachEngine,
  openTemporaryStore,
  PARIS,
} from '../support/store.ts';

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

  test('a session that is told in two parts is counted once, as it ended', async () => {
    const [open, opened, yes] = aScript(
      { type: 'box-opened' },
      { type: 'answer-opened' },
      { type: 'feedback', helpful: 'yes' },
    ).map((event) => accept(event));
    await store.append([open, opened] as AcceptedEvent[]);
    await foldAll(store);
    expect((await readFigures(store)).sessions).toEqual([
      expect.stringMatching(/outcome=unanswered .*sessions=1/),
    ]);
    await store.append([yes] as AcceptedEvent[]);
    await foldAll(store);
    expect((await readFigures(store)).sessions).toEqual([
      expect.stringMatching(/outcome=confirmed .*sessions=1/),
    ]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('an outcome that changes a day after the session’s end is counted as revised', async () => {
    const DAY_MS = 24 * 60 * 60 * 1000;
    const tell = async (session: number, parts: Partial<AcceptedEvent>, afterMs: number) => {
      const [opened, yes] = aScript(
        { type: 'answer-opened', session: sessionNamed(session) },
        { type: 'feedback', helpful: 'yes', session: sessionNamed(session) },
      );
      const stored = accept(opened as HelpEvent, parts);
      await store.append([stored]);
      await foldAll(store);
      const received = stored.occurred + afterMs;
      await store.append([accept(yes as HelpEvent, { ...parts, received })]);
      await foldAll(store);
    };
    const countRevisions = async () =>
      (await store.db.selectFrom('revisions').select(['day', 'total']).execute()) as object[];
    await tell(1, {}, DAY_MS);
    await tell(2, { verdict: 'simulated' }, DAY_MS + 1);
    await tell(3, { verdict: 'bot' }, DAY_MS + 1);
    expect(await countRevisions()).toEqual([]);
    await tell(4, {}, DAY_MS + 1);
    await tell(5, {}, 3 * DAY_MS);
    expect(await countRevisions()).toEqual([{ day: 20261101, total: 2 }]);
    const same = accept(anEvent({ type: 'box-closed', seq: 9, session: sessionNamed(5) }));
    await store.append([{ ...same, received: same.occurred + 4 * DAY_MS }]);
    await foldAll(store);
    expect(await countRevisions()).toEqual([{ day: 20261101, total: 2 }]);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('what is touched behind a fold is folded by itself in the next round', async () => {
    const events = [1, 2, 3].map((number) => accept(anEvent({ session: sessionNamed(number) })));
    await store.append(events);
    let loop: FoldLoop | undefined;
    const fold: Store['fold'] = async (settings, { after }) => {
      const folded = await store.fold(settings, { after, limit: 1 });
      if (after > 0 && again.length > 0) {
        await store.append(again.splice(0));
        loop?.poke();
      }
      return folded;
    };
    const again = [accept(anEvent({ session: sessionNamed(1), seq: 1 }))];
    const watched = new Proxy(store, {
      get: (target, name) => (name === 'fold' ? fold : Reflect.get(target, name).bind(target)),
    });
    const onFailure = (error: unknown) => {
      throw error;
    };
    loop = new FoldLoop({ store: watched, settings: () => PARIS, onFailure });
    loop.poke();
    await expect.poll(() => again.length).toBe(0);
    await expect.poll(() => countPending(store.db)).toBe(0);
    await loop.close();
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('words that led to nothing are marked, on the site’s own day', async () => {
    const at = Date.parse('2026-10-31T23:30:00Z');
    const [first, second, opened] = aScript(
      { type: 'search', query: 'refund', at },
      { type: 'search', query: 'parcel', at },
      { type: 'answer-opened', at },
    );
    await store.append([first, second, opened].map((event) => accept(event as never)));
    await foldAll(store);
    const texts = await store.db.selectFrom('texts').select(['text', 'missed', 'day']).execute();
    expect(texts).toEqual([
      { text: 'refund', missed: 1, day: 20261101 },
      { text: 'parcel', missed: 0, day: 20261101 },
    ]);
  });

  test('what was pending when the process ended is folded by the next', async () => {
    await store.append([accept(anEvent())]);
    store = await temporary.reopen();
    await foldAll(store);
    expect(await store.db.selectFrom('facts').select('session').execute()).toHaveLength(1);
  });

  test('a session of any length folds in bounded time, by its first events', async () => {
    const many = Array.from({ length: 1001 }, (_, seq) =>
      anEvent({ type: seq === 1000 ? 'session-solved' : 'box-opened', seq }),
    );
    await store.append(many.map((event) => accept(event)));
    await foldAll(store);
    const fact = await store.db.selectFrom('facts').select('events').executeTakeFirst();
    expect(fact?.events).toBe(1000);
    expect(await verify(store, () => PARIS)).toEqual([]);
  });

  test('a figure that was changed by hand is found', async () => {
    const events = aScript({ type: 'box-opened' }, { type: 'answer-opened' });
    await store.append(events.map((event) => accept(event)));
    await foldAll(store);
    await store.db.updateTable('session_counts').set({ sessions: 2 }).execute();
    await store.db.deleteFrom('entry_counts').execute();
    await store.db.updateTable('facts').set({ ended: 0 }).execute();
    const kinds = new Set((await verify(store, () => PARIS)).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['session-count', 'entry-count', 'fact']);
  });
});

test('the figures can be checked beside the process that writes them', async () => {
  const temporary = await openTemporaryStore();
  const { store } = temporary;
  await store.append([accept(anEvent())]);
  await foldAll(store);
  await store.append([accept(anEvent({ session: sessionNamed(2) }))]);
  const reader = await openStoreToRead({ file: temporary.file });
  expect(await verify(reader, () => PARIS)).toEqual([]);
  await expect(reader.db.deleteFrom('facts').execute()).rejects.toThrow('readonly');
  await reader.close();
  const missing = openStoreToRead({ file: `${temporary.file}.none` });
  await expect(missing).rejects.toMatchObject({ code: 'store-missing' });
  await temporary.remove();
});
