/**
 * Everything that the ingest path asks of PostgreSQL, each a transaction that is tried again when it
 * may be. Runs in threads of its own, or in a test's.
 * @module
 */

import { packAppended } from './packed-outcomes.ts';
import { appendEvents } from './postgres-append.ts';
import { inTransaction, type Pool } from './postgres-connect.ts';
import { foldPending } from './postgres-fold.ts';
import { PostgresNames } from './postgres-names.ts';
import { type FoldAnswer, foldKnown, type SettingsBySite } from './remote-fold.ts';
import type { FoldRange } from './store.ts';

export class PostgresEngine {
  readonly #pool: Pool;
  readonly #names: PostgresNames;
  #appending: Promise<unknown> = Promise.resolve();
  #folding: Promise<unknown> = Promise.resolve();

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#names = new PostgresNames(pool);
  }

  /** Takes and gives what SQLite's does, one after the other: two at once take longer. */
  append(events: string): Promise<number[]> {
    const appended = this.#appending.then(() =>
      appendEvents(this.#pool, this.#names, JSON.parse(events)),
    );
    this.#appending = appended.catch(() => undefined);
    return appended.then((all) => all.map(packAppended));
  }

  /** As SQLite's. */
  fold(settings: SettingsBySite, range: FoldRange): Promise<FoldAnswer> {
    const folded = foldKnown(settings, (settingsOf) =>
      this.#names.resolve((names) =>
        inTransaction(this.#pool, (client) => foldPending(client, names, settingsOf, range)),
      ),
    );
    this.#folding = folded.catch(() => undefined);
    return folded;
  }

  async countRefusals(site: string, day: number, code: string, total: number): Promise<void> {
    const number = await this.#names.resolve((names) => names.intern(site));
    await this.#pool.query(
      `INSERT INTO refusals (site, day, code, total) VALUES ($1, $2, $3, $4)
       ON CONFLICT (site, day, code) DO UPDATE SET total = refusals.total + excluded.total`,
      [number, day, code, total],
    );
  }

  /** Resolves when no fold is under way. */
  async settle(): Promise<void> {
    await this.#folding;
  }

  /** Ends its connections after what is under way. */
  async close(): Promise<void> {
    await this.#folding;
    await this.#pool.end();
  }
}
