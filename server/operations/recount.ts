/**
 * Folds every session again whose events are held: after a change of time zone, of contact pages or of
 * a stage's id. Figures of days whose events are gone keep their days.
 * @module
 */

import { countPending } from '../metrics/freshness.ts';
import type { Difference } from '../metrics/verify.ts';
import { markPending } from '../store/pending.ts';
import type { FoldSettings, Store } from '../store/store.ts';
import type { OnProgress } from '../terminal.ts';
import { renameStage, type StageRename } from './rename-stage.ts';

/** Sessions marked in one statement. */
const CHUNK_SESSIONS = 500;
/** Sessions in one fold; the store ends it earlier when it takes long. */
const FOLD_SESSIONS = 200;

export interface RecountOptions {
  settings: (site: string) => FoldSettings;
  /** A stage that has another id now. */
  rename?: StageRename;
  /** In sessions. */
  onProgress: OnProgress;
}

/**
 * Interrupted at any moment, it can be run again; the marks are kept, so a server would go on with them
 * too. Says how many sessions it folded, and in how many of them the stage had its old id.
 */
export async function recount(
  store: Store,
  options: RecountOptions,
): Promise<{ sessions: number; renamed: number }> {
  const { settings, rename, onProgress } = options;
  const renamed = rename === undefined ? 0 : await renameStage(store.db, rename);
  await markAll(store);
  const all = await countPending(store.db);
  for (let [done, after] = [0, 0]; ; ) {
    const { sessions, last } = await store.fold(settings, { after, limit: FOLD_SESSIONS });
    if (sessions === 0) return { sessions: done, renamed };
    done += sessions;
    after = last;
    onProgress(Math.min(done, all), all);
  }
}

async function markAll({ db }: Store): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('sessions')
      .select('number')
      .where('number', '>', after)
      .orderBy('number')
      .limit(CHUNK_SESSIONS)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    await markPending(
      db,
      rows.map(({ number }) => number),
    );
    after = last.number;
  }
}

/** What of a session follows the site's settings, beside its events: see `FoldSettings`. */
const SETTLED_COLUMNS = ['day', 'contact_intent', 'contributions'];

/** Whether sessions differ as they do after a change of time zone or of contact pages, and only so. */
export function isAfterChange(differences: readonly Difference[]): boolean {
  return (
    differences.length > 0 &&
    differences.every(
      (difference) =>
        difference.kind === 'fact' &&
        findChanged(difference).every((column) => SETTLED_COLUMNS.includes(column)),
    )
  );
}

/** Columns of a fact that are not what they should be. */
function findChanged({ stored, recomputed }: Difference): string[] {
  const read = (text = '[]') => new Map<string, unknown>(JSON.parse(text));
  const [was, is] = [read(stored), read(recomputed)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
}
