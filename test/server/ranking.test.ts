import { expect, test } from '@playwright/test';
import { openRankings } from '../../server/metrics/ranking.ts';
import { aScript, type EventParts, NOON, sessionNamed } from '../support/events.ts';
import { aLibrary } from '../support/library.ts';
import { accept, foldAll, openTemporaryStore, type TemporaryStore } from '../support/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let temporary: TemporaryStore;
test.beforeEach(async () => {
  temporary = await openTemporaryStore();
});
test.afterEach(() => temporary.remove());

async function rank(now = NOON) {
  const rankings = await openRankings({
    db: temporary.store.db,
    library: aLibrary(),
    clock: () => now,
    onFailure: (error) => expect(error).toBeUndefined(),
  });
  rankings.close();
  const hash = rankings.findHash('shop');
  const body = hash === undefined ? undefined : rankings.findBody('shop', hash);
  return { rankings, hash, ranking: body === undefined ? undefined : JSON.parse(body) };
}

/** One session that opens the entry and says what it says. */
async function play(session: number, ...replies: EventParts[]): Promise<void> {
  const opened: EventParts[] = [{ type: 'box-opened' }, { type: 'answer-opened' }];
  const script = [...opened, ...replies].map((parts) => ({
    ...parts,
    session: sessionNamed(session),
  }));
  await temporary.store.append(aScript(...script).map((event) => accept(event)));
  await foldAll(temporary.store);
}

test.describe('The ranking', () => {
  test('does not exist while nothing was opened', async () => {
    expect((await rank()).hash).toBeUndefined();
  });

  test('counts openings and yes by stage and entry, and the site as a whole', async () => {
    await play(1, { type: 'feedback', helpful: 'yes' });
    await play(2, { type: 'feedback', helpful: 'no' });
    expect((await rank()).ranking).toEqual({
      v: 1,
      helpful: 0.5,
      stages: { delivery: { 'track-order': [2, 1] } },
    });
  });

  test('holds no stage and no entry but those of the site, whatever events name', async () => {
    await play(1);
    for (const name of ['__proto__', 'constructor', 'elsewhere']) {
      const opened = aScript(
        { type: 'answer-opened', session: sessionNamed(2), stage: name, entry: 'polluted' },
        { type: 'answer-opened', session: sessionNamed(2), entry: name },
      );
      await temporary.store.append(opened.map((event) => accept(event)));
    }
    await foldAll(temporary.store);
    expect((await rank()).ranking?.stages).toEqual({ delivery: { 'track-order': [1, 0] } });
    expect('polluted' in {}).toBe(false);
  });

  test('looks back 28 days and no further', async () => {
    await play(1);
    expect((await rank(NOON + 27 * DAY_MS)).ranking).toBeDefined();
    expect((await rank(NOON + 28 * DAY_MS)).ranking).toBeUndefined();
  });

  test('has another hash when it says something else, and the earlier one stays for a while', async () => {
    await play(1);
    const { rankings, hash = '' } = await rank();
    await rankings.recompute();
    expect(rankings.findHash('shop')).toBe(hash);
    await play(2);
    await rankings.recompute();
    expect(rankings.findHash('shop')).not.toBe(hash);
    expect(rankings.findBody('shop', hash)).toBeDefined();
    expect(rankings.findBody('other', hash)).toBeUndefined();
  });
});
