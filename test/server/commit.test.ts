import { expect, test } from '@playwright/test';
import { Committer } from '../../server/ingest/commit.ts';
import type { Store } from '../../server/store/store.ts';
import { anEvent } from '../support/events.ts';
import { accept, type EngineStore, onEachEngine, outcomesOf } from '../support/store.ts';

onEachEngine((open) => {
  let temporary: EngineStore;
  /** How many events each transaction held. */
  let groups: number[];
  let committer: Committer;

  test.beforeEach(async () => {
    temporary = await open();
    groups = [];
    const { store } = temporary;
    const append: Store['append'] = (events) => {
      groups.push(events.length);
      return store.append(events);
    };
    committer = new Committer({
      store: new Proxy(store, {
        get: (target, name) => (name === 'append' ? append : Reflect.get(target, name)),
      }),
      onCommit() {},
      onFailure(error) {
        throw error;
      },
    });
  });
  test.afterEach(async () => {
    await committer.close();
    await temporary.remove();
  });

  test('what comes during a transaction shares the next, and each is told of its own', async () => {
    const [one, other] = [anEvent(), anEvent({ seq: 1 })];
    const batches = [[one, other], [{ ...one, seq: 2 }], [other]].map((events) =>
      outcomesOf(committer.commit(events.map((event) => accept(event)))),
    );
    expect(await Promise.all(batches)).toEqual([['stored', 'stored'], ['conflict'], ['duplicate']]);
    expect(groups).toEqual([2, 2]);
  });

  test('a transaction holds a thousand events, and what is beyond waits for the next', async () => {
    const batches = [1, 600, 400, 1].map((length) =>
      committer.commit(Array.from({ length }, (_, seq) => accept(anEvent({ seq })))),
    );
    await Promise.all(batches);
    expect(groups).toEqual([1, 1000, 1]);
  });

  test('of many batches a second group is handed over, and a third waits', async () => {
    const commit = (number: number, first: number) =>
      Array.from({ length: number }, (_, i) =>
        committer.commit([accept(anEvent({ seq: first + i }))]),
      );
    const { secondGroupMin } = temporary.store;
    const batches = [...commit(secondGroupMin, 0)];
    expect(groups, 'one less is too few').toEqual([1]);
    batches.push(...commit(14, secondGroupMin));
    expect(groups).toEqual([1, secondGroupMin]);
    const outcomes = await Promise.all(batches.map(outcomesOf));
    expect(new Set(outcomes.flat())).toEqual(new Set(['stored']));
    expect(groups).toEqual([1, secondGroupMin, 13]);
  });
});
